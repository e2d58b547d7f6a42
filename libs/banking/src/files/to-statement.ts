import { earlierInstant, laterInstant, localDate, type Instant } from '@jkk/domain/calendar';
import { compareAccountNumbers, type StatementFileRefusal } from '@jkk/domain/payout';
import { fileKey } from '@jkk/domain/payout/decide';
import type { BankStatement, BankStatementLine } from '../partner-bank.port';
import { proveBalances } from '../snap-bi/statement-proof';
import { isUnreadable, type FileStatement, type ReadFile } from './statement-file';

/** A statement of a file as the reader of statements takes it, with the key of each entry in the order of the file. */
export interface StatementOfFile {
  readonly statement: BankStatement;
  /** Null where the file says no period: then it proves nothing. */
  readonly window: { readonly from: Instant; readonly to: Instant } | null;
  /** Null for an entry that only a person can read. */
  readonly entryKeys: readonly (string | null)[];
}

interface OurAccount {
  readonly accountNumber: string;
  readonly now: Instant;
  /** Money that moved earlier is in the opening balance already. */
  readonly coveredSince: Instant | null;
}

/** Strict about whose money it is, and in what: of a file about several accounts ours is taken, and one without it is refused. */
export function statementsOf(
  file: ReadFile,
  account: OurAccount,
): readonly StatementOfFile[] | StatementFileRefusal {
  if (!file.ok) return file.refusal;
  const statements = ofAccount(file.statements, account.accountNumber);
  if (statements.length === 0) return 'ACCOUNT';
  if (statements.some(({ currency }) => currency !== 'IDR')) return 'CURRENCY';
  const { coveredSince } = account;
  const isTooEarly = (at: Instant): boolean => coveredSince !== null && at < coveredSince;
  const starts = statements.flatMap(({ from, entries }) => [
    ...(from === null ? [] : [from]),
    ...entries.flatMap((entry) => (isUnreadable(entry) ? [] : [entry.bookedAt])),
  ]);
  if (starts.some(isTooEarly)) return 'BEFORE_OPENING';
  const counts = new Map<string, number>();
  return statements.map((statement) => toStatement(statement, counts, account.now));
}

/** By its number, or by the one number that is ours padded with zeros, where the file does not have it as we know it. */
function ofAccount(statements: readonly FileStatement[], ours: string): readonly FileStatement[] {
  const exact = statements.filter(({ accountNumber }) => accountNumber === ours);
  if (exact.length > 0) return exact;
  const padded = statements.filter(
    ({ accountNumber }) => compareAccountNumbers(ours, accountNumber) === 'SAME',
  );
  return new Set(padded.map(({ accountNumber }) => accountNumber)).size === 1 ? padded : [];
}

function toStatement(file: FileStatement, counts: Map<string, number>, now: Instant): StatementOfFile {
  const { startingSen, endingSen, entries, madeAt } = file;
  const lines: BankStatementLine[] = [];
  const entryKeys = entries.map((entry) => {
    if (isUnreadable(entry)) return null;
    const keyAt = fileKey(localDate(entry.bookedAt, 'WIB'), entry);
    const place = (counts.get(keyAt(0)) ?? 0) + 1;
    counts.set(keyAt(0), place);
    const key = keyAt(place);
    lines.push({ ...entry, balanceSen: null, key });
    return key;
  });
  lines.sort((left, right) => left.bookedAt.localeCompare(right.bookedAt));
  const window = windowOf(file, now);
  const isProving = window !== null && startingSen !== null && endingSen !== null;
  const proven = isProving ? proveBalances(lines, { startingSen, endingSen }, window) : undefined;
  return {
    statement: {
      lines,
      unreadable: entries.filter(isUnreadable),
      startingSen,
      endingSen,
      gaps: proven?.gaps,
      bankTime: madeAt,
    },
    window,
    entryKeys,
  };
}

function windowOf({ from, to }: FileStatement, now: Instant): StatementOfFile['window'] {
  if (from === null || to === null) return null;
  const until = earlierInstant(to, now);
  return { from: earlierInstant(from, until), to: laterInstant(from, until) };
}
