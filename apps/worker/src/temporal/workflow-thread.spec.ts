import { BaseVMWorkflow, globalHandlers } from '@temporalio/worker/lib/workflow/vm-shared';
import './workflow-thread';

// It would listen to the thread that started it, and here none has.
jest.mock('@temporalio/worker/lib/workflow/workflow-worker-thread', () => ({}));

class Idle extends BaseVMWorkflow {
  override dispose(): Promise<void> {
    return Promise.resolve();
  }
}

const answerOf = (sinkCalls: readonly object[]): Promise<object> => {
  const activator = { info: { runId: 'run' }, sinkCalls, errorToFailure: () => ({}) };
  return new Idle('run', {}, activator as never, {} as never).activate({});
};

it('keeps nothing of the promises of workflows', () => {
  globalHandlers.install();
  expect(globalHandlers).toMatchObject({ installed: true, promiseHookInstalled: false });
  globalHandlers.uninstall();
});

it.each([
  ['wants something logged', [{}], true],
  ['wants nothing', [], false],
])('tells with the outcome of an activation that the workflow %s', async (_what, sinkCalls, hasSinkCalls) => {
  await expect(answerOf(sinkCalls)).resolves.toMatchObject({ runId: 'run', failed: {}, hasSinkCalls });
});
