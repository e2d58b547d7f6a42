/** One thing that is wrong with an admin request; names properties, never repeats values. */
export interface Finding {
  readonly pointer: string;
  readonly detail: string;
}

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
      ...(this.errors.length > 0 && { errors: this.errors }),
    };
  }
}
