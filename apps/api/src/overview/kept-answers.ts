/** What took this long to count is told again for this many times as long: counting never takes more of the time. */
const TIMES = 20;
/** Nobody is told sums older than this. */
const OLDEST_MS = 60_000;
/** More questions than are asked at once; beyond that all are counted again. */
const MOST = 1_000;

interface Kept {
  readonly answer: Promise<unknown>;
  until: number;
}

/**
 * Answers that cost the database much, each under the question that it answers. Who asks while it is being counted waits for
 * the same answer; who asks soon after gets it again. In a small office that is a few milliseconds, over all claims seconds.
 */
export class KeptAnswers {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  get<Answer>(question: string, count: () => Promise<Answer>): Promise<Answer> {
    const known = this.kept.get(question);
    if (known !== undefined && this.now() < known.until) return known.answer as Promise<Answer>;
    if (this.kept.size >= MOST) this.kept.clear();
    const since = this.now();
    const answer = count();
    const kept = { answer, until: Infinity };
    this.kept.set(question, kept);
    answer.then(
      () => (kept.until = this.now() + Math.min(OLDEST_MS, TIMES * (this.now() - since))),
      () => (kept.until = -Infinity),
    );
    return answer;
  }
}
