import { sleep } from '@temporalio/workflow';
import { ignoreCancellation } from './inbox';
import { isPatched } from './patches';

const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 300_000;

/** What rings: of two deadlines at one instant, the second stands at a later version of what they are about. */
export interface Deadline {
  /** ISO instant, UTC; null when there is none. */
  readonly at: string | null;
  readonly version: number;
}

/**
 * The one wake-up of a workflow, lazily: a timer is started only when the workflow is about to wait and no running timer
 * rings early enough. A timer that rings before the deadline (because the deadline was moved) goes back to sleep, so a
 * deadline that moves with every command costs no timer per command.
 */
export class Alarm {
  private due = Infinity;
  private standing: Deadline = { at: null, version: 0 };
  /** The deadline that has been handled: one that its recording has not moved never rings twice, however long it stays the next one. */
  private handledOne: Deadline & { readonly hasMoved: boolean } = { ...this.standing, hasMoved: false };
  private timerAt = Infinity;
  private timerRang = false;
  private failures = 0;
  private notBefore = 0;

  /** Rings at this instant (milliseconds) as well, without a deadline; Infinity for never. */
  alsoAt = Infinity;

  /** The next deadline of what stands at this version. */
  set(at: string | null, version = 0): void {
    const isSame = at === this.standing.at;
    this.standing = { at, version };
    if (isSame) return;
    const due = at === null ? Infinity : Date.parse(at);
    if (Number.isNaN(due)) throw new RangeError('A deadline is an ISO instant.');
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
  get deadline(): Deadline {
    return this.standing;
  }

  /** @param deadline the one that was recorded; recording it may have set another meanwhile */
  handled(deadline: Deadline): void {
    const { at, version } = this.standing;
    this.handledOne = { ...deadline, hasMoved: at !== deadline.at || version !== deadline.version };
    if (at === deadline.at) this.failures = 0;
  }

  /** The deadline could not be recorded: it rings again after a pause that grows from 5 seconds to 5 minutes. */
  failed(): void {
    this.notBefore = Date.now() + Math.min(FIRST_RETRY_MS * 2 ** this.failures, LONGEST_RETRY_MS);
    this.failures += 1;
  }

  private get wakeUpAt(): number {
    if (this.standing.at === null || this.isHandled) return Infinity;
    return Math.max(this.due, this.notBefore);
  }

  private get isHandled(): boolean {
    const { standing, handledOne } = this;
    if (standing.at !== handledOne.at) return false;
    const isStill = standing.version === handledOne.version && !handledOne.hasMoved;
    return isStill || !isPatched('2026-12-claim-same-instant');
  }

  private ring(at: number): void {
    if (this.timerAt !== at) return;
    this.timerAt = Infinity;
    this.timerRang = true;
  }
}
