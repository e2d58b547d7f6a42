import {
  earlierInstant,
  endOfDay,
  localDate,
  parseLocalDate,
  startOfDay,
  type Instant,
} from '@jkk/domain/calendar';
import { isFalse, readEntry, signedAmountOf, timeOf, type CamtEntry } from './camt-entry';
import {
  FileRefused,
  hundredthsOf,
  isUnreadable,
  plainNumber,
  type FileStatement,
  type ReadFile,
} from './statement-file';
import { at, childrenOf, textAt, type XmlElement } from './xml-tree';

const KINDS = [
  { format: 'CAMT053', namespace: /[:$]camt\.053\.001\.\d{2}$/, message: 'BkToCstmrStmt', report: 'Stmt' },
  {
    format: 'CAMT054',
    namespace: /[:$]camt\.054\.001\.\d{2}$/,
    message: 'BkToCstmrDbtCdtNtfctn',
    report: 'Ntfctn',
  },
] as const;

/** camt.053 and camt.054 of any version, under the namespace of ISO or the older one of SWIFT: the elements that say how much, when and whose are the same in all of them. */
export function readCamt(root: XmlElement): ReadFile {
  const kind = KINDS.find(({ namespace }) => namespace.test(root.namespace));
  const message = at(root, kind?.message ?? '');
  const isKnown = root.name === 'Document' && message !== undefined;
  if (kind === undefined || !isKnown) throw new FileRefused('FORMAT');
  const madeAt = timeOf(textAt(message, 'GrpHdr', 'CreDtTm')) ?? null;
  const reports = childrenOf(message, kind.report);
  if (reports.length === 0) throw new FileRefused('EMPTY');
  return { ok: true, format: kind.format, statements: reports.map((report) => readReport(report, madeAt)) };
}

function readReport(report: XmlElement, fileMadeAt: Instant | null): FileStatement {
  const accountNumber = plainNumber(
    textAt(report, 'Acct', 'Id', 'Othr', 'Id') || textAt(report, 'Acct', 'Id', 'IBAN'),
  );
  const balances = childrenOf(report, 'Bal');
  const currency =
    textAt(report, 'Acct', 'Ccy') ||
    (at(balances[0], 'Amt') ?? at(report, 'Ntry', 'Amt'))?.attributes['Ccy'] ||
    null;
  if (accountNumber === '') throw new FileRefused('ACCOUNT');
  const entries = childrenOf(report, 'Ntry').map((entry) => readEntry(entry, currency));
  refuseOtherSums(report, entries);
  const madeAt = timeOf(textAt(report, 'CreDtTm')) ?? fileMadeAt;
  const isLastPage = !isFalse(textAt(report, 'StmtPgntn', 'LastPgInd'));
  const closing = balanceOf(balances, ['CLBD'], currency);
  const lines = entries.flatMap((entry) => entry.lines);
  const days = lines.flatMap((line) => (isUnreadable(line) ? [] : [line.bookedAt])).sort();
  const to = timeOf(textAt(report, 'FrToDt', 'ToDtTm')) ?? (closing && endOfDay(closing.day, 'WIB'));
  const from = timeOf(textAt(report, 'FrToDt', 'FrDtTm')) ?? firstOf(days[0], closing?.day);
  return {
    accountNumber,
    currency,
    entries: lines,
    together: new Map(
      entries.flatMap(({ lines: [line], together }) =>
        line === undefined || isUnreadable(line) || together === undefined ? [] : [[line, together] as const],
      ),
    ),
    startingSen: balanceOf(balances, ['OPBD', 'PRCD'], currency)?.sen ?? null,
    endingSen: isLastPage ? (closing?.sen ?? null) : null,
    from: from ?? null,
    to: to === undefined ? null : madeAt === null ? to : earlierInstant(to, madeAt),
    madeAt,
  };
}

/** A statement that says no period begins with the day of its first line, or is of the day that it closes. */
const firstOf = (bookedAt: Instant | undefined, closingDay: string | undefined): Instant | undefined =>
  bookedAt === undefined
    ? closingDay && startOfDay(closingDay, 'WIB')
    : startOfDay(localDate(bookedAt, 'WIB'), 'WIB');

function balanceOf(balances: readonly XmlElement[], codes: readonly string[], currency: string | null) {
  for (const code of codes) {
    const balance = balances.find((each) => textAt(each, 'Tp', 'CdOrPrtry', 'Cd') === code);
    const sen = balance && signedAmountOf(balance, currency);
    const day = parseLocalDate((textAt(balance, 'Dt', 'Dt') || textAt(balance, 'Dt', 'DtTm')).slice(0, 10));
    if (sen !== undefined && day !== undefined) return { sen, day };
  }
  return undefined;
}

/**
 * A file that counts or sums its own entries otherwise than they stand in it was cut or changed on its way. Some banks count
 * what is not booked yet, too, and some do not.
 */
function refuseOtherSums(report: XmlElement, entries: readonly CamtEntry[]): void {
  const booked = entries.filter(({ isBooked }) => isBooked);
  if (hasOtherSums(report, entries) && hasOtherSums(report, booked)) throw new FileRefused('SUMS');
}

function hasOtherSums(report: XmlElement, entries: readonly CamtEntry[]): boolean {
  const moved = entries.map(({ movedSen }) => movedSen);
  if (moved.includes(undefined)) return false;
  const amounts = moved.map((each) => each ?? 0);
  const groups: readonly (readonly [string, readonly number[]])[] = [
    ['TtlNtries', amounts],
    ['TtlCdtNtries', amounts.filter((each) => each > 0)],
    ['TtlDbtNtries', amounts.filter((each) => each < 0)],
  ];
  return groups.some(([name, group]) => {
    const total = at(report, 'TxsSummry', name);
    const count = textAt(total, 'NbOfNtries');
    const sum = textAt(total, 'Sum');
    const absolute = group.reduce((all, each) => all + Math.abs(each), 0);
    return (count !== '' && Number(count) !== group.length) || (sum !== '' && hundredthsOf(sum) !== absolute);
  });
}
