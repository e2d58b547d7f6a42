import { benefitFacts, mergePeriods, TRANSPORT_MODES, type BenefitType, type Period } from '../benefits';
import { parseLocalDate } from '../calendar';
import { finding, type Finding, type FindingCode } from '../findings';
import { grantedByMode, type Account } from './account';
import { asIs, nameOf, namesOf, type Accounted, type AgainstOptions, type Details } from './accounted';
import { careFindings } from './care-line';
import { derivedOf } from './disability';
import { commonDays, daysWithout, periodsText } from './periods';
import { isMarked, isSameReceipt, receiptsOf, type Receipt } from './receipts';
import { scholarshipLine } from './scholarship-line';

/**
 * Holds the details of a request against the account of its claim: days and school years that were granted are not granted
 * again, and a limit of the case is only what is left of it. What earlier benefits took is derived, never typed. Details of a
 * wrong shape pass unchanged; the calculator refuses them.
 */
export function lineAgainst(
  account: Account,
  type: BenefitType,
  details: Details,
  options: AgainstOptions,
): Accounted {
  const { alreadyPaid, ...own } = details;
  const typed = DERIVED_NAMES.find((name) => own[name] !== undefined);
  if (typed !== undefined || (alreadyPaid !== undefined && alreadyPaid !== 0)) {
    return refused(options, `/${typed ?? 'alreadyPaid'}`, 'PROPERTY.UNKNOWN', DERIVED);
  }
  const again = benefitFacts(type).paidByReceipt === true ? grantedReceipts(account, type, own, options) : [];
  return again.length > 0 ? { ok: false, errors: again } : accountedLine(account, type, own, options);
}

function accountedLine(
  account: Account,
  type: BenefitType,
  own: Details,
  options: AgainstOptions,
): Accounted {
  switch (type) {
    case 'STMB':
      return restLine(account, own, options);
    case 'TRANSPORT':
      return transportLine(account, own);
    case 'SCHOLARSHIP':
      return scholarshipLine(account, own, options);
    case 'HOME_CARE':
      return careLine(account, own, options);
    case 'PARTIAL_ANATOMICAL':
    case 'PARTIAL_FUNCTIONAL':
    case 'TOTAL_PERMANENT':
    case 'DEATH':
      return { ok: true, own, line: { ...own, ...derivedOf(type, account.disability), type } };
    case 'PROSTHESIS':
    case 'ORTHOSIS':
      return deviceLine(account, type, own, options);
    case 'MEDICAL_BILL':
    case 'MEDICAL_REIMBURSEMENT':
      return treatmentLine(account, type, own);
    default:
      return limitedLine(account, type, own);
  }
}

/**
 * Receipts of this request that a benefit of the claim, or this request itself, has named already. Where nothing but the
 * amount is known and no limit of the case protects it, the same amount counts as the same receipt until somebody names its
 * number, day or issuer.
 */
function grantedReceipts(
  account: Account,
  type: BenefitType,
  details: Details,
  { pointer }: AgainstOptions,
): Finding[] {
  const before = account.entries.flatMap((entry) =>
    receiptsOf(entry.details).map((receipt) => ({ type: entry.type, receipt, by: nameOf(entry) })),
  );
  return receiptsOf(details).flatMap((receipt, index, all) => {
    const here = all.slice(0, index).map((each) => ({ type, receipt: each, by: pointer + each.pointer }));
    const same = [...before, ...here].find((known) => isOne({ type, receipt }, known));
    return same === undefined
      ? []
      : [finding(pointer + receipt.pointer, 'RECEIPT.GRANTED', receiptUsed(same.by))];
  });
}

interface Named {
  readonly type: BenefitType;
  readonly receipt: Receipt;
}

function isOne(left: Named, right: Named): boolean {
  if (isSameReceipt(left.receipt, right.receipt)) return true;
  const bare = [left, right].every(({ type, receipt }) => !isMarked(receipt) && !isCapped(type));
  return bare && left.receipt.amount === right.receipt.amount;
}

const isCapped = (type: BenefitType): boolean =>
  type === 'TRANSPORT' || benefitFacts(type).limitPerCase === true;

/** What a person is told about a receipt that was used before. */
export const receiptUsed = (before: string): Finding['detail'] => ({
  id: `Kuitansi ini sudah dipakai (${before}); bila berbeda, isi nomor, tanggal, dan penerbitnya.`,
  en: `This receipt has been used (${before}); if it is another one, give its number, date and issuer.`,
});

/** What of a line follows from the case, the day of the request and the policy of the programme alone. */
const DERIVED_NAMES = [
  'referencePrice',
  'grantedShare',
  'othersShare',
  'othersPay',
  'advised',
  'disabilityGranted',
  'requestedOn',
  'stmbPolicy',
] as const;

const DERIVED = {
  id: 'Isian ini mengikuti klaim dan kebijakan; tidak diisi.',
  en: 'This follows from the claim and from policy; it is not typed.',
};

const refused = (
  { pointer }: AgainstOptions,
  path: string,
  code: FindingCode,
  detail: Finding['detail'],
): Accounted => ({ ok: false, errors: [finding(pointer + path, code, detail)] });

