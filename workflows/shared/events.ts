import { condition } from '@temporalio/workflow';
import { isFailedActivity } from './activity-failed';
import type { Alarm } from './alarm';
import type { Inbox } from './inbox';

export interface EventHandlers<Item, Answer> {
  /** Handles one command or fact; what it returns answers the update. */
  readonly item: (item: Item) => Promise<Answer>;
  /** Records that the deadline has passed. `now` is the workflow's clock as an ISO instant. */
  readonly deadline: (now: string) => Promise<void>;
}

/**
 * Waits for the next thing that happens to a workflow and handles it: one item of the inbox, or the deadline. Returns
 * after one item, one deadline, or one timer that rang too early. The whole life of an entity is:
 *
 * ```ts
 * const inbox = new Inbox<Command | Fact, Answer>();
 * const alarm = new Alarm();
 * setHandler(commandUpdate, (command) => inbox.submit(command), { validator });
 * setHandler(factSignal, (fact) => inbox.post(fact));
 * while (progress.open || !inbox.isEmpty) {
 *   alarm.set(progress.wakeUpAt); // or wherever progress is set
 *   await handleNextEvent(inbox, alarm, { item: record, deadline: recordDeadline });
 * }
 * await condition(allHandlersFinished);
 * ```
 *
 * Before it returns or continues as new a workflow waits for `allHandlersFinished`: the answer of the last item is
 * handed to its handler in a later turn. A deadline goes before the items that wait, because it came first. When the
 * activity of a deadline fails (PostgreSQL away), the alarm rings again later; other errors are defects and fail the
 * workflow task.
 */
export async function handleNextEvent<Item, Answer>(
  inbox: Inbox<Item, Answer>,
  alarm: Alarm,
  handlers: EventHandlers<Item, Answer>,
): Promise<void> {
  if (!inbox.hasItems && !alarm.isDue) {
    alarm.arm();
    await condition(() => inbox.hasItems || alarm.rang);
  }
  if (alarm.isDue) return handleDeadline(alarm, handlers.deadline);
  return inbox.handleNext(handlers.item);
}

async function handleDeadline(alarm: Alarm, record: (now: string) => Promise<void>): Promise<void> {
  const { deadline } = alarm;
  try {
    await record(new Date().toISOString());
    alarm.handled(deadline);
  } catch (error) {
    if (!isFailedActivity(error)) throw error;
    alarm.failed();
  }
}
