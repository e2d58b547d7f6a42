import { highestLimit, type Role } from '../access';
import { commandRule, type ClaimCommandCode } from './commands';
import type { RefusalCode } from './refusals';
import type { BenefitStage, ClaimStage } from './stages';

/** A command as it travels: ids, codes, versions and amounts. */
export interface TravellingCommand {
  readonly code: ClaimCommandCode;
  readonly actorId: string;
  readonly roles: readonly Role[];
  readonly expectedVersion: number;
  /** The benefit (or, for a replacement, the benefit of the payout) the command is about. */
  readonly benefitId?: string;
  /** Rupiah that an approval would add to what is approved already. */
  readonly amountRupiah?: number;
}

/** The small part of a claim by which some commands can be refused without looking at the rest. */
export interface KnownOfClaim {
  readonly stage: ClaimStage;
  readonly version: number;
  /** Rupiah approved so far in this claim, the base of the authority limit. */
  readonly approvedRupiah: number;
  readonly benefits: Readonly<Record<string, KnownOfBenefit>>;
}

export interface KnownOfBenefit {
  readonly stage: BenefitStage;
  readonly version: number;
  readonly proposedBy: string | null;
}

/**
 * The no that stays right whatever the claim has become since it was known so: to a command that has seen no more than
 * what is known. Undefined says nothing: a newer command is for whoever sees the rows.
 */
export function earlyRefusal(command: TravellingCommand, known: KnownOfClaim): RefusalCode | undefined {
  if (commandRule(command.code).target === 'claim') return refuseClaimCommand(command, known);
  return command.code === 'decision' ? refuseDecision(command, known) : undefined;
}

function refuseClaimCommand(
  { code, expectedVersion }: TravellingCommand,
  known: KnownOfClaim,
): RefusalCode | undefined {
  if (expectedVersion > known.version) return undefined;
  if (!commandRule(code).stages.includes(known.stage)) return 'CLAIM.STAGE_NOT_ALLOWED';
  return expectedVersion < known.version ? 'CLAIM.VERSION_STALE' : undefined;
}

/** What is approved in a claim only grows, so a limit that is passed by the sum known here is passed by the rows as well. */
function refuseDecision(command: TravellingCommand, known: KnownOfClaim): RefusalCode | undefined {
  const benefit = known.benefits[command.benefitId ?? ''];
  if (benefit === undefined || command.expectedVersion > benefit.version) return undefined;
  if (benefit.stage !== 'PROPOSED') return 'BENEFIT.STAGE_NOT_ALLOWED';
  if (command.expectedVersion < benefit.version) return 'BENEFIT.VERSION_STALE';
  if (benefit.proposedBy === command.actorId) return 'APPROVAL.SAME_PERSON';
  const total = (command.amountRupiah ?? 0) + known.approvedRupiah;
  const isTooMuch = command.amountRupiah !== undefined && total > highestLimit(command.roles);
  return isTooMuch ? 'APPROVAL.LIMIT_EXCEEDED' : undefined;
}
