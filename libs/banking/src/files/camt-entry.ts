import { addHours, parseInstant, parseLocalDate, startOfDay, type Instant } from '@jkk/domain/calendar';
import type { UnreadableLine } from '../partner-bank.port';
import { fromWibText } from '../snap-bi/wib';
import { hundredthsOf, remarkOf, unreadable, type FileLine, type PaidTogether } from './statement-file';
import { at, childrenOf, printed, textAt, type XmlElement } from './xml-tree';

const DIRECTIONS = new Map<string, 'CREDIT' | 'DEBIT'>([
  ['CRDT', 'CREDIT'],
  ['DBIT', 'DEBIT'],
]);
/** Not money yet. */
const NOT_BOOKED: readonly string[] = ['PDNG', 'INFO', 'FUTR'];
const NOT_PROVIDED = /^(NOTPROVIDED|NONREF)$/i;

export interface CamtEntry {
  /** Signed; undefined where it cannot be read. */
  readonly movedSen: number | undefined;
  readonly isBooked: boolean;
  readonly lines: readonly (FileLine | UnreadableLine)[];
  /** Of a single line that several payments may stand behind. */
  readonly together?: PaidTogether;
}

/** An entry of a statement or a notification: one line, or one for each payment of a booking that names their amounts. */
export function readEntry(entry: XmlElement, currency: string | null): CamtEntry {
  const amountSen = amountOf(at(entry, 'Amt'), currency);
  const direction = DIRECTIONS.get(textAt(entry, 'CdtDbtInd'));
  const movedSen =
    amountSen === undefined || direction === undefined ? undefined : signed(direction, amountSen);
  const status = textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts');
  const isBooked = !NOT_BOOKED.includes(status);
  if (!isBooked) return { movedSen, isBooked, lines: [] };
  const aside = (reason: UnreadableLine['reason']): CamtEntry => ({
    movedSen,
    isBooked,
    lines: [unreadable(reason, printed(entry))],
  });
  if (amountSen === undefined) return aside('AMOUNT');
  if (direction === undefined) return aside('DIRECTION');
  const bookedAt = bookedOf(at(entry, 'BookgDt')) ?? bookedOf(at(entry, 'ValDt'));
  if (bookedAt === undefined) return aside('TIME');
  const booking = { bookedAt, direction, status: isReversal(entry) ? CORRECTION : status || 'BOOK' };
  const details = childrenOf(entry, 'NtryDtls').flatMap((group) => childrenOf(group, 'TxDtls'));
  const parts = details.length > 1 ? partsOf(entry, details, booking, amountSen, currency) : undefined;
  if (parts !== undefined || amountSen === 0) return { movedSen, isBooked, lines: parts ?? [] };
  const lines = [lineOf(entry, details[0], booking, amountSen)];
  const together = direction === 'DEBIT' ? togetherOf(entry, details) : undefined;
  return { movedSen, isBooked, lines, ...(together && { together }) };
}

/** Undefined for the line of a single payment. */
function togetherOf(entry: XmlElement, details: readonly XmlElement[]): PaidTogether | undefined {
  const groupId = textAt(entry, 'NtryDtls', 'Btch', 'PmtInfId');
  const references = details.map(
    (each) => textAt(each, 'Refs', 'EndToEndId') || textAt(each, 'Refs', 'InstrId'),
  );
  const isSingle = details.length === 1 || (details.length === 0 && groupId === '');
  return isSingle ? undefined : { groupId, references: references.filter(isGiven) };
}

const CORRECTION = 'ERROR CORRECTION';
type Booking = Pick<FileLine, 'bookedAt' | 'direction' | 'status'>;

