import { ApplicationFailure } from '@temporalio/common';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { newCorrelationId, runWithCorrelation } from '../correlation';
import { correlationOf } from './correlation-header';

/** Runs every activity under the correlation id that its workflow was sent; one that came without gets its own. */
export const correlationActivityInterceptor: ActivityInterceptorsFactory = () => ({
  inbound: {
    execute: (input, next) =>
      runWithCorrelation(correlationOf(input.headers) ?? newCorrelationId(), () => next(input)),
  },
});

/** Every activity takes one argument, and one that cannot be read is nobody's order. */
export const encryptedOnlyActivityInterceptor: ActivityInterceptorsFactory = () => ({
  inbound: {
    execute: (input, next) => {
      if (input.args.length === 0 || input.args.includes(undefined)) {
        throw ApplicationFailure.nonRetryable(
          'The input is not encrypted by a key of ours.',
          'PAYLOAD.REFUSED',
        );
      }
      return next(input);
    },
  },
});
