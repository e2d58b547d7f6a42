import path from 'node:path';
import { createWorkerDataConverter } from '@jkk/platform/temporal';
import { WORKFLOW_TYPE } from '@jkk/contracts/temporal';
import { DeterminismViolationError } from '@temporalio/workflow';
import { temporal } from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { readHistories } from './histories';
import type { History, RecordedHistory } from './histories';
import { RECORDED_NAMESPACE, publishedKeys } from './published-key';
import { swapFirstActivity } from './swap-activity';

/** What a broken replay would log is what these specs assert. */
Runtime.install({ logger: new DefaultLogger('ERROR', () => undefined) });

const codePath = path.resolve(__dirname, '../../dist/workflow-bundle.js');
const histories = readHistories();
const copy = (history: History): History =>
  temporal.api.history.v1.History.decode(temporal.api.history.v1.History.encode(history).finish());
const replay = (history: History, name: string): Promise<void> =>
  Worker.runReplayHistory(
    {
      replayName: name,
      workflowBundle: { codePath },
      dataConverter: createWorkerDataConverter(publishedKeys, RECORDED_NAMESPACE),
    },
    history,
    name,
  );
const firstOf = (type: string): RecordedHistory => {
  const found = histories.find(({ workflowType }) => workflowType === type);
  if (!found) throw new Error(`There is no recorded history of ${type}`);
  return found;
};

describe('recorded histories', () => {
  it.each(Object.values(WORKFLOW_TYPE))('hold at least one %s', (type) => {
    expect(firstOf(type).history.events?.length).toBeGreaterThan(3);
  });

  it('were recorded with the flags without which a changed activity type goes unnoticed', () => {
    for (const { history } of histories) {
      const flags = history.events?.flatMap(
        (event) => event.workflowTaskCompletedEventAttributes?.sdkMetadata?.coreUsedFlags ?? [],
      );
      expect(flags).not.toEqual([]);
    }
  });

  it('are encrypted under the published key', () => {
    for (const { history } of histories) {
      const text = Buffer.from(temporal.api.history.v1.History.encode(history).finish()).toString('latin1');
      expect(text).toContain('published-test-key');
      expect(text).not.toContain('"claimNumber"');
    }
  });

  it.each(histories.map(({ name, history }) => [name, history] as const))(
    'replays %s',
    async (name, history) => {
      await replay(history, name);
    },
  );

  it.each([WORKFLOW_TYPE.claim, WORKFLOW_TYPE.payout])(
    'notices another activity type in %s',
    async (type) => {
      const { name, history } = firstOf(type);
      const changed = copy(history);
      expect(swapFirstActivity(changed)).not.toBe('');
      await expect(replay(changed, name)).rejects.toThrow(DeterminismViolationError);
    },
  );
});
