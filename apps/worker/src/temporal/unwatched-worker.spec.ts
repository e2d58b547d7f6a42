import { EventEmitter } from 'node:events';
import type { CompiledWorkerOptions } from '@temporalio/worker';
import type { Workflow, WorkflowCreateOptions } from '@temporalio/worker/lib/workflow/interface';
import type { WorkerThreadRequest } from '@temporalio/worker/lib/workflow/workflow-worker-thread/input';
import type { ToldCompletion } from './telling-workflows';
import { UnwatchedWorker } from './unwatched-worker';

jest.mock('node:worker_threads', () => ({
  ...jest.requireActual<object>('node:worker_threads'),
  Worker: jest.fn(() => mockThread),
}));

const OUTPUTS: Partial<Record<WorkerThreadRequest['input']['type'], () => object>> = {
  'activate-workflow': () => ({ type: 'activation-completion', completion: mockThread.completion }),
  'extract-sink-calls': () => ({ type: 'sink-calls', calls: [{ workflowInfo: { unsafe: {} } }] }),
};

/** Answers as the thread does. */
class FakeThread extends EventEmitter {
  readonly inputs: WorkerThreadRequest['input'][] = [];
  completion: ToldCompletion = {};

  postMessage({ requestId, input }: WorkerThreadRequest): void {
    this.inputs.push(input);
    const output = OUTPUTS[input.type]?.();
    queueMicrotask(() => this.emit('message', { requestId, result: { type: 'ok', output } }));
  }
}

let mockThread: FakeThread;

class Opened extends UnwatchedWorker {
  static async start(): Promise<Workflow> {
    const options = { activities: new Map([['pay', {}]]) } as unknown as CompiledWorkerOptions;
    const creator = await this.createWorkflowCreator({ code: '' } as never, options, {} as never);
    const created = { info: { runId: 'run', unsafe: {} } } as unknown as WorkflowCreateOptions;
    return creator.createWorkflow(created);
  }
}

beforeEach(() => (mockThread = new FakeThread()));

it('enters workflow code without a time limit', async () => {
  await Opened.start();
  expect(mockThread.inputs[0]).toEqual({
    type: 'init',
    workflowBundle: { code: '' },
    isolateExecutionTimeoutMs: undefined,
    reuseV8Context: true,
    registeredActivityNames: new Set(['pay']),
    hasPatchActivationCallback: false,
  });
});

it.each([
  ['asks what a workflow wants logged that says so', true, 1],
  ['asks a workflow nothing that wants nothing logged', false, 0],
  ['asks after an activation that says nothing of it', undefined, 1],
])('%s', async (_what, hasSinkCalls, count) => {
  const workflow = await Opened.start();
  mockThread.completion = {
    runId: 'run',
    successful: {},
    ...(hasSinkCalls === undefined ? {} : { hasSinkCalls }),
  };
  await expect(workflow.activate({ runId: 'run' })).resolves.toEqual({ runId: 'run', successful: {} });
  await expect(workflow.getAndResetSinkCalls()).resolves.toHaveLength(count);
  expect(mockThread.inputs.filter(({ type }) => type === 'extract-sink-calls')).toHaveLength(count);
});
