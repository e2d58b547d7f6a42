import type { Instant } from '@jkk/domain/calendar';
import type { StatementGap } from '../partner-bank.port';
import type { PrintedLine } from './statement-page';

export interface Balances {
  readonly startingSen: number | null;
  readonly endingSen: number | null;
}

interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

export interface ProvenBalances extends Balances {
  /** Where lines are missing; empty where balances prove that none is; undefined where nothing proves anything. */
  readonly gaps: readonly StatementGap[] | undefined;
}

const movedBy = ({ direction, amountSen }: PrintedLine): number =>
  direction === 'CREDIT' ? amountSen : -amountSen;

/**
 * The balances of a statement, and whether they prove it whole: opening balance plus lines is the closing one. Where the
 * bank leaves one of them out, the lines' own balances stand in. What does not add up is narrowed down to the lines between
 * which it is missing, so that the rest of the statement stays good.
 * @param lines oldest first
 */
export function proveBalances(
  lines: readonly PrintedLine[],
  printed: Balances,
  window: Window,
): ProvenBalances {
  const moved = lines.reduce((sum, line) => sum + movedBy(line), 0);
  const [oldest, newest] = [lines[0], lines.at(-1)];
  const startingSen = printed.startingSen ?? balanceBefore(oldest);
  const endingSen = printed.endingSen ?? newest?.balanceSen ?? null;
  const isPrinted = printed.startingSen !== null && printed.endingSen !== null;
  if (startingSen === null || endingSen === null) return { startingSen, endingSen, gaps: undefined };
  if (isPrinted && startingSen + moved === endingSen) return { startingSen, endingSen, gaps: [] };
  const isNarrow = lines.every(({ balanceSen }) => balanceSen !== null);
  if (!isNarrow && !isPrinted) return { startingSen, endingSen, gaps: undefined };
  const whole = { ...window, missingSen: endingSen - startingSen - moved };
  const gaps = isNarrow ? gapsBetween(lines, { startingSen, endingSen }, window) : [whole];
  return { startingSen, endingSen, gaps };
}

/** Between each two neighbours whose balances do not join, and at both ends. */
function gapsBetween(
  lines: readonly PrintedLine[],
  { startingSen, endingSen }: { readonly startingSen: number; readonly endingSen: number },
  window: Window,
): StatementGap[] {
  const gaps: StatementGap[] = [];
  let [at, balance] = [window.from, startingSen];
  const compare = (to: Instant, expected: number): void => {
    if (expected !== balance) gaps.push({ from: at, to, missingSen: expected - balance });
  };
  for (const line of lines) {
    compare(line.bookedAt, balanceBefore(line) ?? balance);
    [at, balance] = [line.bookedAt, line.balanceSen ?? balance];
  }
  compare(window.to, endingSen);
  return gaps;
}

const balanceBefore = (line: PrintedLine | undefined): number | null =>
  line === undefined || line.balanceSen === null ? null : line.balanceSen - movedBy(line);
