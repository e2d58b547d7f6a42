import { dayText, localDate } from '../../calendar';
import { looseDate, looseText, needsFile, unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { datesInPast } from '../checks';
import { done, refuse, stamp } from '../decision';
import { returnProgressForm } from '../forms/return-progress';
import type { CheckContext, ClaimSheet } from '../sheet';
import { awaitedMilestones, openReturn, type ReturnLife } from '../years/return-life';
import {
  RETURN_MILESTONES,
  RETURN_PROGRESS_LABELS,
  type ReturnMilestone,
  type ReturnProgress,
} from '../years/return-words';

/** What became of one milestone of the plan that is followed. Until when a training lasts needs a paper: it is paid for. */
export const returnProgress: ClaimSheet<'returnProgress'> = {
  code: 'returnProgress',
  on: 'claim',
  form: returnProgressForm,
  operation: {
    id: 'recordReturnProgress',
    summary: 'Record what became of a milestone of the return to work',
  },
  shown: { as: 'returnProgress' },
  sentences: {
    RETURN_PROGRESSED: ({ milestone, status, on }) => {
      const step = RETURN_MILESTONES[milestone as ReturnMilestone];
      const label = RETURN_PROGRESS_LABELS[status as ReturnProgress];
      const day = dayText(String(on));
      return {
        id: `Kembali bekerja, ${step.id.toLowerCase()}: ${label.id.toLowerCase()}, ${day.id}.`,
        en: `Return to work, ${step.en.toLowerCase()}: ${label.en.toLowerCase()}, ${day.en}.`,
      };
    },
  },
  mayGive: (claim) => awaitedOf(openReturn(claim)).length > 0,
  check: (body, context) => [
    ...ofPlan(body, context),
    ...onItsDay(body, context),
    ...(body['milestone'] === 'TRAINING_DONE' ? needsFile(body) : []),
  ],
  decide(claim, { body, actor }, { now }) {
    if (openReturn(claim) === undefined) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const { milestone, status, on } = body;
    const by = stamp(actor, 'CLAIM_OFFICER');
    return done(claim, { claim, code: 'RETURN_PROGRESSED', by, now, data: { milestone, status, on } });
  },
};

const awaitedOf = (life: ReturnLife | undefined): readonly ReturnMilestone[] =>
  life === undefined ? [] : awaitedMilestones(life).map(({ milestone }) => milestone);

function ofPlan(body: Loose, { claim }: CheckContext): Finding[] {
  const life = openReturn(claim);
  const milestone = looseText(body['milestone']);
  return unless(
    life === undefined || milestone === undefined || awaitedOf(life).some((each) => each === milestone),
    '/milestone',
    'MILESTONE.NOT_AWAITED',
    'Tahap ini tidak sedang ditunggu dalam rencana.',
    'The plan does not await this milestone.',
  );
}

/** What was reached or dropped lies behind, since the plan was signed; what is postponed lies ahead. */
function onItsDay(body: Loose, context: CheckContext): Finding[] {
  const on = looseDate(body['on']);
  if (on === undefined) return [];
  if (body['status'] === 'POSTPONED') {
    return unless(
      on > localDate(context.now, context.claim.report.place.zone),
      '/on',
      'DATES.ORDER',
      'Hari baru harus di depan.',
      'The new day has to lie ahead.',
    );
  }
  const signed = openReturn(context.claim)?.plan.agreedOn;
  return [
    ...datesInPast(body, ['on'], context),
    ...unless(
      signed === undefined || on >= signed,
      '/on',
      'DATES.ORDER',
      'Tanggal ini lebih awal daripada rencananya.',
      'This date is earlier than the plan.',
    ),
  ];
}
