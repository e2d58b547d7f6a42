import type { Instant } from '@jkk/domain/calendar';
import type { UnreadableReason } from '@jkk/domain/payout/decide';
import type { BankStatementLine, UnreadableLine } from '../partner-bank.port';
import { senOfPrintedAmount, senOfPrintedBalance } from './wire-amount';
import { fromWibText } from './wib';

/** A line before equal ones are told apart. */
export type PrintedLine = Omit<BankStatementLine, 'key'>;

/** One answer of service 14, newest line first. What a bank leaves out of the envelope is null. */
export interface StatementPage {
  readonly lines: readonly PrintedLine[];
  readonly unreadable: readonly UnreadableLine[];
  /** Whether the newest, and the oldest line is one that cannot be read: no balance of another line stands behind it. */
  readonly isUnreadable: { readonly newest: boolean; readonly oldest: boolean };
  readonly startingSen: number | null;
  readonly endingSen: number | null;
  readonly hasMore: boolean;
  readonly lastLineAt: Instant | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Strict about money (amount, sign, currency, direction, time), tolerant about the envelope. A line that cannot be read is
 * set aside and does not hide the others. Undefined for an answer that is no statement at all.
 */
export function parseStatementPage(answer: Fields): StatementPage | undefined {
  const details = answer.detailData ?? [];
  if (!Array.isArray(details)) return undefined;
  const read = details.map(parseLine).filter((line) => line !== undefined);
  const balance = firstOf(answer.balance);
  const isUnreadable = (line: PrintedLine | UnreadableLine | undefined): boolean =>
    line !== undefined && 'reason' in line;
  return {
    lines: read.filter((line): line is PrintedLine => !('reason' in line)),
    unreadable: read.filter((line): line is UnreadableLine => 'reason' in line),
    isUnreadable: { newest: isUnreadable(read[0]), oldest: isUnreadable(read.at(-1)) },
    startingSen: senOfPrintedBalance(amountOf(balance?.startingBalance)) ?? null,
    endingSen: senOfPrintedBalance(amountOf(balance?.endingBalance)) ?? null,
    hasMore: answer.hasMore === true || /^(y|yes|true|1)$/i.test(textOf(answer.hasMore)),
    lastLineAt: fromWibText(answer.lastRecordDateTime),
  };
}

const LONGEST_REMARK = 256;
const LONGEST_TEXT = 2_000;
const DIRECTIONS: Readonly<Record<string, 'CREDIT' | 'DEBIT'>> = {
  CREDIT: 'CREDIT',
  KREDIT: 'CREDIT',
  CR: 'CREDIT',
  C: 'CREDIT',
  K: 'CREDIT',
  DEBIT: 'DEBIT',
  DEBET: 'DEBIT',
  DB: 'DEBIT',
  DR: 'DEBIT',
  D: 'DEBIT',
};

/** Undefined for a line of 0.00: it moves no money. */
function parseLine(value: unknown): PrintedLine | UnreadableLine | undefined {
  const line = asFields(value);
  if (line === undefined) return unreadable('NO_LINE', value);
  const amountSen = senOfPrintedAmount(line.amount);
  if (amountSen === 0) return undefined;
  const bookedAt = fromWibText(line.transactionDate);
  const direction = directionOf(line.type);
  if (amountSen === undefined) return unreadable('AMOUNT', value);
  if (direction === undefined) return unreadable('DIRECTION', value);
  if (bookedAt === undefined) return unreadable('TIME', value);
  return {
    bookedAt,
    transactionId: textOf(line.transactionId),
    direction,
    amountSen,
    balanceSen: senOfPrintedBalance(firstOf(asFields(line.detailBalance)?.endAmount)?.amount) ?? null,
    remark: textOf(line.remark).slice(0, LONGEST_REMARK),
    status: textOf(line.transactionDetailStatus),
  };
}

const unreadable = (reason: UnreadableReason, value: unknown): UnreadableLine => ({
  reason,
  text: textOf(JSON.stringify(value)).slice(0, LONGEST_TEXT),
});

function directionOf(type: unknown): 'CREDIT' | 'DEBIT' | undefined {
  const word = textOf(type).trim().toUpperCase();
  return Object.hasOwn(DIRECTIONS, word) ? DIRECTIONS[word] : undefined;
}

const asFields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

const firstOf = (value: unknown): Fields | undefined =>
  Array.isArray(value) ? asFields(value[0]) : asFields(value);

/** Banks write a balance as an amount, or put the amount under `amount`. */
const amountOf = (value: unknown): unknown => asFields(asFields(value)?.amount) ?? value;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\u0000', '') : '');
