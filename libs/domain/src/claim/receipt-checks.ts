import { benefitFacts, type BenefitType } from '../benefits';
import { localDate, type LocalDate } from '../calendar';
import { receiptsOf, type Receipt } from '../entitlements';
import { finding, type Finding, type FindingCode, type Text } from '../findings';
import type { Benefit, Claim } from './claim';

/**
 * What a receipt must say before anything is paid for it: of a benefit without a limit its number, issuer and day, because
 * nothing else tells its second coming; and a day on which it can have been written.
 */
export function receiptFindings(
  claim: Claim,
  type: BenefitType,
  details: Benefit['details'],
  { pointer, today }: { readonly pointer: string; readonly today: LocalDate },
): Finding[] {
  if (benefitFacts(type).paidByReceipt !== true) return [];
  return receiptsOf(details).flatMap((receipt) => {
    const at = fieldsOf(receipt, pointer);
    return [
      ...(isCapped(type) ? [] : unmarked(receipt, at)),
      ...dayFindings(claim, receipt.on, at.on, today),
    ];
  });
}

/** A limit of the case is all that can be lost by a receipt without marks. */
const isCapped = (type: BenefitType): boolean =>
  type === 'TRANSPORT' || benefitFacts(type).limitPerCase === true;

type Marks = Readonly<Record<'number' | 'issuer' | 'on', string>>;

const fieldsOf = ({ pointer: own }: Receipt, pointer: string): Marks =>
  own === '/invoice'
    ? {
        number: `${pointer}/invoiceNumber`,
        issuer: `${pointer}/invoiceIssuer`,
        on: `${pointer}/invoiceOn`,
      }
    : { number: `${pointer}${own}/number`, issuer: `${pointer}${own}/issuer`, on: `${pointer}${own}/on` };

const unmarked = (receipt: Receipt, at: Marks): Finding[] =>
  (['number', 'issuer', 'on'] as const).flatMap((name) =>
    receipt[name] === undefined ? [found(at[name], 'PROPERTY.MISSING')] : [],
  );

/** What made a disease known may have been paid before its diagnosis. */
function dayFindings({ report }: Claim, on: LocalDate | undefined, at: string, today: LocalDate): Finding[] {
  if (on === undefined) return [];
  const occurredOn = localDate(report.occurredAt, report.place.zone);
  return [
    ...(on > today ? [found(at, 'DATE.IN_FUTURE')] : []),
    ...(report.kind === 'ACCIDENT' && on < occurredOn ? [found(at, 'DATE.BEFORE_ACCIDENT')] : []),
  ];
}

const found = (pointer: string, code: keyof typeof SENTENCES): Finding =>
  finding(pointer, code, SENTENCES[code]);

const SENTENCES = {
  'PROPERTY.MISSING': {
    id: 'Isi nomor, penerbit, dan tanggal kuitansi: tanpa itu kuitansi yang sama tidak dikenali lagi.',
    en: 'Give number, issuer and date of the receipt: without them it is not known when it comes again.',
  },
  'DATE.IN_FUTURE': { id: 'Tanggal ini belum tiba.', en: 'This date has not come yet.' },
  'DATE.BEFORE_ACCIDENT': {
    id: 'Tanggal ini lebih awal dari kejadian.',
    en: 'This date is earlier than the accident.',
  },
} as const satisfies Partial<Record<FindingCode, Text>>;
