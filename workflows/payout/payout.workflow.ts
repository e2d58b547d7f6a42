import {
  ActivityFailure,
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import {
  PAYOUT_MESSAGE,
  PRIORITY,
  type PayoutActivities,
  type PayoutObservedMessage,
  type PayoutOutcome,
  type PayoutStep,
  type PayoutWorkflowInput,
} from '@jkk/contracts/temporal';
import { isSettledPayout, observedState, type PayoutState } from '@jkk/domain/payout';
import { isFailedActivity, isPatched, Turns } from '../shared';

/** One attempt, because a second execution must never be a second payment; a lost worker is noticed by its heartbeat. */
const { sendPayout } = proxyActivities<Pick<PayoutActivities, 'sendPayout'>>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '15s',
  retry: { maximumAttempts: 1 },
});

/** Asking changes nothing and is repeated until PostgreSQL is back. */
const { inquirePayout } = proxyActivities<Pick<PayoutActivities, 'inquirePayout'>>({
  startToCloseTimeout: '2 minutes',
  scheduleToCloseTimeout: '1 hour',
  priority: PRIORITY.question,
  retry: { initialInterval: '2s', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Reads the row. Where PostgreSQL is away, asking the bank comes round to it. */
const { lookAtPayout } = proxyLocalActivities<Pick<PayoutActivities, 'lookAtPayout'>>({
  startToCloseTimeout: '3s',
  retry: { maximumAttempts: 2, initialInterval: '500ms' },
});

/** A Signal, because what it tells has happened and is a row already; it only wakes this process. */
export const payoutObservedSignal = defineSignal<[PayoutObservedMessage]>(PAYOUT_MESSAGE.observed);

/** Some dozen inquiries: a payout whose bank says nothing for days begins its history anew. */
const LONG_HISTORY = 200;

/** After a step whose outcome nobody knows, the row is looked at again after this pause. */
const LOOK_AGAIN_SECONDS = 2;

/**
 * One payout from its release to its proof on a statement. Whatever is unclear is asked for and waited for, never sent
 * again: only a step that says SEND leads to a sending, and it says so only while the bank has nothing of this payout.
 */
export async function payoutWorkflow({
  payoutId,
  step: carried,
}: PayoutWorkflowInput): Promise<PayoutOutcome> {
  const news: PayoutState[] = [];
  setHandler(payoutObservedSignal, ({ observationId }) => {
    const state = observedState(observationId);
    if (state !== undefined) news.push(state);
  });

  let step: PayoutStep = carried ?? { state: 'RELEASED', next: 'SEND', afterSeconds: 0 };
  const turns = new Turns();
  while (step.next !== 'END') {
    turns.next();
    await pause(step);
    const heard = news.shift();
    step = heard === undefined ? await take(step) : await stepAfter(heard);
    if (isLong() && news.length === 0 && step.next !== 'END') {
      await continueAsNew<typeof payoutWorkflow>({ payoutId, step });
    }
  }
  return { payoutId, state: step.state };

  /** Until it is time for the step, or something is heard; a step that waits has no timer. */
  async function pause({ next, afterSeconds }: PayoutStep): Promise<void> {
    const heardSomething = (): boolean => news.length > 0;
    if (next === 'WAIT') await condition(heardSomething);
    else if (afterSeconds > 0) await condition(heardSomething, afterSeconds * 1000);
  }

  /** Takes the step, unless the end is heard of before it returns: a statement may be quicker than a lost answer. */
  async function take({ next, state }: PayoutStep): Promise<PayoutStep> {
    const activity = next === 'SEND' ? sendPayout : inquirePayout;
    const unclear: PayoutStep = { state, next: 'INQUIRE', afterSeconds: LOOK_AGAIN_SECONDS };
    const now = new Date(Date.now()).toISOString();
    const taken = activity({ payoutId, now }).catch((error: unknown) => {
      if (error instanceof ActivityFailure) return unclear;
      throw error;
    });
    const ended = condition(() => news.some(isSettledPayout)).then(() => unclear);
    return Promise.race([taken, ended]);
  }

  /** A release after a hold sends, for the sender looks at the row; anything else is looked up. */
  async function stepAfter(heard: PayoutState): Promise<PayoutStep> {
    if (heard === 'RELEASED') return { state: heard, next: 'SEND', afterSeconds: 0 };
    const inquire: PayoutStep = { state: heard, next: 'INQUIRE', afterSeconds: 0 };
    if (!isSettledPayout(heard)) return inquire;
    if (!isPatched('2026-11-payout-rows')) return { state: heard, next: 'END', afterSeconds: 0 };
    return look(inquire);
  }

  /** An end is believed when the row says so, whoever told of it. */
  async function look(otherwise: PayoutStep): Promise<PayoutStep> {
    try {
      return await lookAtPayout({ payoutId, now: new Date(Date.now()).toISOString() });
    } catch (error) {
      if (!isFailedActivity(error)) throw error;
      return { ...otherwise, afterSeconds: LOOK_AGAIN_SECONDS };
    }
  }
}

function isLong(): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return continueAsNewSuggested || (historyLength > LONG_HISTORY && isPatched('2026-11-payout-rows'));
}
