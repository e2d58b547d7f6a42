import type { Instant, LocalDate } from '../../calendar';
import type { ActorStamp, Written } from '../claim';
import type { ReturnConfirmationBody, ReturnPlanBody, ReturnProgressBody } from '../forms';

/** What one person said of a training that makes its paid days more: its plan, or a later end. */
export interface TrainingStep {
  readonly by: ActorStamp;
  readonly at: Instant;
  readonly to: LocalDate;
}

/** A training of a plan: until when it is paid, and what of it waits for a second person. */
export interface Training {
  /** Undefined while nobody else has confirmed any of it. */
  readonly paidTo: LocalDate | undefined;
  readonly open: TrainingStep | undefined;
}

/**
 * A training makes temporary incapacity go on, so that whoever records it never alone says for how long: a plan, and an end
 * that is later than the one confirmed, count once another person has confirmed them. An earlier end counts at once.
 */
export function trainingOf(
  plan: Written<ReturnPlanBody>,
  progress: readonly Written<ReturnProgressBody>[],
  answers: readonly Written<ReturnConfirmationBody>[],
): Training | undefined {
  if (plan.training === undefined) return undefined;
  const steps: readonly TrainingStep[] = [
    { by: plan.by, at: plan.at, to: plan.training.to },
    ...progress
      .filter(({ milestone }) => milestone === 'TRAINING_DONE')
      .map(({ by, at, on }) => ({ by, at, to: on })),
  ];
  return steps.reduce<Training>(
    ({ paidTo }, step, index) => {
      if (paidTo !== undefined && step.to <= paidTo) return { paidTo: step.to, open: undefined };
      const until = steps[index + 1]?.at;
      const answer = answers.find(({ at }) => at >= step.at && (until === undefined || at < until));
      if (answer === undefined) return { paidTo, open: step };
      return { paidTo: answer.decision === 'CONFIRM' ? step.to : paidTo, open: undefined };
    },
    { paidTo: undefined, open: undefined },
  );
}
