import type { Actor } from '../../access/roles';
import { hasDecided } from '../authority/involved';
import type { Benefit, Claim } from '../claim';
import { lastMoveOn, startClock } from '../clocks/clock';
import { commandRule } from '../commands';
import { actingRole, done, refuse, stamp, withBenefit } from '../decision';
import { conclusionReversalForm, reversalForm } from '../forms/reversal';
import { withStatus } from '../medical/guarantee';
import { isTreatment } from '../payers/other-payers';
import { aboutBenefit, fixed } from '../sentences';
import type { BenefitSheet, ClaimSheet } from '../sheet';
import { withWriting } from '../writings';

/** Somebody else than who refused takes the refusal back; the refusal stays in the record. */
export const reversal: BenefitSheet<'reversal'> = {
  code: 'reversal',
  on: 'benefit',
  form: reversalForm,
  operation: {
    id: 'reverseRefusal',
    summary: 'Take back a refusal that was wrong, by an event of its own',
    refusals: ['APPROVAL.SAME_PERSON'],
  },
  shown: { as: 'reversals' },
  sentences: {
    REFUSAL_REVERSED: aboutBenefit('penolakan dibatalkan.', 'the refusal was reversed.'),
  },
  decide(claim, benefit, { body, actor }, context) {
    if (hasDecided(benefit, actor)) return refuse('APPROVAL.SAME_PERSON');
    const by = stamp(actor, actingRole(actor, commandRule('reversal').roles));
    const { clock, clockMoves } = runningAgain(claim, benefit, by, context);
    const { offset: _refused, ...unset } = benefit;
    const turned: Claim = { ...claim, stage: claim.stage === 'SETTLED' ? 'FINAL_REPORTED' : claim.stage };
    return done(claim, {
      // What was to be taken off it may be settled otherwise by now.
      claim: { ...withBenefit(turned, { ...unset, stage: 'RETURNED', clock }), clockMoves },
      code: 'REFUSAL_REVERSED',
      by,
      now: context.now,
      data: { benefitId: benefit.benefitId, reasonCode: body.reasonCode },
      benefitId: benefit.benefitId,
    });
  },
};

/** A wrong no never stopped the law's clock: it goes on from the day on which it seemed to have stopped. */
const runningAgain = (
  claim: Claim,
  benefit: Benefit,
  by: ReturnType<typeof stamp>,
  context: Parameters<typeof startClock>[3],
): Pick<Claim, 'clockMoves'> & Pick<Benefit, 'clock'> =>
  benefit.clock === null
    ? { clock: null, clockMoves: claim.clockMoves }
    : startClock(
        claim,
        benefit,
        { reason: 'REFUSAL_REVERSED', by, on: lastMoveOn(claim, benefit.benefitId) },
        context,
      );

/** The branch head takes a conclusion back before anything rests on it; it stays in the record and another one follows. */
export const conclusionReversal: ClaimSheet<'conclusionReversal'> = {
  code: 'conclusionReversal',
  on: 'claim',
  form: conclusionReversalForm,
  operation: {
    id: 'reverseConclusion',
    summary: 'Take back a conclusion that was wrong, by an event of its own',
    refusals: ['APPROVAL.SAME_PERSON'],
  },
  shown: { as: 'conclusionReversals' },
  sentences: {
    CONCLUSION_REVERSED: fixed(
      'Kesimpulan dibatalkan; klaim disimpulkan lagi.',
      'The conclusion was reversed; the claim is concluded anew.',
    ),
  },
  mayGive: (claim, actor) => nothingRestsOn(claim) && !hasConcluded(claim, actor),
  decide(claim, { body, actor }, { now }) {
    const { conclusion } = claim;
    if (conclusion === null || !nothingRestsOn(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    if (hasConcluded(claim, actor)) return refuse('APPROVAL.SAME_PERSON');
    return done(claim, {
      claim: {
        ...claim,
        stage: 'UNDER_REVIEW',
        conclusion: null,
        written: withWriting(claim.written, 'conclusion', conclusion),
        guarantee: withStatus(claim.guarantee, 'PROVISIONAL'),
      },
      code: 'CONCLUSION_REVERSED',
      by: stamp(actor, 'BRANCH_HEAD'),
      now,
      data: { reasonCode: body.reasonCode },
    });
  },
};

const hasConcluded = ({ conclusion }: Claim, { userId }: Actor): boolean => conclusion?.by.userId === userId;

/**
 * No final report, no determination of the inspector, and no benefit follows from the conclusion yet, but for treatment that
 * was guaranteed and has been paid or refused: were it not of work after all, BPJS Kesehatan settles it with the programme.
 */
const nothingRestsOn = ({ conclusion, finalReport, benefits, bills = [], written }: Claim): boolean =>
  conclusion !== null &&
  finalReport === null &&
  written?.determination === undefined &&
  benefits.every(isEndedTreatment) &&
  bills.every(({ decision }) => decision !== null);

const isEndedTreatment = ({ type, compensates, stage }: Benefit): boolean =>
  (isTreatment(type) || compensates !== undefined) && ['PAID', 'REFUSED', 'CANCELLED'].includes(stage);