/** Undefined where the payments do not come to the booking: then the booking is what is known. */
function partsOf(
  entry: XmlElement,
  details: readonly XmlElement[],
  booking: Booking,
  amountSen: number,
  currency: string | null,
): FileLine[] | undefined {
  const parts = details.map((each) => ({
    each,
    direction: DIRECTIONS.get(textAt(each, 'CdtDbtInd')) ?? booking.direction,
    amountSen: amountOf(at(each, 'Amt') ?? at(each, 'AmtDtls', 'TxAmt', 'Amt'), currency),
  }));
  const sum = parts.reduce((total, part) => total + signed(part.direction, part.amountSen ?? Number.NaN), 0);
  if (sum !== signed(booking.direction, amountSen)) return undefined;
  return parts.flatMap(({ each, direction, amountSen: part = 0 }, index) =>
    part === 0 ? [] : [lineOf(entry, each, { ...booking, direction }, part, `/${index + 1}`)],
  );
}

function lineOf(
  entry: XmlElement,
  details: XmlElement | undefined,
  booking: Booking,
  amountSen: number,
  suffix = '',
): FileLine {
  const own = textAt(details, 'Refs', 'AcctSvcrRef');
  const ofEntry = textAt(entry, 'AcctSvcrRef');
  const transactionId = suffix === '' ? ofEntry || own : own || (ofEntry && ofEntry + suffix);
  return {
    ...booking,
    amountSen,
    transactionId: transactionId.slice(0, 70),
    remark: remarkOf(wordsOf(entry, details)),
  };
}

const wordsOf = (entry: XmlElement, details: XmlElement | undefined): string[] => [
  ...['InstrId', 'EndToEndId', 'TxId'].map((name) => textAt(details, 'Refs', name)).filter(isGiven),
  returnOf(details),
  ...childrenOf(at(details, 'RmtInf'), 'Ustrd').map(({ text }) => text),
  textAt(details, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref'),
  textAt(details, 'AddtlTxInf'),
  textAt(entry, 'AddtlNtryInf'),
];

const isGiven = (reference: string): boolean => !NOT_PROVIDED.test(reference);

/** The word by which a credit that undoes a payment is told, with the bank's own reason. */
function returnOf(details: XmlElement | undefined): string {
  const information = at(details, 'RtrInf');
  if (information === undefined) return '';
  const reasons = childrenOf(information, 'AddtlInf').map(({ text }) => text.trim());
  return ['RETUR', textAt(information, 'Rsn', 'Cd'), ...reasons].join(' ');
}

const isReversal = (entry: XmlElement): boolean => isTrue(textAt(entry, 'RvslInd'));

/** `xs:boolean` has two words for each. */
const isTrue = (text: string): boolean => text === 'true' || text === '1';
export const isFalse = (text: string): boolean => text === 'false' || text === '0';

export const signed = (direction: 'CREDIT' | 'DEBIT', amountSen: number): number =>
  direction === 'CREDIT' ? amountSen : -amountSen;

/** Undefined for another currency than the account's. */
function amountOf(element: XmlElement | undefined, currency: string | null): number | undefined {
  if (element === undefined) return undefined;
  if (currency !== null && element.attributes['Ccy'] !== currency) return undefined;
  return hundredthsOf(element.text.trim());
}

export const signedAmountOf = (element: XmlElement, currency: string | null): number | undefined => {
  const amount = amountOf(at(element, 'Amt'), currency);
  const direction = DIRECTIONS.get(textAt(element, 'CdtDbtInd'));
  return amount === undefined || direction === undefined ? undefined : signed(direction, amount);
};

/** Noon of a day without a time; a time without an offset is that of Jakarta. */
function bookedOf(element: XmlElement | undefined): Instant | undefined {
  const day = textAt(element, 'Dt');
  if (day !== '') return parseLocalDate(day.slice(0, 10)) && noonOf(day.slice(0, 10));
  return timeOf(textAt(element, 'DtTm'));
}

export const noonOf = (day: string): Instant => addHours(startOfDay(day, 'WIB'), 12);

export const timeOf = (text: string): Instant | undefined =>
  fromWibText(text) ?? parseInstant(`${text}+07:00`);
