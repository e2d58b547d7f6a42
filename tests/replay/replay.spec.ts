import path from 'node:path';
import { createWorkerDataConverter } from '@jkk/platform/temporal';
import { WORKFLOW_TYPE } from '@jkk/contracts/temporal';
import { PAYOUT_STATES, WAIT_CODES } from '@jkk/domain/claim';
import { DeterminismViolationError } from '@temporalio/workflow';
import { temporal } from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { readHistories } from './histories';
import type { History, RecordedHistory } from './histories';
import { RECORDED_NAMESPACE, publishedKeys } from './published-key';
import { swapFirstActivity } from './swap-activity';
import { nameOfRun, readRecorded } from './waiting';
import { CLAIM_LIVES } from './waiting/claims';
import { PAYOUT_LIVES } from './waiting/payouts';

/** What a broken replay would log is what these specs assert. */
Runtime.install({ logger: new DefaultLogger('ERROR', () => undefined) });

const codePath = path.resolve(__dirname, '../../dist/workflow-bundle.js');
const histories = readHistories();
const recordings = readRecorded();
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

/** By name, what went wrong; one worker replays them all. */
const replayed = new Map<string, unknown>();

beforeAll(async () => {
  const results = Worker.runReplayHistories(
    {
      workflowBundle: { codePath },
      dataConverter: createWorkerDataConverter(publishedKeys, RECORDED_NAMESPACE),
    },
    histories.map(({ name, history }) => ({ workflowId: name, history })),
  );
  for await (const { workflowId, error } of results) replayed.set(workflowId, error);
});

describe('recorded histories', () => {
  it.each(Object.values(WORKFLOW_TYPE))('hold at least one %s', (type) => {
    expect(firstOf(type).history.events?.length).toBeGreaterThan(3);
  });

  it.each(WAIT_CODES)('stand where a claim waits for %s', (code) => {
    expect(recordings.filter(({ claim }) => claim?.waits.includes(code))).not.toEqual([]);
  });

  it.each(PAYOUT_STATES)('stand where a payout is %s', (state) => {
    expect(recordings.filter(({ payout }) => payout === state)).not.toEqual([]);
  });

  it('are there for every life that was recorded, and for nothing else', () => {
    const names = recordings.flatMap(({ name, runs }) =>
      Array.from({ length: runs }, (_, run) => nameOfRun(name, run)),
    );
    const files = histories
      .map(({ name }) => name)
      .filter((name) => name.startsWith('waiting-'))
      .sort();
    expect(files).toEqual(names.sort());
    const lives = [
      ...Object.keys(CLAIM_LIVES).map((life) => `claim-${life}`),
      ...Object.keys(PAYOUT_LIVES).map((life) => `payout-${life}`),
    ];
    expect(recordings.map(({ name }) => name)).toEqual(lives.sort());
  });

  it('hold timers that rang, and runs that began anew', () => {
    const events = histories.flatMap(({ history }) => history.events ?? []);
    expect(events.some((event) => event.timerFiredEventAttributes)).toBe(true);
    expect(events.some((event) => event.workflowExecutionContinuedAsNewEventAttributes)).toBe(true);
    expect(histories.length).toBeGreaterThanOrEqual(40);
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

  it.each(histories.map(({ name }) => name))('replays %s', (name) => {
    expect(replayed.has(name)).toBe(true);
    expect(replayed.get(name)).toBeUndefined();
  });

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
