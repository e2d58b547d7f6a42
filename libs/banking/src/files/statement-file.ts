import type { Instant } from '@jkk/domain/calendar';
import { possibleReferences, type StatementFileFormat, type StatementFileRefusal } from '@jkk/domain/payout';
import type { BankStatementLine, UnreadableLine } from '../partner-bank.port';

/** A line before equal ones of a file are told apart. */
export type FileLine = Omit<BankStatementLine, 'key' | 'balanceSen'>;

/** What a line says of the payments that were booked together in it, where it does not say how much each of them was. */
export interface PaidTogether {
  /** Our id of the group in a file of payments; empty where it is not named. */
  readonly groupId: string;
  readonly references: readonly string[];
}

/** What a file says about one account over one stretch of time. Amounts in hundredths of its currency. */
export interface FileStatement {
  readonly accountNumber: string;
  /** Null where nothing says it. */
  readonly currency: string | null;
  /** As they stand in the file. */
  readonly entries: readonly (FileLine | UnreadableLine)[];
  /** Of lines that several payments may stand behind. */
  readonly together: ReadonlyMap<FileLine, PaidTogether>;
  readonly startingSen: number | null;
  readonly endingSen: number | null;
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** When the bank made it; null where the file does not say so. */
  readonly madeAt: Instant | null;
}

export type ReadFile =
  | {
      readonly ok: true;
      readonly format: Exclude<StatementFileFormat, 'PAIN002'>;
      readonly statements: readonly FileStatement[];
    }
  | { readonly ok: false; readonly refusal: StatementFileRefusal };

/** Why a file is not taken at all; carries a code and nothing of the file. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(readonly refusal: StatementFileRefusal) {
    super(`The file is refused: ${refusal}`);
  }
}

export const isUnreadable = (entry: FileLine | UnreadableLine): entry is UnreadableLine => 'reason' in entry;

/** An account number without what banks write between its digits. */
export const plainNumber = (text: string): string => text.replace(/[ .-]/g, '');

const LONGEST_TEXT = 2_000;
const LONGEST_REMARK = 256;

export const unreadable = (reason: UnreadableLine['reason'], text: string): UnreadableLine => ({
  reason,
  text: text.slice(0, LONGEST_TEXT),
});

/** References stand first, so that what a bank adds behind them cannot push them out. */
export function remarkOf(parts: readonly (string | undefined)[]): string {
  const told = [...new Set(parts.map((part) => (part ?? '').replace(/\s+/g, ' ').trim()))];
  const whole = told.filter((part) => part !== '').join(' ');
  if (whole.length <= LONGEST_REMARK) return whole;
  const ours = possibleReferences(whole).map(({ reference }) => reference);
  return [...ours, whole].join(' ').slice(0, LONGEST_REMARK);
}

const AMOUNT = /^(\d{1,14})(?:[.,](\d{0,5}))?$/;

/**
 * Hundredths of an amount as files write it (`1000`, `1000.50`, `1000,5`); undefined for anything finer or else. Three digits
 * behind a mark may as well be thousands: a person reads `10.000`.
 */
export function hundredthsOf(text: string): number | undefined {
  const match = AMOUNT.exec(text);
  if (match === null) return undefined;
  const [, whole, decimals = ''] = match;
  if (decimals.length === 3 || /[1-9]/.test(decimals.slice(2))) return undefined;
  const sen = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'));
  return Number.isSafeInteger(sen) ? sen : undefined;
}
