import type { CompiledWorkerOptions } from '@temporalio/worker';
import { ThreadedVMWorkflowCreator } from '@temporalio/worker/lib/workflow/threaded-vm';
import { UnwatchedWorker } from './unwatched-worker';

/** What the SDK makes of the options that matter here. */
const compiled = {
  activities: new Map(),
  debugMode: false,
  reuseV8Context: true,
  workflowThreadPoolSize: 1,
  isolateExecutionTimeoutMs: 5_000,
} as unknown as CompiledWorkerOptions;

class Opened extends UnwatchedWorker {
  static open(): Promise<unknown> {
    return this.createWorkflowCreator({} as never, compiled, {} as never);
  }
}

it('enters workflow code without a time limit, and changes nothing else', async () => {
  const create = jest.spyOn(ThreadedVMWorkflowCreator, 'create').mockResolvedValue({} as never);
  await Opened.open();
  const [options] = create.mock.calls[0]!;
  expect(options).toHaveProperty('isolateExecutionTimeoutMs', undefined);
  expect(options).toMatchObject({ threadPoolSize: 1, reuseV8Context: true });
});
