import { localDate, type Instant, type LocalDate } from '../calendar';
import { isLivePayout, type PayoutSummary } from '../payout';
import type { Benefit, Claim } from './claim';
import { lastMoveOn, startClock, stopClock } from './clocks/clock';
import { withCompensation } from './clocks/compensation';
import { judgedAgain } from './cover/judged-again';
import { withStatus } from './medical/guarantee';
import { isOpen, type BenefitStage } from './stages';
import { owedFor } from './payers/other-payers';
import { receivableEffect } from './payers/receivable';
import { handedOver, isHandedOver, settlementData, transferred, unpaid } from './payers/transfer';
import { openDeadlines, type ClaimDeadline } from './waits/deadlines';
import { returnUndone, settledByReturn } from './recovery/money-back';
import { offsetTaken, offsetUndone, payableOf, type Moved } from './recovery/offset';
import { balanceOf, keptOf, openRecoveries } from './recovery/recovery';
import { twiceReturned, twiceReturnUndone } from './recovery/twice-back';
import { settleIfDone } from './settle';
import { unduePayouts } from './benefit/undue';
import { done, withBenefit, type DecisionContext, type Done } from './decision';

export interface PayoutFact {
  readonly code: 'payoutSettled' | 'payoutReturned' | 'payoutFailed' | 'payoutHeld' | 'payoutCancelled';
  readonly payoutId: string;
}

/** A fact about a payout. Undefined when it changes nothing: already known, or about a benefit that is gone. */
export function recordFact(claim: Claim, fact: PayoutFact, context: DecisionContext): Done | undefined {
  const payout = claim.payouts.find((candidate) => candidate.payoutId === fact.payoutId);
  const benefit = claim.benefits.find((candidate) => candidate.benefitId === payout?.benefitId);
  if (payout === undefined || benefit === undefined) return undefined;
  const data = { benefitId: benefit.benefitId, payoutId: fact.payoutId, amountRupiah: payout.amountRupiah };
  const event = { by: null, now: context.now, data, benefitId: benefit.benefitId };
  switch (fact.code) {
    case 'payoutSettled': {
      const paid = asPaid(benefit, payout);
      if (paid !== undefined) {
        const again = returnUndone(claim, paid, payout, context.now);
        return settled(again, { ...paid, replaces: null }, payout, context, event);
      }
      const again = twiceReturnUndone(claim, benefit, payout, context.now);
      const isUndue = unduePayouts(claim, benefit).some(({ payoutId }) => payoutId === fact.payoutId);
      if (!isUndue && again.effects.length === 0) return undefined;
      const { effects } = again;
      return done(claim, { ...event, claim: reopenedIfSettled(again.claim), code: 'PAYMENT_UNDUE', effects });
    }
    case 'payoutReturned':
      if (isPaidOtherwise(claim, benefit)) {
        return secondCameBack(claim, benefit, payout, context, event);
      }
      if (benefit.stage !== 'PAID' && benefit.stage !== 'APPROVED') return undefined;
      return cameBack(claim, benefit, payout, context, event);
    case 'payoutFailed':
      if (benefit.stage !== 'APPROVED') return undefined;
      return done(claim, { ...event, claim, code: 'PAYOUT_FAILED' });
    case 'payoutHeld':
      return done(claim, { ...event, claim, code: 'PAYOUT_HELD' });
    case 'payoutCancelled':
      return done(claim, { ...event, claim, code: 'PAYOUT_CANCELLED' });
  }
}

type FactEvent = Omit<Parameters<typeof done>[1], 'claim' | 'code'>;

/** Money that came back settles first what was too much of it; only the rest is due again, by an approval of its own. */
function cameBack(
  claim: Claim,
  benefit: Benefit,
  payout: PayoutSummary,
  context: DecisionContext,
  event: FactEvent,
): Done {
  const undone = offsetUndone(claim, benefit, context.now);
  const kept = settledByReturn(undone.claim, benefit, payout, context.now);
  const dueRupiah = payableOf(kept.claim, benefit);
  const keptRupiah = keptOf(kept.claim, benefit.benefitId) - keptOf(claim, benefit.benefitId);
  return done(claim, {
    ...event,
    claim: afterReturn(kept.claim, benefit, dueRupiah, context),
    code: 'PAYOUT_RETURNED',
    data: { ...event.data, ...(keptRupiah > 0 && { keptRupiah, dueRupiah }) },
    effects: [...receivableEffect(claim, benefit, 'ended', context.now), ...undone.effects, ...kept.effects],
  });
}

