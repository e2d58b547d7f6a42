import type { WorkflowInterceptors } from '@temporalio/workflow';
import {
  continueCorrelation,
  activeCorrelation,
  readCorrelation,
  runWithIncoming,
  withCorrelation,
} from './correlation';

/** Built into the bundle (`workflowInterceptorModules`): a person's request can be followed from HTTP into activities. */
export const interceptors = (): WorkflowInterceptors => ({
  inbound: [
    {
      execute: (input, next) => {
        continueCorrelation(readCorrelation(input.headers));
        return next(input);
      },
      handleSignal: (input, next) => runWithIncoming(input.headers, () => next(input)),
      handleUpdate: (input, next) => runWithIncoming(input.headers, () => next(input)),
    },
  ],
  outbound: [
    {
      scheduleActivity: (input, next) => next({ ...input, headers: withCorrelation(input.headers) }),
      scheduleLocalActivity: (input, next) => next({ ...input, headers: withCorrelation(input.headers) }),
      continueAsNew: (input, next) => next({ ...input, headers: withCorrelation(input.headers) }),
      getLogAttributes: (input, next) => {
        const correlationId = activeCorrelation();
        return next(correlationId === undefined ? input : { ...input, correlationId });
      },
    },
  ],
});
