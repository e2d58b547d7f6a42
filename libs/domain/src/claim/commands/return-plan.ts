import { addDays, dayText, localDate, type Instant, type LocalDate } from '../../calendar';
import { looseDate, looseList, looseObject, needsFile, unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { termOn, TERMS } from '../../policies';
import { datesInPast, notBeforeAccident } from '../checks';
import { currentCondition, type Claim } from '../claim';
import { done, refuse, stamp } from '../decision';
import { returnPlanForm } from '../forms/return-plan';
import type { ClaimSheet } from '../sheet';
import { openTraining } from '../years/return-life';

/**
 * The plan by which somebody comes back to work: recommended by the advisory doctor, signed by participant and employer. A
 * later plan takes the place of the one before.
 */
export const returnPlan: ClaimSheet<'returnPlan'> = {
  code: 'returnPlan',
  on: 'claim',
  form: returnPlanForm,
  operation: {
    id: 'planReturn',
    summary: 'Record the plan by which a participant returns to work',
    refusals: ['RETURN.AWAITS_CONFIRMATION'],
  },
  shown: { as: 'returnPlans' },
  sentences: {
    RETURN_PLANNED: ({ returnOn, caseManager }) => ({
      id: `Kembali bekerja direncanakan untuk ${dayText(String(returnOn)).id}, didampingi ${String(caseManager)}.`,
      en: `The return to work is planned for ${dayText(String(returnOn)).en}, accompanied by ${String(caseManager)}.`,
    }),
  },
  mayGive: (claim) => isAlive(claim) && openTraining(claim) === undefined,
  check: (body, context) => [
    ...datesInPast(body, ['agreedOn', 'recommendedOn'], context),
    ...notBeforeAccident('/agreedOn', looseDate(body['agreedOn']), context.claim),
    ...recordedInTime(looseDate(body['agreedOn']), context),
    ...inOrder(body),
    ...namedOnce(body),
    ...needsFile(body),
  ],
  decide(claim, { body, actor }, { now }) {
    if (!isAlive(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    if (openTraining(claim) !== undefined) return refuse('RETURN.AWAITS_CONFIRMATION');
    const { returnOn, caseManager } = body;
    const by = stamp(actor, 'CLAIM_OFFICER');
    return done(claim, { claim, code: 'RETURN_PLANNED', by, now, data: { returnOn, caseManager } });
  },
};

const isAlive = (claim: Claim): boolean => currentCondition(claim) !== 'DIED';

/** Days of a training are paid from the signatures on: a plan that turns up later proves none of those that are over. */
function recordedInTime(
  agreedOn: LocalDate | undefined,
  { claim, now }: { readonly claim: Claim; readonly now: Instant },
): Finding[] {
  const today = localDate(now, claim.report.place.zone);
  const days = termOn(TERMS.returnRecordedDays, today);
  return unless(
    agreedOn === undefined || agreedOn >= addDays(today, -days),
    '/agreedOn',
    'DATE.LONG_AGO',
    `Rencana dicatat paling lambat ${days} hari sesudah ditandatangani.`,
    `A plan is recorded within ${days} days after it was signed.`,
  );
}

/** The doctor recommends, then both sign; training and milestones lie between that and the return. */
function inOrder(body: Loose): Finding[] {
  const training = looseObject(body['training']);
  const agreedOn = looseDate(body['agreedOn']);
  const returnOn = looseDate(body['returnOn']);
  const steps = looseList(body['milestones']).map((step) => looseDate(looseObject(step)['dueOn']));
  return [
    ...later('/agreedOn', looseDate(body['recommendedOn']), agreedOn),
    ...later('/training/from', agreedOn, looseDate(training['from'])),
    ...later('/training/to', looseDate(training['from']), looseDate(training['to'])),
    ...later('/returnOn', looseDate(training['to']) ?? agreedOn, returnOn),
    ...steps.flatMap((dueOn, index) => later(`/milestones/${index}/dueOn`, agreedOn, dueOn)),
  ];
}

const later = (pointer: string, before: string | undefined, after: string | undefined): Finding[] =>
  unless(
    before === undefined || after === undefined || before <= after,
    pointer,
    'DATES.ORDER',
    'Tanggal ini lebih awal daripada langkah sebelumnya.',
    'This date is earlier than the step before it.',
  );

function namedOnce(body: Loose): Finding[] {
  const named = looseList(body['milestones']).map((step) => looseObject(step)['milestone']);
  return named.flatMap((milestone, index) =>
    unless(
      named.indexOf(milestone) === index,
      `/milestones/${index}/milestone`,
      'MILESTONE.TWICE',
      'Tahap ini sudah ada di rencana.',
      'This milestone stands in the plan already.',
    ),
  );
}
