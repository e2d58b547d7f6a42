import { sleep } from '@temporalio/workflow';
import { ignoreCancellation } from './inbox';

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 300_000;

/**
 * The one wake-up of a workflow, lazily: a timer is started only when the workflow is about to wait and no running timer
 * rings early enough. A timer that rings before the deadline (because the deadline was moved) goes back to sleep, so a
 * deadline that moves with every command costs no timer per command.
 */
export class Alarm {
  private due = Infinity;
  private dueText: string | null = null;
  /** The deadline that has been handled: the same instant never rings twice, however long it stays the next one. */
  private handledText: string | null = null;
  private timerAt = Infinity;
  private timerRang = false;
  private failures = 0;
  private notBefore = 0;

  /** Rings at this instant (milliseconds) as well, without a deadline; Infinity for never. */
  alsoAt = Infinity;

  /** @param at the next deadline (ISO instant, UTC), or null when there is none */
  set(at: string | null): void {
    if (at === this.dueText) return;
    const due = at === null ? Infinity : Date.parse(at);
    if (Number.isNaN(due)) throw new RangeError('A deadline is an ISO instant.');
    this.dueText = at;
    this.due = due;
    this.failures = 0;
    this.notBefore = 0;
  }

  /** The deadline has come and has not been handled. */
  get isDue(): boolean {
    return this.wakeUpAt <= Date.now();
  }

  /** A timer has rung since `arm`; whether the deadline has come is for `isDue` to say. */
  get rang(): boolean {
    return this.timerRang;
  }

  /** Starts a timer unless one is running that rings early enough. Called when the workflow is about to wait. */
  arm(): void {
    this.timerRang = false;
    const at = Math.min(this.wakeUpAt, this.alsoAt);
    if (at >= this.timerAt) return;
    this.timerAt = at;
    void sleep(at - Date.now()).then(() => this.ring(at), ignoreCancellation);
  }

  /** The deadline that stands, for `handled`. */
  get deadline(): string | null {
    return this.dueText;
  }

  /** @param deadline the one that was recorded; recording it may have set another meanwhile */
  handled(deadline: string | null): void {
    this.handledText = deadline;
    if (this.dueText === deadline) this.failures = 0;
  }

  /** The deadline could not be recorded: it rings again after a pause that grows from 5 seconds to 5 minutes. */
  failed(): void {
    this.notBefore = Date.now() + Math.min(FIRST_RETRY_MS * 2 ** this.failures, LONGEST_RETRY_MS);
    this.failures += 1;
  }

  private get wakeUpAt(): number {
    if (this.dueText === this.handledText) return Infinity;
    return Math.max(this.due, this.notBefore);
  }

  private ring(at: number): void {
    if (this.timerAt !== at) return;
    this.timerAt = Infinity;
    this.timerRang = true;
  }
}
