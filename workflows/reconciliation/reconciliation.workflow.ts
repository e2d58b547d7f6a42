import {
  ActivityFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import {
  RECONCILIATION_MESSAGE,
  type ReadStatementRequest,
  type ReconciliationActivities,
  type ReconciliationSummary,
  type ReconciliationWorkflowInput,
} from '@jkk/contracts/temporal';
import { Inbox, isPatched, Turns } from '../shared';

/** Reading changes nothing at the bank. A reading that fails thrice is left to the next one. */
const { readStatement } = proxyActivities<ReconciliationActivities>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '30s',
  retry: { maximumAttempts: 3, initialInterval: '1s', backoffCoefficient: 2 },
});

/** An Update, because the finance maker waits for what the reading found. */
export const readStatementNowUpdate = defineUpdate<ReconciliationSummary, [ReadStatementRequest]>(
  RECONCILIATION_MESSAGE.readNow,
);
/** A Signal, because a sender only leaves word that a line is to be expected. */
export const statementExpectedSignal = defineSignal(RECONCILIATION_MESSAGE.expected);

/** Enough for some hundred readings; a longer history would cost more at each replay than a new run does. */
const LONGEST_HISTORY = 3_000;
/** A transfer that is only being sent has no line yet. */
const FIRST_BUSY_SECONDS = 2;

/**
 * Reads the statement of one bank: at once, at short intervals while lines are expected, and on demand. It ends when nobody
 * waits for a line; a schedule, a sender or a person starts the next one.
 */
export async function reconciliationWorkflow({ bankCode }: ReconciliationWorkflowInput): Promise<void> {
  const inbox = new Inbox<ReadStatementRequest, ReconciliationSummary>();
  let expected = false;
  let busySeconds = FIRST_BUSY_SECONDS;
  let nextReadAt = Date.now();
  let isNeeded = true;
  let isFresh = true;
  setHandler(readStatementNowUpdate, (request) => inbox.submit(request));
  setHandler(statementExpectedSignal, () => void (expected = true));

  const turns = new Turns();
  while (workflowInfo().historyLength < LONGEST_HISTORY || !inbox.isEmpty) {
    turns.next();
    await condition(() => inbox.hasItems || expected, Math.max(nextReadAt - Date.now(), 1));
    if (expected) {
      expected = false;
      isNeeded = true;
      const soon = Date.now() + busySeconds * 1000;
      const isStart = isFresh && isPatched('2026-11-reconciliation-ends');
      nextReadAt = isStart ? soon : Math.min(nextReadAt, soon);
      isFresh = false;
    }
    if (inbox.hasItems) await inbox.handleNext(read);
    else if (Date.now() >= nextReadAt) await readBySchedule();
    if (!isNeeded && isPatched('2026-11-reconciliation-ends') && (await isLeftAlone())) return;
  }
  await condition(allHandlersFinished);
  await continueAsNew<typeof reconciliationWorkflow>({ bankCode });

  async function read(request: ReadStatementRequest): Promise<ReconciliationSummary> {
    const {
      nextReadInSeconds,
      busySeconds: busy,
      expecting,
      ...summary
    } = await readStatement({ ...request, bankCode });
    busySeconds = busy;
    nextReadAt = Date.now() + nextReadInSeconds * 1000;
    isNeeded = expecting !== false;
    isFresh = false;
    return summary;
  }

  /** Whether everybody who asked has been answered, and nobody came meanwhile. */
  async function isLeftAlone(): Promise<boolean> {
    await condition(() => allHandlersFinished() || inbox.hasItems || expected);
    return allHandlersFinished() && inbox.isEmpty && !expected;
  }

  async function readBySchedule(): Promise<void> {
    try {
      await read({});
    } catch (error) {
      if (!(error instanceof ActivityFailure)) throw error;
      nextReadAt = Date.now() + busySeconds * 1000;
    }
  }
}