/** One of two payments came back: what was owed for it is settled, and the other one stands. */
function secondCameBack(
  claim: Claim,
  benefit: Benefit,
  payout: PayoutSummary,
  context: DecisionContext,
  event: FactEvent,
): Done {
  const back = twiceReturned(claim, benefit, payout, context.now);
  const keptRupiah = owedOf(claim) - owedOf(back.claim);
  return done(claim, {
    ...event,
    claim: settleIfDone(back.claim),
    code: 'PAYOUT_RETURNED',
    data: { ...event.data, ...(keptRupiah > 0 && { keptRupiah, dueRupiah: 0 }) },
    effects: back.effects,
  });
}

const owedOf = (claim: Claim): number =>
  openRecoveries(claim).reduce((sum, recovery) => sum + balanceOf(recovery), 0);

function afterReturn(claim: Claim, benefit: Benefit, dueRupiah: number, context: DecisionContext): Claim {
  if (isHandedOver(claim)) return handedOver(unpaid(claim, benefit, context));
  if (dueRupiah > 0) return reopened(runningAgain(claim, benefit, context));
  const { receivable: _ended, settlement: _settled, ...nothing } = benefit;
  return settleIfDone(withBenefit(claim, { ...nothing, stage: 'CANCELLED' }));
}

/**
 * The benefit as a booked payout pays it; undefined where nothing of it is to be paid. A payout that was to be replaced when
 * its debit appeared after all pays what was approved then, to the account of then, however far its replacement has come.
 */
function asPaid(benefit: Benefit, { payoutId, state }: PayoutSummary): Benefit | undefined {
  const before = benefit.approvedBefore?.find((each) => each.payoutId === payoutId);
  if (before === undefined) return benefit.stage === 'APPROVED' ? benefit : undefined;
  if (!isLivePayout(state) || !UNPAID.includes(benefit.stage)) return undefined;
  const { payoutId: _known, ...approved } = before;
  const { offset: _later, ...whole } = benefit;
  return { ...whole, ...approved };
}

const UNPAID: readonly BenefitStage[] = [
  'REQUESTED',
  'DOCUMENTS_INCOMPLETE',
  'COMPLETE',
  'PROPOSED',
  'RETURNED',
  'APPROVED',
];

/** The day on which the bank booked a payout, which is the day it is paid. Banks keep the time of Jakarta. */
const bookedOn = ({ settledAt }: PayoutSummary, now: Instant): LocalDate =>
  localDate(settledAt ?? now, 'WIB');

/** The clock stops on the bank's own date; what was late by then brings its compensation with it. */
function settled(
  { claim, effects }: Moved,
  benefit: Benefit,
  payout: PayoutSummary,
  context: DecisionContext,
  event: FactEvent,
): Done {
  const on = bookedOn(payout, context.now);
  const { clock, clockMoves } = stopClock(claim, benefit, { reason: 'PAID', by: null, on }, context);
  const receivable = owedFor(claim, benefit, context.otherClaims);
  const settledBenefit: Benefit = { ...benefit, stage: 'PAID', clock, ...(receivable && { receivable }) };
  const paid = { ...withBenefit(claim, settledBenefit), clockMoves };
  const taken = offsetTaken(paid, settledBenefit, context.now);
  const { compensation, days, claim: after } = withCompensation(taken.claim, benefit, on, context);
  return done(claim, {
    ...event,
    claim: settleIfDone(after),
    code: 'BENEFIT_PAID',
    effects: [...effects, ...receivableEffect(claim, settledBenefit, 'owed', context.now), ...taken.effects],
    data: {
      ...event.data,
      ...offsetData(settledBenefit),
      ...(compensation !== undefined && {
        lateDays: days ?? 0,
        compensationId: compensation.benefitId,
        compensationRupiah: compensation.amountRupiah,
      }),
    },
  });
}

const offsetData = ({ offset }: Benefit): Done['event']['data'] =>
  offset === undefined ? {} : { offsetRupiah: offset.amountRupiah, recoveryNo: offset.recoveryNo };

