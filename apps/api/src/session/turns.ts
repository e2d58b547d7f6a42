import { Problem } from '@jkk/platform/problem';

/** Work that waits for its turn: so many at once and so many in line; who comes after that is sent away. */
export class Turns {
  private running = 0;
  private readonly line: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly lineMax: number,
  ) {}

  get idle(): boolean {
    return this.running === 0;
  }

  /** Raises RATE.LIMITED where the line is full. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private enter(): Promise<void> {
    if (this.running < this.atOnce) {
      this.running += 1;
      return Promise.resolve();
    }
    if (this.line.length >= this.lineMax) throw new Problem('RATE.LIMITED', { retryAfterSeconds: 1 });
    return new Promise((resolve) => this.line.push(resolve));
  }

  /** The place goes to the next in line, so nobody new can slip in between. */
  private leave(): void {
    const next = this.line.shift();
    if (next === undefined) this.running -= 1;
    else next();
  }
}

/** One at a time for each key, whatever the number of keys. */
export class TurnsByKey {
  private readonly turns = new Map<string, Turns>();

  constructor(private readonly lineMax: number) {}

  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const turns = this.turns.get(key) ?? new Turns(1, this.lineMax);
    this.turns.set(key, turns);
    try {
      return await turns.run(work);
    } finally {
      if (turns.idle) this.turns.delete(key);
    }
  }
}
