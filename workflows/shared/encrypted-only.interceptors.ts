import { ActivityFailure, ApplicationFailure } from '@temporalio/common';
import { log } from '@temporalio/workflow';
import type { WorkflowInterceptors } from '@temporalio/workflow';
import { CLAIM_MESSAGE, RECONCILIATION_MESSAGE } from '@jkk/contracts/temporal';

/** Signals that say nothing but their name: whoever sends one makes a workflow look at its rows, no more. */
const WITHOUT_CONTENT: ReadonlySet<string> = new Set([
  CLAIM_MESSAGE.refresh,
  RECONCILIATION_MESSAGE.expected,
]);

/**
 * Built into the bundle. The codec of a worker reads nothing from what is not encrypted by our keys, and here a message
 * without its content ends: a signal is dropped, an update or a start refused, the result of an activity not believed. None
 * of it fails the workflow task, which would be repeated for ever.
 */
export const interceptors = (): WorkflowInterceptors => ({
  inbound: [
    {
      execute: (input, next) => (hasContent(input.args) ? next(input) : Promise.reject(refusal())),
      handleSignal: (input, next) => {
        if (WITHOUT_CONTENT.has(input.signalName) || hasContent(input.args)) return next(input);
        log.warn('a signal that is not encrypted by our keys is dropped', { signal: input.signalName });
        return Promise.resolve();
      },
      validateUpdate: (input, next) => {
        if (!hasContent(input.args)) throw refusal();
        next(input);
      },
      handleUpdate: (input, next) => (hasContent(input.args) ? next(input) : Promise.reject(refusal())),
    },
  ],
  outbound: [
    {
      scheduleActivity: (input, next) =>
        next(input).then((result) => {
          if (result !== undefined) return result;
          throw unbelieved(input.activityType);
        }),
    },
  ],
});

const hasContent = (args: readonly unknown[]): boolean => args.length > 0 && !args.includes(undefined);

const refusal = (): ApplicationFailure =>
  ApplicationFailure.nonRetryable('The content is not encrypted by our keys.', 'PAYLOAD.REFUSED');

/** As if the activity had failed, for which every caller is prepared. */
const unbelieved = (activityType: string): ActivityFailure =>
  new ActivityFailure(
    'Its result is not encrypted',
    activityType,
    undefined,
    'NON_RETRYABLE_FAILURE',
    undefined,
  );