function limitedLine(account: Account, type: BenefitType, details: Details): Accounted {
  const granted = account.entries.filter((entry) => entry.type === type);
  const before = granted.reduce((total, { amountRupiah }) => total + amountRupiah, 0);
  if (benefitFacts(type).limitPerCase !== true || before === 0) return asIs(type, details);
  return { ok: true, line: { ...details, alreadyPaid: before, type }, own: details };
}

function careLine(account: Account, details: Details, options: AgainstOptions): Accounted {
  const errors = careFindings(account, details, options);
  return errors.length > 0 ? { ok: false, errors } : limitedLine(account, 'HOME_CARE', details);
}

/** One price is for one device, whatever the number of its receipts; who asks for the money names it and does not say it. */
function deviceLine(
  account: Account,
  type: BenefitType,
  details: Details,
  options: AgainstOptions,
): Accounted {
  const price = account.devices.find(
    (device) => device.type === type && device.priceNo === details['priceNo'],
  );
  if (price === undefined) return refused(options, '/priceNo', 'PRICE.NOT_STATED', NO_PRICE);
  const { priceRupiah: referencePrice, grantedRupiah } = price;
  const alreadyPaid = grantedRupiah === 0 ? {} : { alreadyPaid: grantedRupiah };
  return { ok: true, line: { ...details, referencePrice, ...alreadyPaid, type }, own: details };
}

const NO_PRICE = {
  id: 'Verifikator medis mencatat harga acuan alat ini dari surat harga lebih dahulu.',
  en: 'The medical verifier first records the reference price of this device from the price in writing.',
};

/** Others pay first as far as they guarantee; the programme pays the rest, of migrant workers up to a limit of the case. */
function treatmentLine(account: Account, type: BenefitType, details: Details): Accounted {
  const { invoice } = details;
  const share = typeof invoice === 'number' ? Math.min(invoice, account.othersLeftRupiah) : 0;
  const limit = account.limits.find(({ name, limitRupiah }) => name === type && limitRupiah !== null);
  const before = limit?.grantedRupiah ?? 0;
  if (share + before === 0) return asIs(type, details);
  const derived = { ...(share > 0 && { othersPay: share }), ...(before > 0 && { alreadyPaid: before }) };
  return { ok: true, line: { ...details, ...derived, type }, own: details };
}

function transportLine(account: Account, details: Details): Accounted {
  const travels = account.entries.filter(({ type }) => type === 'TRANSPORT');
  const before = TRANSPORT_MODES.map((mode) => ({ mode, amount: grantedByMode(travels, mode) })).filter(
    ({ amount }) => amount > 0,
  );
  if (before.length === 0) return asIs('TRANSPORT', details);
  return { ok: true, line: { ...details, alreadyPaid: before, type: 'TRANSPORT' }, own: details };
}

/** Days are counted over the whole case, so that the steps of the percentage fall where they belong; granted ones are taken off in money. */
function restLine(account: Account, details: Details, options: AgainstOptions): Accounted {
  const periods = readPeriods(details['periods']);
  if (periods === undefined) return asIs('STMB', details);
  const last = periods.at(-1);
  if (last !== undefined && last.to > options.today) {
    return refused(options, '/periods', 'PERIOD.IN_FUTURE', {
      id: 'Ada hari yang belum tiba; STMB hanya untuk hari yang sudah lewat.',
      en: 'Some of these days have not come yet; only days that have passed are paid.',
    });
  }
  const { diedOn } = account.rest;
  if (diedOn !== null && last !== undefined && last.to > diedOn) {
    return refused(options, '/periods', 'PERIOD.AFTER_DEATH', {
      id: `Peserta meninggal ${diedOn}; STMB berakhir pada hari itu.`,
      en: `The participant died on ${diedOn}; temporary incapacity ends on that day.`,
    });
  }
  const unproven = daysWithout(periods, account.rest.proven);
  if (unproven.length > 0) {
    return refused(options, '/periods', 'PERIOD.NOT_PROVEN', {
      id: `Tidak ada surat istirahat yang dibenarkan untuk ${periodsText(unproven)}.`,
      en: `No verified rest letter covers ${periodsText(unproven)}.`,
    });
  }
  const granted = [...account.rest.granted, ...account.rest.elsewhere];
  const fresh = daysWithout(periods, granted);
  if (fresh.length === 0) {
    const names = namesOf(account, 'STMB');
    return refused(options, '/periods', 'PERIOD.GRANTED', {
      id: `Semua hari ini sudah diberikan: ${periodsText(commonDays(periods, granted))} (${names}).`,
      en: `All of these days were granted before: ${periodsText(commonDays(periods, granted))} (${names}).`,
    });
  }
  const before = account.entries
    .filter(({ type }) => type === 'STMB')
    .reduce((total, { standsForRupiah }) => total + standsForRupiah, 0);
  const own = { ...details, periods: fresh };
  const whole = mergePeriods([...account.rest.granted, ...fresh]);
  const line = { ...details, periods: whole, type: 'STMB' as const };
  return { ok: true, own, line: before === 0 ? line : { ...line, alreadyPaid: before } };
}

function readPeriods(value: unknown): readonly Period[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const periods = value as readonly Partial<Period>[];
  const known = periods.every(
    (period) =>
      typeof period?.from === 'string' &&
      typeof period.to === 'string' &&
      parseLocalDate(period.from) !== undefined &&
      parseLocalDate(period.to) !== undefined &&
      period.from <= period.to,
  );
  return known ? mergePeriods(periods as readonly Period[]) : undefined;
}
