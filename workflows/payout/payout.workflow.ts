import {
  ActivityFailure,
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import {
  PAYOUT_MESSAGE,
  type PayoutActivities,
  type PayoutObservedMessage,
  type PayoutOutcome,
  type PayoutStep,
  type PayoutWorkflowInput,
} from '@jkk/contracts/temporal';
import { isSettledPayout, observedState, type PayoutState } from '@jkk/domain/payout';

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
  retry: { initialInterval: '2s', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** A Signal, because what it tells has happened and is a row already; it only wakes this process. */
export const payoutObservedSignal = defineSignal<[PayoutObservedMessage]>(PAYOUT_MESSAGE.observed);

/** After a step whose outcome nobody knows, the row is looked at again after this pause. */
const LOOK_AGAIN_SECONDS = 2;

/**
 * One payout from its release to its proof on a statement. Whatever is unclear is asked for and waited for, never sent
 * again: only a step that says SEND leads to a sending, and it says so only while the bank has nothing of this payout.
 */
export async function payoutWorkflow({ payoutId }: PayoutWorkflowInput): Promise<PayoutOutcome> {
  const news: PayoutState[] = [];
  setHandler(payoutObservedSignal, ({ observationId }) => {
    const state = observedState(observationId);
    if (state !== undefined) news.push(state);
  });

  let step: PayoutStep = { state: 'RELEASED', next: 'SEND', afterSeconds: 0 };
  while (step.next !== 'END') {
    await pause(step);
    const heard = news.shift();
    step = heard === undefined ? await take(step) : stepAfter(heard);
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof payoutWorkflow>({ payoutId });
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
}

/** What a piece of news leads to. A release after a hold sends; an end ends; anything else is looked up. */
function stepAfter(heard: PayoutState): PayoutStep {
  if (isSettledPayout(heard)) return { state: heard, next: 'END', afterSeconds: 0 };
  return { state: heard, next: heard === 'RELEASED' ? 'SEND' : 'INQUIRE', afterSeconds: 0 };
}
