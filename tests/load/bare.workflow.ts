import {
  allHandlersFinished,
  condition,
  defineSignal,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';

/** The real one, so that both sides of the comparison pay in the same way. */
export { payoutWorkflow } from '@jkk/workflows/payout/payout.workflow';

export interface BareActivities {
  doNothing(): Promise<void>;
}

const { doNothing } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '3s' });

export const bareCommandUpdate = defineUpdate<number, [number]>('bareCommand');
export const bareFactSignal = defineSignal('bareFact');

/**
 * The shape of a claim and nothing else: opens, takes one command at a time, each by an update with a validator and one
 * local activity, and closes with the fact that its payout was settled.
 */
export async function bareClaimWorkflow(): Promise<number> {
  let commands = 0;
  let settled = false;
  let turn: Promise<void> = Promise.resolve();
  const oneAtATime = (work: () => Promise<void>): Promise<void> => (turn = turn.then(work));

  setHandler(
    bareCommandUpdate,
    async (expected) => {
      await oneAtATime(doNothing);
      commands += 1;
      return expected + 1;
    },
    {
      validator: (expected) => {
        if (expected !== commands) throw new Error('stale');
      },
    },
  );
  setHandler(bareFactSignal, () => {
    settled = true;
  });

  await oneAtATime(doNothing);
  await condition(() => settled);
  await oneAtATime(doNothing);
  await condition(allHandlersFinished);
  return commands;
}
