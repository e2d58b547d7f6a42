import type { Actor } from '../access/roles';
import type { MinimumWage } from '../benefits';
import type { HolidayCalendar, Instant } from '../calendar';
import type { EarlierBenefit } from '../entitlements';
import { finding, type Finding, type FindingCode, type Text } from '../findings';
import type { HospitalFacts } from '../bills';
import type { LedgerPosting } from '../ledger';
import type { RuleBook } from '../rules';
import type { AccountDoubt } from '../payout';
import type { AccountHolders } from './payees/account-doubts';
import type { BankAccount, CommandBodies } from './forms';
import type { ActorStamp, Benefit, Claim, CoverFacts, Payee } from './claim';
import type { ClaimCommandCode } from './commands';
import type { ClaimEventCode, ClaimEventDraft } from './events';
import { withCoverStep } from './cover/cover-steps';
import { withFormerNames } from './cover/former-names';
import { withStep } from './medical/guarantee';
import { mayMove } from './lifecycle';
import { withPayeeSteps } from './payees/payee-steps';
import type { KnownReceipts } from './documents/receipts-elsewhere';
import type { RefusalCode } from './refusals';
import type { LikeClaim } from './cover/like-claim';

/** A person's command as the domain sees it. */
export interface ClaimCommand<Code extends ClaimCommandCode = ClaimCommandCode> {
  readonly code: Code;
  readonly body: CommandBodies[Code];
  readonly actor: Actor;
  readonly expectedVersion: number | null;
  readonly benefitId?: string;
  readonly payoutId?: string;
}

/** Whether a command is one of these. */
export const isCommand = <Code extends ClaimCommandCode>(
  command: ClaimCommand,
  ...codes: readonly Code[]
): command is ClaimCommand<Code> => (codes as readonly ClaimCommandCode[]).includes(command.code);

/** Accounts as the registers have them now; null where there is none. */
export interface RegisterAccounts {
  readonly employer: NamedAccount | null;
  readonly plkk: NamedAccount | null;
  /** Of the social security fund itself. */
  readonly fund: NamedAccount | null;
  /** Last contribution month of the employer, `YYYY-MM`. */
  readonly employerPaidUntil?: string | null;
  /** Penalties for arrears that the employer has not settled. */
  readonly employerPenaltyRupiah?: number;
}

export type NamedAccount = BankAccount & { readonly name: string };

/** What a decision may look at beside the claim; looked up by the caller in the same transaction. */
export interface DecisionContext {
  readonly now: Instant;
  readonly calendar: HolidayCalendar;
  /** The register's present answer, for commands that complete or repeat the report. */
  readonly cover: CoverFacts;
  /** For a completion, and for what gives an account: other claims that may be about the same event, by what is known now. */
  readonly likeClaims?: readonly LikeClaim[];
  /** For the commands that name a payee (`requestBenefit`, `correction`). */
  readonly accounts?: RegisterAccounts;
  /** For the same commands: where the receipts and files of the request stand already. */
  readonly receipts?: KnownReceipts;
  /** For the commands that name a payee and for the decision: what other claims granted the same person that this one must look at. */
  readonly earlier?: readonly EarlierBenefit[];
  /** For the answer of another payer: the other claims of the person that still count. */
  readonly otherClaims?: readonly Claim[];
  /** For the same decision: who else has the account that it pays into. */
  readonly accountHolders?: AccountHolders;
  /** For the same decision: who proposed it may not propose any more. */
  readonly hasProposerLeft?: boolean;
  /** For a replacement: a debit may be the payment that it replaces, or no statement proves its rejection yet. */
  readonly isLineUnexplained?: boolean;
  /** For the settlement of what a payee owes: the credit that it names, where nothing explains it yet. */
  readonly openCredit?: { readonly lineId: number; readonly amountRupiah: number } | undefined;
  /** For a hospital's bill: its contract, its doctors, and the other bills of the person. */
  readonly hospital?: HospitalFacts;
  /** For what is computed for a worker of whom no wage is known: the minimum wage of the place and the year. */
  readonly minimumWage?: MinimumWage | undefined;
  /** The versions of the benefit tables; without it the shipped ones. */
  readonly rules?: RuleBook;
}

