import { performance } from 'node:perf_hooks';

/** Milliseconds of one kind of question, asked by many people. */
export class Timing {
  private readonly all: number[] = [];
  private readonly worst = new Map<string, number>();
  rows = 0;

  async of<T>(who: string, ask: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const answer = await ask();
    const took = performance.now() - start;
    this.all.push(took);
    this.worst.set(who, Math.max(took, this.worst.get(who) ?? 0));
    return answer;
  }

  percentile(share: number): number {
    const sorted = [...this.all].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  }

  /** Who had to wait longest. */
  get slowest(): string {
    return [...this.worst].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  }
}
