/** One thing that is wrong with an admin request; names properties, never repeats values. */
export interface Finding {
  readonly pointer: string;
  readonly detail: string;
}

/** What a person can work through; the rest is counted. */
const FINDINGS_MAX = 50;

/** Becomes an `application/problem+json` answer. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly errors: readonly Finding[] = [],
  ) {
    super(title);
  }

  toBody(): Record<string, unknown> {
    return {
      type: 'about:blank',
      title: this.title,
      status: this.status,
      ...(this.errors.length > 0 && { errors: this.shown() }),
    };
  }

  private shown(): readonly Finding[] {
    if (this.errors.length <= FINDINGS_MAX) return this.errors;
    const shown = this.errors.slice(0, FINDINGS_MAX - 1);
    return [...shown, { pointer: '', detail: `and ${this.errors.length - shown.length} more` }];
  }
}
