import type { PrintedLine } from './statement-page';

export interface Balances {
  readonly startingSen: number | null;
  readonly endingSen: number | null;
}

export interface ProvenBalances extends Balances {
  /** Whether the balances prove that no line is missing. */
  readonly proven: boolean;
}

const movedBy = ({ direction, amountSen }: PrintedLine): number =>
  direction === 'CREDIT' ? amountSen : -amountSen;

/**
 * The balances of a statement, and whether they prove it whole: opening balance plus lines is the closing one. Where the
 * bank leaves one of them out, the lines' own balances stand in, if they join from the first line to the last.
 * @param lines oldest first
 */
export function proveBalances(lines: readonly PrintedLine[], printed: Balances): ProvenBalances {
  const moved = lines.reduce((sum, line) => sum + movedBy(line), 0);
  const [oldest, newest] = [lines[0], lines.at(-1)];
  const startingSen = printed.startingSen ?? balanceBefore(oldest);
  const endingSen = printed.endingSen ?? newest?.balanceSen ?? null;
  const isPrinted = printed.startingSen !== null && printed.endingSen !== null;
  const proven =
    startingSen !== null && startingSen + moved === endingSen && (isPrinted || balancesJoin(lines));
  return { startingSen, endingSen, proven };
}

const balanceBefore = (line: PrintedLine | undefined): number | null =>
  line === undefined || line.balanceSen === null ? null : line.balanceSen - movedBy(line);

const balancesJoin = (lines: readonly PrintedLine[]): boolean =>
  lines.every((line, index) => index === 0 || balanceBefore(line) === lines[index - 1]!.balanceSen);
