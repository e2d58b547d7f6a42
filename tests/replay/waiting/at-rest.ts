import type { WorkflowHandle } from '@temporalio/client';
import { eventually } from '../../support/wait';
import type { History } from '../histories';

type Event = NonNullable<History['events']>[number];

/** What the workflow has not looked at yet, or looks at just now. */
const isNews = (event: Event): boolean =>
  [
    event.workflowExecutionStartedEventAttributes,
    event.workflowExecutionSignaledEventAttributes,
    event.workflowTaskScheduledEventAttributes,
    event.workflowTaskStartedEventAttributes,
    event.activityTaskCompletedEventAttributes,
    event.activityTaskFailedEventAttributes,
    event.timerFiredEventAttributes,
  ].some((attributes) => attributes !== null && attributes !== undefined);

/** Waits until the workflow waits for something, or has ended; gives the ids of its runs, the oldest first. */
export async function runsAtRest(
  handleOf: (runId?: string) => WorkflowHandle,
  firstRunId: string,
): Promise<string[]> {
  const runs = [firstRunId];
  for (let at = 0; at < runs.length; at += 1) {
    const last = await eventually('the workflow to wait', async () => {
      const { events } = await handleOf(runs[at]).fetchHistory();
      const event = events?.at(-1);
      return event === undefined || isNews(event) ? undefined : event;
    });
    const next = last.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
    if (next) runs.push(next);
  }
  return runs;
}
