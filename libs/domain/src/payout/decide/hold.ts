import type { Instant } from '../../calendar';
import { holdSpeaker } from '../hold-speaker';
import { isFinalHold, isNameHold, type HoldReason } from '../reasons';
import type { PayoutRecord } from '../records';
import { reversalOf } from './approval';
import { hadHand } from './hands';
import { changed, unchanged, withMove, type Outcome } from './outcome';

export const HOLD_CHOICES = ['PAY', 'CANCEL'] as const;
export type HoldChoice = (typeof HOLD_CHOICES)[number];
export const HOLD_STEPS = ['PROPOSED', 'CONFIRMED', 'DECLINED'] as const;
export type HoldStep = (typeof HOLD_STEPS)[number];

/** One word of a person about a held payout. */
export interface HoldDecisionRecord {
  /** Counts the rounds of proposal and answer. */
  readonly holdNo: number;
  readonly step: HoldStep;
  readonly decision: HoldChoice;
  readonly holdReason: HoldReason;
  readonly decidedBy: string;
  readonly role: string;
  readonly note: string;
  readonly decidedAt: Instant;
}

export interface HoldRequest {
  readonly decision: HoldChoice;
  readonly note: string;
  readonly decidedBy: string;
  readonly roles: readonly string[];
  readonly branch: string;
  readonly at: Instant;
}

/** With what the record says of who speaks. */
export interface JudgedHoldRequest extends HoldRequest {
  /** The claim that it pays for is the speaker's own. */
  readonly hasInterest: boolean;
}

export type HoldRefusal =
  | 'NOT_FOUND'
  | 'PAYOUT.NOT_HELD'
  | 'PAYOUT.HOLD_FINAL'
  | 'APPROVAL.SAME_PERSON'
  | 'CLAIM.OWN_INTEREST'
  | 'APPROVAL.PERSON_LEFT'
  | 'ACCESS.DENIED';

export type HoldDecision =
  | { readonly ok: true; readonly word: HoldDecisionRecord; readonly outcome: Outcome }
  | { readonly ok: false; readonly code: HoldRefusal };

/** The proposal that waits for its answer, given all words in the order in which they were spoken. */
export function openProposal(
  words: readonly Pick<HoldDecisionRecord, 'step' | 'decidedBy' | 'decision' | 'holdNo'>[],
) {
  const last = words.at(-1);
  return last?.step === 'PROPOSED' ? last : undefined;
}

/**
 * What becomes of a held payout takes two persons: a finance maker proposes, a releaser confirms with the same decision or
 * declines with the other one, which leaves it held. PAY sends it back to be released anew, CANCEL ends it. `replaced` are
 * the payouts whose place this one took, the newest first.
 */
export function decideHold(
  payout: PayoutRecord,
  words: readonly HoldDecisionRecord[],
  request: JudgedHoldRequest,
  replaced: readonly PayoutRecord[],
): HoldDecision {
  const { holdReason } = payout;
  if (payout.branch !== request.branch) return { ok: false, code: 'NOT_FOUND' };
  if (holdReason === null) return { ok: false, code: 'PAYOUT.NOT_HELD' };
  if (request.decision === 'PAY' && isFinalHold(holdReason)) return { ok: false, code: 'PAYOUT.HOLD_FINAL' };
  const open = openProposal(words);
  const role = holdSpeaker(open !== undefined);
  if (open?.decidedBy === request.decidedBy || hadHand(payout, request.decidedBy)) {
    return { ok: false, code: 'APPROVAL.SAME_PERSON' };
  }
  if (request.hasInterest) return { ok: false, code: 'CLAIM.OWN_INTEREST' };
  if (!request.roles.includes(role)) return { ok: false, code: 'ACCESS.DENIED' };
  const step =
    open === undefined ? 'PROPOSED' : open.decision === request.decision ? 'CONFIRMED' : 'DECLINED';
  const { decision, decidedBy, note, at: decidedAt } = request;
  const holdNo = open?.holdNo ?? words.filter((word) => word.step === 'PROPOSED').length + 1;
  const word = { holdNo, step, decision, holdReason, decidedBy, role, note, decidedAt } as const;
  const outcome = step === 'CONFIRMED' ? carriedOut(payout, request, replaced) : unchanged(payout);
  return { ok: true, word, outcome };
}

function carriedOut(payout: PayoutRecord, request: HoldRequest, replaced: readonly PayoutRecord[]): Outcome {
  const { at, decision } = request;
  const move = { source: 'PERSON', at, code: decision } as const;
  if (decision === 'PAY') {
    const isNameSeen = payout.holdReason !== null && isNameHold(payout.holdReason);
    const acceptedName =
      payout.holdReason === 'PAYEE.NOT_ASKED' ? payout.payeeAccountName : payout.nameAtBank;
    const accepted = isNameSeen ? changed(payout, { acceptedName }) : unchanged(payout);
    return withMove(accepted, { ...move, to: 'AWAITING_RELEASE' });
  }
  const tellWorkflow = payout.releaseCount > 0;
  const cancelled = withMove(unchanged(payout), { ...move, to: 'CANCELLED', tellWorkflow });
  return { ...cancelled, postings: reversalOf(payout, replaced, at) };
}
