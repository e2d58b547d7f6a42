import { addDays, earlierDate, type LocalDate } from '../../calendar';
import type { Period } from '../../benefits';
import { currentCondition, type Claim, type Written } from '../claim';
import type { ReturnEndBody, ReturnPlanBody, ReturnProgressBody } from '../forms';
import { trainingOf, type Training, type TrainingStep } from './return-training';
import type { ReturnMilestone } from './return-words';

/** A milestone of a plan as it stands. */
export interface Milestone {
  readonly milestone: ReturnMilestone;
  /** Until when it is awaited, or the day on which it was reached or dropped. */
  readonly on: LocalDate;
  readonly status: 'AWAITED' | 'REACHED' | 'DROPPED';
}

/** One plan of return to work, with what was said of it until it ended or another plan took its place. */
export interface ReturnLife {
  readonly plan: Written<ReturnPlanBody>;
  readonly progress: readonly Written<ReturnProgressBody>[];
  readonly milestones: readonly Milestone[];
  readonly training: Training | undefined;
  readonly end: Written<ReturnEndBody> | undefined;
}

/** The plans of a claim, the oldest first. They follow from what was written alone. */
export function returnLives({ written }: Claim): readonly ReturnLife[] {
  const plans = written?.returnPlan ?? [];
  return plans.map((plan, index) => {
    const until = plans[index + 1]?.at;
    const isOfPlan = ({ at }: { readonly at: string }): boolean =>
      at >= plan.at && (until === undefined || at < until);
    const progress = (written?.returnProgress ?? []).filter(isOfPlan);
    const end = (written?.returnEnd ?? []).find(isOfPlan);
    const training = trainingOf(plan, progress, (written?.returnConfirmation ?? []).filter(isOfPlan));
    return { plan, progress, milestones: milestonesOf(plan, progress), training, end };
  });
}

/** The plan that is followed now; none once the participant has died. */
export function openReturn(claim: Claim): ReturnLife | undefined {
  const last = returnLives(claim).at(-1);
  return last?.end === undefined && currentCondition(claim) !== 'DIED' ? last : undefined;
}

/** What of a training waits for a second person, also after its plan has ended: days of before may be owed. */
export const openTraining = (claim: Claim): TrainingStep | undefined =>
  returnLives(claim).at(-1)?.training?.open;

/** What is still to be reached, the next first. */
export const awaitedMilestones = ({ milestones }: ReturnLife): readonly Milestone[] =>
  milestones
    .filter(({ status }) => status === 'AWAITED')
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/**
 * The days for which temporary incapacity goes on because of a training: from the day on which participant and employer
 * signed until it ended, was dropped or is to end, as far as a second person has confirmed it, and never beyond the return to work, the end of the plan or a new plan.
 */
export function trainingDays(claim: Claim): readonly Period[] {
  return returnLives(claim).flatMap(({ plan, milestones, training, end }, index, all) => {
    const paidTo = training?.paidTo;
    if (paidTo === undefined) return [];
    const next = all[index + 1]?.plan.agreedOn;
    const back = milestones.find(
      ({ milestone, status }) => milestone === 'BACK_AT_WORK' && status === 'REACHED',
    );
    const ends = [end?.on, next && addDays(next, -1), back && addDays(back.on, -1)];
    const to = ends.reduce<LocalDate>((first, day) => (day ? earlierDate(first, day) : first), paidTo);
    return to < plan.agreedOn ? [] : [{ from: plan.agreedOn, to }];
  });
}

function milestonesOf(
  { milestones = [], training, returnOn }: ReturnPlanBody,
  progress: readonly ReturnProgressBody[],
): readonly Milestone[] {
  const planned: readonly (readonly [ReturnMilestone, LocalDate])[] = [
    ...milestones.map(({ milestone, dueOn }) => [milestone, dueOn] as const),
    ...(training === undefined ? [] : [['TRAINING_DONE', training.to] as const]),
    ['BACK_AT_WORK', returnOn],
  ];
  return planned.map(([milestone, dueOn]) => {
    const last = progress.findLast((each) => each.milestone === milestone);
    if (last === undefined) return { milestone, on: dueOn, status: 'AWAITED' };
    return { milestone, on: last.on, status: last.status === 'POSTPONED' ? 'AWAITED' : last.status };
  });
}
