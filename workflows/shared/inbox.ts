import { condition, sleep } from '@temporalio/workflow';
import { isFailedActivity } from './activity-failed';
import { continueCorrelation, incomingCorrelation } from './correlation';

/** A fact whose recording failed comes back after this pause, doubled each time up to the longest. */
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 300_000;

interface Entry<Item, Answer> {
  readonly item: Item;
  /** Set when somebody waits for the answer (an update handler). */
  readonly settle?: (outcome: Outcome<Answer>) => void;
  readonly correlationId: string | undefined;
  readonly attempt: number;
}

/** An item that nobody waits for and that failed, so many times by now. */
export interface Postponed<Item> {
  readonly item: Item;
  readonly attempt: number;
}

type Outcome<Answer> = { readonly answer: Answer } | { readonly error: unknown };

/**
 * Everything that happens to one workflow passes through here and is handled one at a time, in order of arrival.
 * Handlers never call an activity themselves: two local activities of one workflow at the same time complete in another
 * order on replay than they did at first, and the workflow task fails (TMPRL1100).
 */
export class Inbox<Item, Answer> {
  private readonly waiting: Entry<Item, Answer>[] = [];
  private readonly later = new Set<Postponed<Item>>();

  /** For update handlers: the caller waits until the main loop has handled the item, and gets its answer or its error. */
  async submit(item: Item): Promise<Answer> {
    let outcome: Outcome<Answer> | undefined;
    const settle = (result: Outcome<Answer>): void => void (outcome = result);
    this.waiting.push({ item, settle, correlationId: incomingCorrelation(), attempt: 1 });
    await condition(() => outcome !== undefined);
    if (outcome === undefined) throw new Error('The inbox let a caller go without an outcome.');
    if ('error' in outcome) throw outcome.error;
    return outcome.answer;
  }

  /** For signal handlers: nobody waits, so the inbox itself keeps the item until it has been handled. */
  post(item: Item): void {
    this.waiting.push({ item, correlationId: incomingCorrelation(), attempt: 1 });
  }

  /** Something can be handled now. */
  get hasItems(): boolean {
    return this.waiting.length > 0;
  }

  /** Nothing waits, not even for another attempt: the workflow may end or continue as new. */
  get isEmpty(): boolean {
    return this.waiting.length === 0 && this.later.size === 0;
  }

  /** What waits for another attempt, for a next run to `postpone` as far as it had come. */
  get postponed(): readonly Postponed<Item>[] {
    return [...this.later];
  }

  /**
   * Handles the oldest item. When its activity fails, a submitted item answers its caller with the failure, while a
   * posted one is tried again later and lets others pass meanwhile. Any other error is a defect and fails the task.
   */
  async handleNext(handle: (item: Item) => Promise<Answer>): Promise<void> {
    const entry = this.waiting.shift();
    if (entry === undefined) return;
    continueCorrelation(entry.correlationId);
    try {
      const answer = await handle(entry.item);
      entry.settle?.({ answer });
    } catch (error) {
      if (!isFailedActivity(error)) throw error;
      if (entry.settle) entry.settle({ error });
      else this.postpone(entry, entry.correlationId);
    } finally {
      continueCorrelation(undefined);
    }
  }

  postpone({ item, attempt }: Postponed<Item>, correlationId?: string): void {
    const postponed = { item, attempt };
    this.later.add(postponed);
    const pause = Math.min(FIRST_RETRY_MS * 2 ** (attempt - 1), LONGEST_RETRY_MS);
    void sleep(pause).then(() => {
      this.later.delete(postponed);
      this.waiting.push({ item, correlationId, attempt: attempt + 1 });
    }, ignoreCancellation);
  }
}

/** A cancelled workflow ends through its main function; its timers need say nothing. */
export const ignoreCancellation = (): void => undefined;
