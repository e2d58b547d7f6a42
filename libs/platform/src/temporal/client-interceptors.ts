import type {
  ActivityClientInterceptor,
  ClientInterceptors,
  WorkflowClientInterceptor,
} from '@temporalio/client';
import { withCorrelation } from './correlation-header';

const workflowCalls: WorkflowClientInterceptor = {
  startWithDetails: (input, next) => next({ ...input, headers: withCorrelation(input.headers) }),
  startUpdate: (input, next) => next({ ...input, headers: withCorrelation(input.headers) }),
  startUpdateWithStart: (input, next) =>
    next({
      ...input,
      workflowStartHeaders: withCorrelation(input.workflowStartHeaders),
      updateHeaders: withCorrelation(input.updateHeaders),
    }),
  signal: (input, next) => next({ ...input, headers: withCorrelation(input.headers) }),
  signalWithStart: (input, next) => next({ ...input, headers: withCorrelation(input.headers) }),
};

const standaloneActivityCalls: ActivityClientInterceptor = {
  start: (input, next) => next({ ...input, headers: withCorrelation(input.headers) }),
};

/** Puts the caller's correlation id into the header of every message sent to Temporal. */
export const correlationClientInterceptors: ClientInterceptors = {
  workflow: [workflowCalls],
  activity: [standaloneActivityCalls],
};
