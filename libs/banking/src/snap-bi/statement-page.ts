import type { Instant } from '@jkk/domain/calendar';
import type { BankStatementLine } from '../partner-bank.port';
import { senOfWireAmount, senOfWireBalance } from './wire-amount';
import { fromWibText } from './wib';

/** One answer of service 14, newest line first. */
export interface StatementPage {
  readonly lines: readonly BankStatementLine[];
  readonly startingSen: number;
  readonly endingSen: number;
  readonly hasMore: boolean;
  readonly lastLineAt: Instant | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Undefined when any part is missing or malformed: a statement that we understand in part is not understood. */
export function parseStatementPage(answer: Fields): StatementPage | undefined {
  const balance = firstOf(answer.balance);
  const startingSen = senOfWireBalance(balance?.startingBalance);
  const endingSen = senOfWireBalance(balance?.endingBalance);
  const details = answer.detailData ?? [];
  if (startingSen === undefined || endingSen === undefined || !Array.isArray(details)) return undefined;
  const lines = details.map(parseLine);
  const whole = lines.filter((line) => line !== undefined);
  if (whole.length !== lines.length) return undefined;
  const hasMore = answer.hasMore === 'Y';
  if (!hasMore && answer.hasMore !== 'N') return undefined;
  return {
    lines: whole,
    startingSen,
    endingSen,
    hasMore,
    lastLineAt: fromWibText(answer.lastRecordDateTime),
  };
}

const LONGEST_REMARK = 256;

function parseLine(value: unknown): BankStatementLine | undefined {
  const line = asFields(value);
  if (line === undefined) return undefined;
  const bookedAt = fromWibText(line.transactionDate);
  const amountSen = senOfWireAmount(line.amount);
  const balanceSen = senOfWireBalance(firstOf(asFields(line.detailBalance)?.endAmount)?.amount);
  const direction = line.type;
  if (bookedAt === undefined || !amountSen || balanceSen === undefined) return undefined;
  if (direction !== 'CREDIT' && direction !== 'DEBIT') return undefined;
  return {
    bookedAt,
    transactionId: textOf(line.transactionId),
    direction,
    amountSen,
    balanceSen,
    remark: textOf(line.remark).slice(0, LONGEST_REMARK),
    status: textOf(line.transactionDetailStatus),
  };
}

/** What makes a line this line; the same line on two pages is one. */
export const lineKey = (line: BankStatementLine): string =>
  JSON.stringify([line.bookedAt, line.transactionId, line.direction, line.amountSen, line.balanceSen]);

const asFields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

const firstOf = (value: unknown): Fields | undefined =>
  Array.isArray(value) ? asFields(value[0]) : asFields(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\u0000', '') : '');
