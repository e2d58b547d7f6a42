import { workflowInfo } from '@temporalio/workflow';
import { isPatched } from './patches';

/** About five commands. Each of them costs a worker that has the workflow no longer in memory as much as a new run does. */
const LONG_HISTORY = 30;
/** People who work on a claim at this moment are through with it. */
const QUIET_MS = 10 * 60_000;

/**
 * When a workflow that lives for months begins its history anew: after a pause, so that it happens while nobody waits. The
 * next command, days later, finds a short history to replay.
 */
export class Rest {
  private lastEventAt = Date.now();

  /** Something has happened, and the pause begins again. */
  disturb(): void {
    this.lastEventAt = Date.now();
  }

  get isDue(): boolean {
    return this.dueAt <= Date.now();
  }

  /** A new run would be cheaper to replay. */
  get isLong(): boolean {
    const { historyLength, continueAsNewSuggested } = workflowInfo();
    return continueAsNewSuggested || historyLength > LONG_HISTORY;
  }

  /** Milliseconds; Infinity while the history is short. */
  get dueAt(): number {
    if (workflowInfo().continueAsNewSuggested) return this.lastEventAt;
    if (!this.isLong || !isPatched('2026-11-claim-rest')) return Infinity;
    return this.lastEventAt + QUIET_MS;
  }
}
