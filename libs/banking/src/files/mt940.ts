import {
  civilDate,
  daysBetween,
  endOfDay,
  isCivil,
  localDate,
  startOfDay,
  yearOf,
  type LocalDate,
} from '@jkk/domain/calendar';
import type { UnreadableLine } from '../partner-bank.port';
import { noonOf, signed } from './camt-entry';
import {
  FileRefused,
  hundredthsOf,
  isUnreadable,
  plainNumber,
  remarkOf,
  unreadable,
  type FileLine,
  type FileStatement,
  type ReadFile,
} from './statement-file';

interface Field {
  readonly tag: string;
  readonly lines: string[];
}

const TAG = /^:(\d{2}[A-Z]?):(.*)$/;
const BALANCE = /^([CD])(\d{6})([A-Z]{3})([\d,]{1,15})$/;
const LINE = /^(\d{6})(\d{4})?(R?[CD])([A-Z])?([\d,]{1,15})([A-Z][A-Z0-9]{3})(.*)$/;
const NO_REFERENCE = /^(NONREF|NOTPROVIDED)$/i;
/** Of a message, and the blocks of SWIFT before and behind it. Words of a payment may begin like these. */
const END_OF_TEXT = /^(-|-\}.*|\{\d:.*)$/;
const CORRECTION = 'ERROR CORRECTION';

/** MT940, with or without the blocks of SWIFT around each message; pages of one statement are joined. */
export function readMt940(text: string): ReadFile {
  const statements: FileStatement[] = [];
  let isOpen = false;
  for (const fields of messagesOf(text)) {
    const statement = readMessage(fields);
    const before = statements.at(-1);
    if (isOpen && before?.accountNumber === statement.accountNumber && has(fields, '60M')) {
      statements[statements.length - 1] = joined(before, statement);
    } else {
      statements.push(statement);
    }
    isOpen = has(fields, '62M');
  }
  if (statements.length === 0) throw new FileRefused('FORMAT');
  return { ok: true, format: 'MT940', statements };
}

const has = (fields: readonly Field[], tag: string): boolean => fields.some((field) => field.tag === tag);

function joined(first: FileStatement, next: FileStatement): FileStatement {
  return {
    ...first,
    entries: [...first.entries, ...next.entries],
    endingSen: next.endingSen,
    from: first.from ?? next.from,
    to: next.to,
  };
}

