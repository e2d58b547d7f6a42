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
