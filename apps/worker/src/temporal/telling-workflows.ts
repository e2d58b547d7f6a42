import {
  ThreadedVMWorkflowCreator,
  VMWorkflowThreadProxy,
  type WorkerThreadClient,
} from '@temporalio/worker/lib/workflow/threaded-vm';
import type { Workflow, WorkflowCreateOptions } from '@temporalio/worker/lib/workflow/interface';

type Activation = Parameters<Workflow['activate']>[0];
type Completion = Awaited<ReturnType<Workflow['activate']>>;
type SinkCalls = Awaited<ReturnType<Workflow['getAndResetSinkCalls']>>;

/** What our thread (`workflow-thread.ts`) answers to an activation. */
export type ToldCompletion = Completion & { readonly hasSinkCalls?: boolean };
export type Activate = (activation: Activation) => Promise<ToldCompletion>;

/** Workflows in one thread of ours. */
export class TellingWorkflows extends ThreadedVMWorkflowCreator {
  constructor(private readonly thread: WorkerThreadClient) {
    super([thread]);
  }

  override createWorkflow(options: WorkflowCreateOptions): Promise<Workflow> {
    return TellingWorkflow.create(this.thread, options);
  }
}

/** Asks the thread what its workflow wants logged only where it wants something: each question wakes both threads. */
class TellingWorkflow extends VMWorkflowThreadProxy {
  private hasSinkCalls = true;

  override async activate(activation: Activation): Promise<Completion> {
    this.hasSinkCalls = true;
    const { hasSinkCalls = true, ...completion }: ToldCompletion = await super.activate(activation);
    this.hasSinkCalls = hasSinkCalls;
    return completion;
  }

  override getAndResetSinkCalls(): Promise<SinkCalls> {
    return this.hasSinkCalls ? super.getAndResetSinkCalls() : Promise.resolve([]);
  }
}