/** What the record must do beside storing the claim; all of it in the same transaction. */
export type Effect =
  | {
      readonly kind: 'CREATE_PAYOUT';
      readonly benefitId: string;
      readonly amountRupiah: number;
      readonly payee: Payee;
      readonly replaces: string | null;
      readonly accountEnteredBy: string;
      readonly proposedBy: string;
      readonly approvedBy: string;
      /** Why another two persons look at the account before it is paid. */
      readonly doubt?: AccountDoubt;
    }
  | { readonly kind: 'CANCEL_PAYOUT'; readonly payoutId: string }
  /** A line of a statement is explained by what was decided. */
  | { readonly kind: 'EXPLAIN_LINE'; readonly lineId: number }
  /** The books follow what was decided. */
  | { readonly kind: 'POST'; readonly posting: LedgerPosting };

/** A no that the person can read and act on; a value, never an exception. */
export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly errors?: readonly Finding[];
}

export interface Done {
  readonly ok: true;
  readonly claim: Claim;
  readonly event: ClaimEventDraft;
  readonly effects: readonly Effect[];
  /** The benefit that came into being or was changed. */
  readonly benefitId?: string;
}

export type Decision = Done | Refusal;

export const refuse = (code: RefusalCode): Refusal => ({ ok: false, code });

/** Content that is wrong: the same shape as what the API's own validation finds. */
export const invalid = (errors: readonly Finding[]): Refusal => ({
  ok: false,
  code: 'VALIDATION.FAILED',
  errors,
});

export const invalidAt = (pointer: string, code: FindingCode, detail: Text): Refusal =>
  invalid([finding(pointer, code, detail)]);

export const stamp = (actor: Actor, role: string): ActorStamp => ({ userId: actor.userId, role });

/** The role that entitles this actor to the command, for the record. */
export const actingRole = (actor: Actor, entitled: readonly string[]): string =>
  actor.roles.find((role) => entitled.includes(role)) ?? actor.roles[0] ?? 'NONE';

interface Change {
  readonly claim: Claim;
  readonly code: ClaimEventCode;
  readonly by: ActorStamp | null;
  readonly now: Instant;
  readonly data?: ClaimEventDraft['data'];
  readonly effects?: readonly Effect[];
  readonly benefitId?: string;
}

/** Finishes a change: one version more, the event, and the instant since which the stage stands. Throws on a move that the life of a claim does not know. */
export function done(before: Claim, change: Change): Done {
  if (!mayMove(before.stage, change.claim.stage)) {
    throw new Error(`A claim does not go from ${before.stage} to ${change.claim.stage}.`);
  }
  const moved = before.stage !== change.claim.stage;
  const coverSteps = withCoverStep(before, change);
  const formerNames = withFormerNames(before, change);
  return {
    ok: true,
    claim: {
      ...change.claim,
      guarantee: withStep(before.guarantee, change),
      benefits: withPayeeSteps(before, change.claim, change),
      ...(coverSteps && { coverSteps }),
      ...(formerNames && { formerNames }),
      version: before.version + 1,
      lastEventAt: change.now,
      stageSince: moved ? change.now : before.stageSince,
    },
    event: {
      code: change.code,
      at: change.now,
      by: change.by,
      stage: change.claim.stage,
      data: change.data ?? {},
    },
    effects: change.effects ?? [],
    ...(change.benefitId === undefined ? {} : { benefitId: change.benefitId }),
  };
}

/** Replaces one benefit and raises its version. */
export function withBenefit(claim: Claim, benefit: Benefit): Claim {
  return {
    ...claim,
    benefits: claim.benefits.map((each) =>
      each.benefitId === benefit.benefitId ? { ...benefit, version: each.version + 1 } : each,
    ),
  };
}