/** The fields of each message, which begins with its reference. */
function messagesOf(text: string): Field[][] {
  const messages: Field[][] = [];
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const line = raw.replace(/^\{1:.*\{4:/, '').replace(/\s+$/, '');
    const match = TAG.exec(line);
    if (match !== null) {
      const [, tag = '', rest = ''] = match;
      if (tag === '20' || messages.length === 0) messages.push([]);
      messages.at(-1)?.push({ tag, lines: [rest] });
    } else if (line !== '' && !END_OF_TEXT.test(line)) {
      messages.at(-1)?.at(-1)?.lines.push(line);
    }
  }
  return messages.filter((fields) => has(fields, '25'));
}

function readMessage(fields: readonly Field[]): FileStatement {
  const first = (...tags: string[]) => fields.find(({ tag }) => tags.includes(tag))?.lines[0]?.trim() ?? '';
  const opening = balanceOf(first('60F', '60M'));
  const closing = balanceOf(first('62F', '62M'));
  const currency = opening?.currency ?? closing?.currency ?? null;
  const account = first('25').replace(/^.*\//, '');
  const isNamed = currency !== null && /^\d+[A-Z]{3}$/.test(account) && account.endsWith(currency);
  const accountNumber = plainNumber(isNamed ? account.slice(0, -3) : account);
  if (accountNumber === '') throw new FileRefused('ACCOUNT');
  const entries = entriesOf(fields);
  const days = entries.flatMap((line) => (isUnreadable(line) ? [] : [line.bookedAt])).sort();
  const firstDay = days[0] === undefined ? closing?.day : localDate(days[0], 'WIB');
  return {
    accountNumber,
    currency,
    entries,
    together: new Map(),
    startingSen: opening?.sen ?? null,
    endingSen: closing?.sen ?? null,
    from: firstDay === undefined ? null : startOfDay(firstDay, 'WIB'),
    to: closing === undefined ? null : endOfDay(closing.day, 'WIB'),
    madeAt: null,
  };
}

/** Each line with what is told about it behind it. */
function entriesOf(fields: readonly Field[]): (FileLine | UnreadableLine)[] {
  return fields.flatMap(({ tag, lines }, index) =>
    tag === '61' ? (lineOf(lines, toldBehind(fields, index)) ?? []) : [],
  );
}

/** A bank may begin each line of what it tells with the tag of the field. */
function toldBehind(fields: readonly Field[], index: number): string {
  let end = index + 1;
  while (fields[end]?.tag === '86') end += 1;
  return toldBy(fields.slice(index + 1, end).flatMap(({ lines }) => lines));
}

const SUBFIELDS = /^(\d{3})?\?\d{2}/;
/** The words of a payment, and of who is on its other side. */
const WORDS_OF_PAYMENT = /^(2\d|6[0-3])$/;

/**
 * What stands in a field 86. Some banks number its parts (`166?00DEBET?20JKK 0123456?21789ABCA01?32SITI`): the words of the
 * payment run on from one part into the next, which may begin inside of a reference.
 */
function toldBy(lines: readonly string[]): string {
  const text = lines.join('');
  if (!SUBFIELDS.test(text)) return text;
  const [, ...parts] = text.split('?').map((part) => [part.slice(0, 2), part.slice(2)] as const);
  const isWords = ([code]: readonly [string, string]): boolean => WORDS_OF_PAYMENT.test(code);
  const words = parts.filter(isWords).map(([, part]) => part);
  const others = parts.filter((part) => !isWords(part)).map(([, part]) => part);
  return [words.join(''), ...others].join(' ');
}

/** Undefined for a line that moves no money. */
function lineOf(
  [head = '', ...more]: readonly string[],
  told: string,
): FileLine | UnreadableLine | undefined {
  const match = LINE.exec(head.trim());
  const whole = [head, ...more, told].join(' ');
  if (match === null) return unreadable('NO_LINE', whole);
  const [, valued = '', entered, mark = '', , amount = '', , references = ''] = match;
  const amountSen = amount.includes(',') ? hundredthsOf(amount) : undefined;
  const day = bookingDay(valued, entered);
  if (amountSen === undefined) return unreadable('AMOUNT', whole);
  if (day === undefined) return unreadable('TIME', whole);
  if (amountSen === 0) return undefined;
  const [own = '', bank = ''] = references.split('//');
  return {
    bookedAt: noonOf(day),
    direction: mark === 'C' || mark === 'RD' ? 'CREDIT' : 'DEBIT',
    amountSen,
    transactionId: bank.trim(),
    remark: remarkOf([NO_REFERENCE.test(own.trim()) ? '' : own, ...more, told]),
    status: mark.startsWith('R') ? CORRECTION : 'BOOK',
  };
}

function balanceOf(text: string) {
  const match = BALANCE.exec(text);
  if (match === null) return undefined;
  const [, mark, date = '', currency = '', amount = ''] = match;
  const sen = hundredthsOf(amount);
  const day = dayOf(date);
  if (sen === undefined || day === undefined) return undefined;
  return { sen: signed(mark === 'C' ? 'CREDIT' : 'DEBIT', sen), day, currency };
}

function dayOf(text: string): LocalDate | undefined {
  const [year, month, day] = [
    2000 + Number(text.slice(0, 2)),
    Number(text.slice(2, 4)),
    Number(text.slice(4, 6)),
  ];
  return isCivil(year, month, day) ? civilDate(year, month, day) : undefined;
}

/** The entry date has no year: it is the one nearest to the value date. */
function bookingDay(valued: string, entered: string | undefined): LocalDate | undefined {
  const value = dayOf(valued);
  if (value === undefined || entered === undefined) return value;
  const [month, day] = [Number(entered.slice(0, 2)), Number(entered.slice(2))];
  const candidates = [-1, 0, 1].flatMap((years) => {
    const year = yearOf(value) + years;
    return isCivil(year, month, day) ? [civilDate(year, month, day)] : [];
  });
  const distance = (date: LocalDate): number => Math.abs(daysBetween(value, date));
  return candidates.sort((left, right) => distance(left) - distance(right))[0];
}
