import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineUpdate,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import {
  WITNESS_MESSAGE,
  WITNESS_ONTO,
  type WitnessedMark,
  type WitnessTelling,
  type WitnessTestimony,
  type WitnessWorkflowInput,
} from '@jkk/contracts/temporal';

/** An Update, because nothing is sent before the witness has answered. */
export const tellWitnessUpdate = defineUpdate<WitnessTestimony, [WitnessTelling]>(WITNESS_MESSAGE.tell);

/** Some hundred marks: a longer history would cost more at each replay than a new run does. */
const LONG_HISTORY = 2_000;

/**
 * Remembers the last mark of the database, outside of it. It takes a mark only on top of the one that whoever tells it has
 * seen, so that of two processes, or of two lives of one database, none overwrites what it does not know.
 */
export async function witnessWorkflow(input: WitnessWorkflowInput): Promise<void> {
  let last: WitnessedMark | null = input.last ?? null;
  setHandler(tellWitnessUpdate, ({ onto, ...mark }) => {
    const before = last;
    const accepted = onto === (before?.token ?? WITNESS_ONTO.nothing);
    if (accepted) last = mark;
    return { accepted, last: before };
  });
  await condition(isLong);
  await condition(allHandlersFinished);
  await continueAsNew<typeof witnessWorkflow>(last === null ? {} : { last });
}

function isLong(): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return continueAsNewSuggested || historyLength > LONG_HISTORY;
}
