import { createHash } from 'node:crypto';
import type { BankStatementLine } from '../partner-bank.port';
import type { PrintedLine } from './statement-page';

/**
 * What tells a line from others. Without a balance its wording does, too: a bank may print days instead of times, and one
 * number for a whole batch, and benefits have the same amounts. Two lines that share all that are still told by their count.
 */
const contentOf = ({
  bookedAt,
  transactionId,
  direction,
  amountSen,
  balanceSen,
  remark,
}: PrintedLine): string =>
  [bookedAt, transactionId, direction, amountSen, balanceSen ?? wordingOf(remark)].join('|');

/** Marked, so that it is never a balance; blanks and case are the bank's own. */
const wordingOf = (remark: string): string => {
  const words = remark.replace(/\s+/g, '').toUpperCase();
  return `~${createHash('sha256').update(words).digest('hex').slice(0, WORDING_LENGTH)}`;
};
const WORDING_LENGTH = 16;

/** The balance after it, or the bank's own number, makes a line the only one: two that agree in it are one, delivered twice. */
const isOnlyOne = ({ balanceSen, transactionId }: PrintedLine): boolean =>
  balanceSen !== null || transactionId !== '';

/**
 * Lines of several pages, each once. A page repeats the lines of the last second of the page before, so of equal lines
 * that nothing tells apart there are as many as the page that shows most of them has.
 */
export class StatementLines {
  private readonly lines: BankStatementLine[] = [];
  private readonly known = new Map<string, number>();

  /** @param page newest first @returns how many lines were new */
  add(page: readonly PrintedLine[]): number {
    const before = this.lines.length;
    const onPage = new Map<string, number>();
    for (const line of page) {
      const content = contentOf(line);
      const count = isOnlyOne(line) ? 1 : (onPage.get(content) ?? 0) + 1;
      onPage.set(content, count);
      if (count <= (this.known.get(content) ?? 0)) continue;
      this.known.set(content, count);
      this.lines.push({ ...line, key: `${content}|${count}` });
    }
    return this.lines.length - before;
  }

  oldestFirst(): BankStatementLine[] {
    return [...this.lines].reverse();
  }
}
