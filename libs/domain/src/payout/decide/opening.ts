import type { Instant } from '../../calendar';
import type { ExplainedGap, StatementGap } from './absence';

/** The newest lines that are known from before a reading; several where they were booked in one second. */
export interface LastKnown {
  readonly bookedAt: Instant;
  /** After each of them; null where the bank printed none. */
  readonly balancesSen: readonly (number | null)[];
}

/** How a reading joins what is known already. */
export interface Opening {
  readonly from: Instant;
  readonly startingSen: number | null;
  readonly known: LastKnown | undefined;
  /** What two persons have explained, and no line says. */
  readonly explained: readonly ExplainedGap[];
}

/**
 * What has moved between the last line that is known and the opening balance of a reading, although every reading so far was
 * whole: a bank has put lines in behind them. Undefined where nothing has, or where balances do not say it.
 */
export function openingGap({
  from,
  startingSen,
  known,
  explained,
}: Opening): (StatementGap & { readonly missingSen: number }) | undefined {
  if (startingSen === null || known === undefined) return undefined;
  const balances = known.balancesSen.filter((balance) => balance !== null);
  if (balances.length < known.balancesSen.length) return undefined;
  const told = explained
    .filter((gap) => gap.from >= known.bookedAt && gap.to <= from)
    .reduce((sum, { missingSen }) => sum + missingSen, 0);
  const missing = balances.map((balance) => startingSen - balance - told);
  const least = missing.at(-1);
  if (least === undefined || missing.includes(0)) return undefined;
  return { from: known.bookedAt, to: from, missingSen: least };
}
