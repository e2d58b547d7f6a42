/** Gives the present instant as an ISO string in UTC with milliseconds, e.g. `2026-11-21T02:00:00.000Z`. */
export interface Clock {
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock for tests: it stands still until it is moved. */
export class ManualClock implements Clock {
  constructor(private instant: string) {}

  now(): string {
    return this.instant;
  }

  set(instant: string): void {
    this.instant = instant;
  }

  advanceMilliseconds(milliseconds: number): void {
    this.instant = new Date(Date.parse(this.instant) + milliseconds).toISOString();
  }
}
