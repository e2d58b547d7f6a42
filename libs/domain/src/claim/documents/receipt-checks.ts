import { benefitFacts, isBenefitType, type BenefitType } from '../../benefits';
import { addDays, localDate, type LocalDate } from '../../calendar';
import { diedOn, receiptsOf, type Receipt } from '../../entitlements';
import { finding, type Finding, type FindingCode, type Text } from '../../findings';
import type { Benefit, Claim } from '../claim';

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
  const gone = careAfterDeath(claim, details) ? [found(`${pointer}/startedOn`, 'DATE.AFTER_DEATH')] : [];
  const own = receiptsOf(details).flatMap((receipt) => {
    const at = fieldsOf(receipt, pointer);
    return [
      ...(isCapped(type) ? [] : unmarked(receipt, at)),
      ...dayFindings(claim, receipt.on, at.on, today),
      ...afterDeath(claim, type, receipt.on, at.on),
    ];
  });
  return [...gone, ...own];
}

/**
 * Whether nothing that was handed in shows a receipt of which nothing limits the sum: nobody could look at it, nor find it
 * again by its file when it comes a second time.
 */
export const lacksReceiptFile = (type: string, files: readonly string[]): boolean =>
  files.length === 0 &&
  isBenefitType(type) &&
  benefitFacts(type).paidByReceipt === true &&
  benefitFacts(type).fromBills !== true &&
  !isCapped(type);

export const receiptFileFirst = (pointer: string): Finding => found(pointer, 'DOCUMENTS.NO_FILE');

/** Whether a receipt, or the care that it is for, is of a day on which the participant was dead. */
export const isForTheDead = (claim: Claim, { type, details }: Pick<Benefit, 'type' | 'details'>): boolean =>
  isBenefitType(type) &&
  benefitFacts(type).paidByReceipt === true &&
  (careAfterDeath(claim, details) ||
    receiptsOf(details).some(({ on }) => afterDeath(claim, type, on, '').length > 0));

/** Nobody is cared for at home who has died. */
function careAfterDeath(claim: Claim, { startedOn }: Benefit['details']): boolean {
  const died = diedOn(claim);
  return died !== undefined && typeof startedOn === 'string' && startedOn > died;
}

/** A limit of the case is all that can be lost by a receipt without marks. */
const isCapped = (type: BenefitType): boolean =>
  type === 'TRANSPORT' || benefitFacts(type).limitPerCase === true;

/** What was done before the death may be accounted for so many days later; the journey home of the dead is one of them (provenance: model). */
const SETTLING_DAYS = 7;
const SETTLED_AFTERWARDS: readonly BenefitType[] = ['TRANSPORT', 'MEDICAL_REIMBURSEMENT', 'HOME_CARE'];

/** Nothing is bought for, or done to, who has died. The bill of a hospital is held against the death line by line. */
function afterDeath(claim: Claim, type: BenefitType, on: LocalDate | undefined, at: string): Finding[] {
  const died = diedOn(claim);
  if (on === undefined || died === undefined || type === 'MEDICAL_BILL') return [];
  const last = SETTLED_AFTERWARDS.includes(type) ? addDays(died, SETTLING_DAYS) : died;
  return on > last ? [found(at, 'DATE.AFTER_DEATH')] : [];
}

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
  'DOCUMENTS.NO_FILE': {
    id: 'Serahkan berkas kuitansi lebih dahulu: tanpa itu berkas belum lengkap.',
    en: 'Hand in the file of the receipt first: without it the documents are not complete.',
  },
  'DATE.IN_FUTURE': { id: 'Tanggal ini belum tiba.', en: 'This date has not come yet.' },
  'DATE.AFTER_DEATH': { id: 'Peserta sudah meninggal.', en: 'The participant had died by then.' },
  'DATE.BEFORE_ACCIDENT': {
    id: 'Tanggal ini lebih awal dari kejadian.',
    en: 'This date is earlier than the accident.',
  },
} as const satisfies Partial<Record<FindingCode, Text>>;
