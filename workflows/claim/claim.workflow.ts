import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';
import {
  CLAIM_MESSAGE,
  type ClaimActivities,
  type ClaimCommandAnswer,
  type ClaimCommandMessage,
  type ClaimFactMessage,
  type ClaimProgress,
  type ClaimRecordInput,
  type ClaimWorkflowInput,
  type PostponedFact,
} from '@jkk/contracts/temporal';
import { Alarm, handleNextEvent, Inbox, isPatched, Rest, Turns, type Postponed } from '../shared';
import { refuseEarly } from './refuse-early';

/** With PostgreSQL away a command is answered `503` after 9 seconds at most, instead of keeping the workflow task alive. */
const { recordClaimStep } = proxyLocalActivities<ClaimActivities>({
  startToCloseTimeout: '3s',
  retry: { maximumAttempts: 3, initialInterval: '200ms', backoffCoefficient: 2 },
});

/** An Update, because a person waits for the answer and may be refused at once. */
export const claimCommandUpdate = defineUpdate<ClaimCommandAnswer, [ClaimCommandMessage]>(
  CLAIM_MESSAGE.command,
);
/** A Signal, because the fact has happened whatever we say. */
export const claimFactSignal = defineSignal<[ClaimFactMessage]>(CLAIM_MESSAGE.fact);
/** A Signal, because whoever found the row ahead of this workflow only leaves word to look at it. */
export const claimRefreshSignal = defineSignal(CLAIM_MESSAGE.refresh);
/** For operators; pages read PostgreSQL. */
export const claimProgressQuery = defineQuery<ClaimProgress | null>(CLAIM_MESSAGE.progress);

type Item =
  | { readonly look: true }
  | { readonly command: ClaimCommandMessage }
  | { readonly fact: ClaimFactMessage };

/** Reads where the claim's row stands; a claim that was only reported is taken in by it. */
const LOOK: Item = { look: true };

export interface ClaimOutcome {
  readonly claimNumber: string;
  readonly stage: ClaimProgress['stage'];
}

/**
 * The life of one claim. The row in PostgreSQL is the claim; this drives it: one command, one fact or one deadline at a time
 * goes through one local activity, which decides and records in one transaction and returns what little is kept here.
 */
export async function claimWorkflow({
  claimNumber,
  progress: carried,
  postponed = [],
}: ClaimWorkflowInput): Promise<ClaimOutcome> {
  const inbox = new Inbox<Item, ClaimCommandAnswer | undefined>();
  const alarm = new Alarm();
  const rest = new Rest();
  let progress: ClaimProgress | null = carried ?? null;
  // While a step is under way, and after a failed one whose effect may stand, the validator leaves the no to the activity.
  let certain = true;
  // Before any handler is set, so that opening comes first whatever arrived with the start.
  if (progress === null) inbox.post(LOOK);
  else alarm.set(progress.wakeUpAt, progress.version);
  for (const { fact, attempt } of postponed) inbox.postpone({ item: { fact }, attempt });

  const record = async (input: ClaimRecordInput): Promise<ClaimCommandAnswer | undefined> => {
    certain = false;
    rest.disturb();
    const result = await recordClaimStep(input);
    certain = true;
    progress = result.progress;
    alarm.set(progress.wakeUpAt, progress.version);
    return result.answer;
  };

  setHandler(claimProgressQuery, () => progress);
  setHandler(claimFactSignal, (fact) => inbox.post({ fact }));
  setHandler(claimRefreshSignal, () => {
    if (isPatched('2026-11-claim-refresh')) inbox.post(LOOK);
  });
  setHandler(
    claimCommandUpdate,
    async (command) => {
      const answer = await inbox.submit({ command });
      if (answer === undefined) throw new Error('A command was recorded without an answer.');
      return answer;
    },
    {
      validator: (command: ClaimCommandMessage) =>
        refuseEarly(command, certain && !inbox.hasItems ? progress : null),
    },
  );

  const turns = new Turns();
  while (isOpen() || !inbox.isEmpty) {
    turns.next();
    if (inbox.isEmpty ? rest.isDue : onlyFails()) await beginAnew();
    alarm.alsoAt = inbox.isEmpty ? rest.dueAt : Infinity;
    await handleNextEvent(inbox, alarm, {
      item: (item) => record(toInput(claimNumber, item)),
      deadline: async (now) => void (await record({ kind: 'DEADLINE', claimNumber, now })),
    });
  }
  await condition(allHandlersFinished);
  return { claimNumber, stage: progress?.stage ?? 'REPORTED' };

  function isOpen(): boolean {
    return progress === null || progress.open;
  }

  /** What is left to do has failed and is tried again for as long as it fails: its attempts would make the history endless. */
  function onlyFails(): boolean {
    return !inbox.hasItems && rest.isLong && isPatched('2026-12-claim-carries');
  }

  /** Returns when somebody came in between: whoever waits in the inbox would wait for ever for a run that has ended. */
  async function beginAnew(): Promise<void> {
    await condition(() => allHandlersFinished() || inbox.hasItems);
    if (inbox.hasItems) return;
    // What is not certain is read from the row again, as at a first start.
    const isKnown = certain && !inbox.postponed.some(({ item }) => 'look' in item);
    await continueAsNew<typeof claimWorkflow>({
      claimNumber,
      ...(isKnown && progress !== null && { progress }),
      ...(!inbox.isEmpty && { postponed: postponedFacts(inbox.postponed) }),
    });
  }
}

/** Each once, however often it was told meanwhile. */
function postponedFacts(held: readonly Postponed<Item>[]): PostponedFact[] {
  const facts = held.flatMap(({ item, attempt }) => ('fact' in item ? [{ fact: item.fact, attempt }] : []));
  return [...new Map(facts.map((each) => [each.fact.factId, each])).values()];
}

function toInput(claimNumber: string, item: Item): ClaimRecordInput {
  if ('look' in item) return { kind: 'OPEN', claimNumber };
  if ('command' in item) return { kind: 'COMMAND', claimNumber, commandId: item.command.commandId };
  return { kind: 'FACT', claimNumber, ...item.fact };
}
