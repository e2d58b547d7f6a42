import { BaseVMWorkflow, globalHandlers } from '@temporalio/worker/lib/workflow/vm-shared';
import '@temporalio/worker/lib/workflow/workflow-worker-thread';
import type { Activate } from './telling-workflows';

interface Running {
  readonly activator: { readonly sinkCalls: readonly unknown[] };
}

/**
 * The thread that all workflows of a process run in: the SDK's own, which writes down where each promise was made, for a query
 * (`__stack_trace`) that nobody asks, and is asked after every activation what the workflow wants logged, which is hardly ever anything.
 */
Object.assign(globalHandlers, { setPromiseHook: () => undefined });

const { activate } = BaseVMWorkflow.prototype as { readonly activate: Activate };

Object.assign(BaseVMWorkflow.prototype, {
  async activate(this: Running, activation) {
    const completion = await activate.call(this, activation);
    return { ...completion, hasSinkCalls: this.activator.sinkCalls.length > 0 };
  },
} satisfies { activate: Activate });
