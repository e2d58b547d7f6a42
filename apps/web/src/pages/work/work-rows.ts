import type { Task } from '../../api/model';
import type { TaskKey } from '../../api/tasks';

/** A claim with everything in it that is asked of this person; the most urgent first. */
export interface WorkRow extends Task {
  readonly asked: readonly Task[];
}

/** One row a claim, where its most urgent task stands in the list. */
export function toWorkRows(tasks: readonly Task[]): WorkRow[] {
  const ofClaim = new Map<string, Task[]>();
  for (const task of tasks) {
    const known = ofClaim.get(task.claimNumber);
    if (known === undefined) ofClaim.set(task.claimNumber, [task]);
    else known.push(task);
  }
  return [...ofClaim.values()].map((asked) => ({ ...asked[0]!, asked }));
}

/** The wait with what its payment says of it. */
export const wordedWait = ({ wait, payout }: Task) => ({ ...wait, payment: payout?.state ?? null });

export const keyOf = ({ claimNumber, wait }: Task): TaskKey => ({
  claimNumber,
  code: wait.code as TaskKey['code'],
  subject: wait.subject,
});