/** Money that came back never reached the payee: the clock goes on from the day on which it seemed to have stopped. */
function runningAgain(claim: Claim, benefit: Benefit, context: DecisionContext): Claim {
  const on = lastMoveOn(claim, benefit.benefitId);
  const neverRan = benefit.clock === null;
  const { clock, clockMoves } = neverRan
    ? { clock: null, clockMoves: claim.clockMoves }
    : startClock(claim, benefit, { reason: 'MONEY_CAME_BACK', by: null, on }, context);
  const { receivable: _ended, settlement: _settled, ...owed } = benefit;
  return { ...withBenefit(claim, { ...owed, stage: 'APPROVED', clock }), clockMoves };
}

/** Money that came back opens a settled or closed claim again: somebody still has a right to it. */
const reopened = (claim: Claim): Claim =>
  claim.stage === 'SETTLED' || !isOpen(claim.stage) ? { ...claim, stage: 'FINAL_REPORTED' } : claim;

/** Somebody has to say what becomes of money that left unduly; a claim that ended without cover stays as it is. */
const reopenedIfSettled = (claim: Claim): Claim =>
  claim.stage === 'SETTLED' || claim.stage === 'CLOSED' ? { ...claim, stage: 'FINAL_REPORTED' } : claim;

/** What came back was not, or no longer, to be paid: nothing is owed again for it. */
const isPaidOtherwise = ({ payouts }: Claim, { benefitId, stage }: Benefit): boolean =>
  stage === 'REFUSED' ||
  stage === 'CANCELLED' ||
  payouts.some((payout) => payout.benefitId === benefitId && payout.state === 'RECONCILED');

/** Records the earliest deadline that has passed at `now`; undefined when none has. */
export function recordDeadline(claim: Claim, now: Instant, context: DecisionContext): Done | undefined {
  const open = openDeadlines(claim, context.calendar);
  const [first] = open;
  if (first === undefined || first.dueAt > now) return undefined;
  const step = first.rung === undefined ? first : highestStep(first, open, now);
  return step.rung === undefined ? passed(claim, step, context) : stepped(claim, step, step.rung, context);
}

/** Of what is due of one wait at once, as after a long rest, only the highest is taken: its deadline over a reminder before it. */
const highestStep = (first: ClaimDeadline, open: readonly ClaimDeadline[], now: Instant): ClaimDeadline =>
  open.findLast(
    ({ dueAt, rung, ...each }) =>
      dueAt <= now &&
      each.code === first.code &&
      each.subject === first.subject &&
      (rung?.deadlineAt ?? dueAt) === first.rung?.deadlineAt,
  ) ?? first;

function stepped(
  claim: Claim,
  { key, code, subject }: ClaimDeadline,
  { level, deadlineAt: dueAt }: NonNullable<ClaimDeadline['rung']>,
  context: DecisionContext,
): Done {
  const dueOn = localDate(dueAt, claim.report.place.zone);
  return done(claim, {
    claim: { ...claim, passedDeadlines: [...claim.passedDeadlines, key] },
    by: null,
    now: context.now,
    ...(level === 'NEAR'
      ? { code: 'DEADLINE_NEAR', data: { code, subject, dueAt, dueOn } }
      : { code: 'WAIT_ESCALATED', data: { code, subject, dueAt, level } }),
  });
}

function passed(claim: Claim, deadline: ClaimDeadline, context: DecisionContext): Done {
  const { key, code, subject, dueAt, onOverdue } = deadline;
  const after: Claim = { ...claim, passedDeadlines: [...claim.passedDeadlines, key] };
  const event = { by: null, now: context.now, data: { code, subject, dueAt, onOverdue } };
  if (code === 'LIMITATION') {
    const expired: Claim = { ...after, stage: 'EXPIRED', guarantee: withStatus(claim.guarantee, 'REVOKED') };
    return done(claim, { ...event, claim: expired, code: 'CLAIM_EXPIRED' });
  }
  if (onOverdue === 'TRANSFER') {
    const moved = transferred(after, context);
    const data = { ...event.data, ...settlementData(moved) };
    return done(claim, {
      ...event,
      data,
      claim: moved.claim,
      code: 'CLAIM_TRANSFERRED',
      effects: moved.effects,
    });
  }
  if (onOverdue === 'CLOSE') {
    return done(claim, { ...event, claim: { ...after, stage: 'CLOSED' }, code: 'CLAIM_CLOSED' });
  }
  return judgedAgain(claim, done(claim, { ...event, claim: after, code: 'DEADLINE_PASSED' }));
}
