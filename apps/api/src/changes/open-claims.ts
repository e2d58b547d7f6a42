/** How often a window says that it is still open, and after how long without a word it is forgotten. */
export const RENEW_MS = 25_000;
const FORGOTTEN_MS = 60_000;

/** A window in which somebody has a claim open. */
export interface Seat {
  readonly window: string;
  readonly claimNumber: string;
  readonly userId: string;
  readonly name: string;
  readonly workplace: string;
  readonly isGone?: boolean;
}

/** Which claims stand open in whose windows. */
export class OpenClaims {
  private readonly seats = new Map<string, Seat & { readonly heardAt: number }>();

  take(seat: Seat, now: number): void {
    if (seat.isGone === true) this.seats.delete(seat.window);
    else this.seats.set(seat.window, { ...seat, heardAt: now });
  }

  /** Drops what was not renewed; says of which claims. */
  forgetOld(now: number): ReadonlySet<string> {
    const old = [...this.seats.values()].filter(({ heardAt }) => now - heardAt > FORGOTTEN_MS);
    for (const { window } of old) this.seats.delete(window);
    return new Set(old.map(({ claimNumber }) => claimNumber));
  }

  /** The names of colleagues who have the same claim open, each once however many windows they have. */
  colleaguesOf({ claimNumber, userId, workplace }: Seat): readonly string[] {
    const colleagues = [...this.seats.values()].filter(
      (other) =>
        other.claimNumber === claimNumber && other.workplace === workplace && other.userId !== userId,
    );
    return [...new Map(colleagues.map((other) => [other.userId, other.name])).values()].sort();
  }
}
