import { isRegistered } from '../../benefits/payee-kinds';
import { localDate } from '../../calendar';
import type { Finding } from '../../findings';
import { isSamePerson } from '../../payees';
import { isLivePayout, type PayoutSummary } from '../../payout';
import { accountEditor, accountsOf, fromRegister, onRecord } from '../payees/benefit-payee';
import type { ActorStamp, ApprovedBefore, Benefit, Claim, Payee } from '../claim';
import { nameNow } from '../persons/corrected-persons';
import { startClock, stopClock, type Ticked } from '../clocks/clock';
import { done, invalid, refuse, stamp, withBenefit, type DecisionContext } from '../decision';
import { settledByReturn } from '../recovery/money-back';
import { payableOf, type Moved } from '../recovery/offset';
import { replacementForm, type ReplacementBody } from '../forms/replacement';
import { aboutBenefit } from '../sentences';
import type { BenefitSheet } from '../sheet';

/** A payout that came back gets another account; the benefit goes through approval again and the next payout replaces it. */
export const replacement: BenefitSheet<'replacement'> = {
  code: 'replacement',
  on: 'benefit',
  form: replacementForm,
  operation: {
    id: 'replacePayout',
    summary: 'Give a failed or returned payout another account; its benefit goes through approval again',
    refusals: ['PAYOUT.NOT_REPLACEABLE', 'PAYOUT.LINE_UNEXPLAINED'],
  },
  shown: { as: 'replacements' },
  sentences: {
    PAYEE_REPLACED: aboutBenefit(
      'rekening penerima diganti, diusulkan lagi.',
      'the payee account was replaced; proposed again.',
    ),
  },
  decide(claim, benefit, { body, actor, payoutId }, context) {
    const { now } = context;
    const payout = claim.payouts.find((candidate) => candidate.payoutId === payoutId);
    const ofBenefit = claim.payouts.filter((candidate) => candidate.benefitId === benefit.benefitId);
    const isNewest = payout !== undefined && ofBenefit.at(-1)?.payoutId === payout.payoutId;
    const isAnyAlive = ofBenefit.some(({ state }) => isLivePayout(state));
    if (!isNewest || isAnyAlive) return refuse('PAYOUT.NOT_REPLACEABLE');
    if (benefit.stage !== 'APPROVED') return refuse('BENEFIT.STAGE_NOT_ALLOWED');
    if (context.isLineUnexplained === true) return refuse('PAYOUT.LINE_UNEXPLAINED');
    const person = { ...benefit.payee, name: nameNow(claim, benefit.payee) };
    const payee = withAccount(person, body.payee, context);
    if (Array.isArray(payee)) return invalid(payee);
    const by = stamp(actor, 'CLAIM_OFFICER');
    const { clock, clockMoves } =
      body.cause === 'PAYEE'
        ? pausedFor(claim, benefit, payout, by, context)
        : { clock: benefit.clock, clockMoves: claim.clockMoves };
    const kept = keptFrom(claim, benefit, payout, now);
    const replaced: Benefit = {
      ...benefit,
      stage: 'PROPOSED',
      clock,
      payee,
      accountEnteredBy: accountEditor(claim, payee, benefit) ?? actor.userId,
      proposedBy: by,
      proposedAt: now,
      decision: null,
      replaces: payout.payoutId,
      approvedBefore: [...(benefit.approvedBefore ?? []), asApproved(benefit, payout.payoutId)],
    };
    return done(claim, {
      claim: { ...withBenefit(kept.claim, replaced), clockMoves },
      code: 'PAYEE_REPLACED',
      by,
      now,
      data: { benefitId: benefit.benefitId, payoutId: payout.payoutId, cause: body.cause ?? 'OURS' },
      effects: kept.effects,
      benefitId: benefit.benefitId,
    });
  },
};

/** What another benefit was to settle when the money came back, and settles no more. Something is left to be paid. */
const keptFrom = (claim: Claim, benefit: Benefit, payout: PayoutSummary, now: string): Moved =>
  payout.state === 'RETURNED'
    ? settledByReturn(claim, benefit, payout, now, payableOf(claim, benefit) - 1)
    : { claim, effects: [] };

const asApproved = (benefit: Benefit, payoutId: string): ApprovedBefore => ({
  payoutId,
  amountRupiah: benefit.amountRupiah,
  details: benefit.details,
  line: benefit.line,
  basis: benefit.basis,
  payee: benefit.payee,
  accountEnteredBy: benefit.accountEnteredBy,
  proposedBy: benefit.proposedBy,
  proposedAt: benefit.proposedAt,
  decision: benefit.decision,
  ...(benefit.offset !== undefined && { offset: benefit.offset }),
});

/** From the day the money did not arrive until today the payee kept us waiting: those days are taken out of the clock. */
function pausedFor(
  claim: Claim,
  benefit: Benefit,
  { settledAt, updatedAt }: Claim['payouts'][number],
  by: ActorStamp,
  context: DecisionContext,
): Ticked {
  const on = localDate(settledAt ?? updatedAt, claim.report.place.zone);
  const stopped = stopClock(claim, benefit, { reason: 'ACCOUNT_OF_PAYEE_WRONG', by, on }, context);
  return startClock(
    { ...claim, clockMoves: stopped.clockMoves },
    { ...benefit, clock: stopped.clock },
    { reason: 'ACCOUNT_REPLACED', by },
    context,
  );
}

/** The same person at another account; a company is paid where its register says. */
function withAccount(
  { kind, name }: Payee,
  { name: given = name, ...account }: ReplacementBody['payee'],
  context: DecisionContext,
): Payee | Finding[] {
  if (!isSamePerson(given, name)) return [onRecord()];
  return isRegistered(kind) ? fromRegister(kind, accountsOf(context), account) : { ...account, kind, name };
}
