/** More than can have happened to a workflow between two of its tasks. */
const MOST = 10_000;

/**
 * Counted by every loop of a workflow that goes on for as long as it lives. One that goes round without waiting would keep the
 * thread of all workflows to itself, since nothing interrupts it from outside; as an error it fails its own task alone.
 */
export class Turns {
  private at = -1;
  private count = 0;

  next(): void {
    // The workflow's clock stands still until the next task.
    const now = Date.now();
    this.count = now === this.at ? this.count + 1 : 1;
    this.at = now;
    if (this.count > MOST) throw new Error('The workflow goes round without waiting for anything.');
  }
}
