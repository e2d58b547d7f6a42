import { isCounted } from '../benefit/counted';
import type { Actor } from '../../access';
import { addMonths, localDate, type LocalDate } from '../../calendar';
import { bareNumber } from '../../entitlements';
import { missing } from '../../fields';
import { finding, type Finding, type FindingCode, type Text } from '../../findings';
import type { Claim } from '../claim';
import type { DecisionContext, RegisterAccounts } from '../decision';
import { advanceKeys, advancesElsewhere, advancesOf, type Advance } from './advance-proofs';
import type { BenefitRequestBody } from '../forms';

/** Within how many months after it paid an employer asks for replacement (read from the twin clause of JKP, provenance: model). */
const WINDOW_MONTHS = 3;

type AdvanceContext = Pick<DecisionContext, 'now' | 'accounts' | 'receipts'> & { readonly by: Actor };

/**
 * Why an employer is not repaid with this benefit: what it paid is not proven in full, by payments that the worker
 * acknowledged, each of them once; and where it has to pay first, its arrears are not settled or the window has passed.
 * Wages that went on being paid are a fact of the final report, unless it has to pay first.
 */
export function advanceFindings(
  claim: Claim,
  { type, payee, advances = [], documents = [] }: BenefitRequestBody,
  amountRupiah: number,
  { now, accounts, receipts, by }: AdvanceContext,
  except?: string,
): Finding[] {
  const paysFirst = claim.eligibility?.mode === 'EMPLOYER_ADVANCES';
  if (payee.kind !== 'EMPLOYER' || (type === 'STMB' && !paysFirst)) return [];
  const today = localDate(now, claim.report.place.zone);
  const proven = advances.reduce((sum, { amount }) => sum + amount, 0);
  const others = advancesOfOthers(claim, except);
  const elsewhere = receipts === undefined ? [] : advancesElsewhere(claim, advances, receipts, by);
  return [
    ...(!paysFirst || isSettled(claim, accounts) ? [] : [found('/payee/kind', 'ADVANCE.ARREARS')]),
    ...(proven < amountRupiah ? [found('/advances', 'ADVANCE.NOT_PROVEN')] : []),
    ...(advances.length > 0 && documents.length === 0 ? missing({}, 'documents') : []),
    ...advances.flatMap((advance, index) => {
      const before = [...others, ...advances.slice(0, index)];
      const isRepeated = before.some((other) => isSamePayment(claim, other, advance));
      return [
        ...datesOf(claim, advance, today, `/advances/${index}`),
        ...(paysFirst
          ? windowOf(advance, shownOn(claim, advance, except) ?? today, `/advances/${index}`)
          : []),
        ...(isRepeated
          ? [found(`/advances/${index}`, 'ADVANCE.USED')]
          : elsewhere.filter(({ pointer }) => pointer === `/advances/${index}`)),
      ];
    }),
  ];
}

function datesOf(claim: Claim, { paidOn, acknowledgedOn }: Advance, today: LocalDate, at: string): Finding[] {
  const occurredOn = localDate(claim.report.occurredAt, claim.report.place.zone);
  return [
    ...(paidOn > today ? [found(`${at}/paidOn`, 'DATE.IN_FUTURE')] : []),
    ...(paidOn < occurredOn ? [found(`${at}/paidOn`, 'DATE.BEFORE_ACCIDENT')] : []),
    ...(acknowledgedOn > today ? [found(`${at}/acknowledgedOn`, 'DATE.IN_FUTURE')] : []),
    ...(acknowledgedOn < paidOn ? [found(`${at}/acknowledgedOn`, 'DATES.ORDER')] : []),
  ];
}

/** The day on which this benefit named the payment first: however long a correction takes, it was asked for in time. */
function shownOn({ benefits, report }: Claim, advance: Advance, except?: string): LocalDate | undefined {
  const { requestBenefit = [], correction = [] } =
    benefits.find(({ benefitId }) => benefitId === except)?.written ?? {};
  const [first] = [...requestBenefit, ...correction]
    .filter(({ advances = [] }) => advances.some((each) => nameOf(each) === nameOf(advance)))
    .map(({ at }) => at)
    .sort();
  return first === undefined ? undefined : localDate(first, report.place.zone);
}

const windowOf = ({ paidOn }: Advance, today: LocalDate, at: string): Finding[] =>
  addMonths(paidOn, WINDOW_MONTHS) < today ? [found(`${at}/paidOn`, 'ADVANCE.WINDOW_PASSED')] : [];

/** Whoever was in arrears has paid by now, to the month of the accident and with the penalty, as the register says. */
const isSettled = ({ eligibility, report }: Claim, accounts: RegisterAccounts | undefined): boolean =>
  eligibility?.reasons.some(({ code }) => code === 'ARREARS_OVER_3_MONTHS') !== true ||
  ((accounts?.employerPenaltyRupiah ?? 0) === 0 &&
    (accounts?.employerPaidUntil ?? '') >= localDate(report.occurredAt, report.place.zone).slice(0, 7));

const advancesOfOthers = (claim: Claim, except?: string): Advance[] =>
  claim.benefits
    .filter((benefit) => benefit.benefitId !== except && isCounted(claim, benefit))
    .flatMap(advancesOf);

function isSamePayment(claim: Claim, one: Advance, other: Advance): boolean {
  const [left, right] = [one, other].map((each) => advanceKeys(claim, [each]).map(({ key }) => key));
  return nameOf(one) === nameOf(other) || isShared(left ?? [], right ?? []);
}

const nameOf = ({ kind, number, paidOn }: Advance): string =>
  JSON.stringify([kind, bareNumber(number), paidOn]);
/** A receipt is also known by its number alone, and by day and amount, which two payments may share. */
const isShared = (left: readonly string[], right: readonly string[]): boolean =>
  left.some((key) => key.startsWith('a|') && right.includes(key));

const found = (pointer: string, code: keyof typeof SENTENCES): Finding =>
  finding(pointer, code, SENTENCES[code]);

const SENTENCES = {
  'ADVANCE.ARREARS': {
    id: 'Pemberi kerja masih menunggak iuran atau denda menurut kepesertaan; penggantian dibayar setelah semuanya lunas.',
    en: 'By the register the employer still owes contributions or their penalty; it is repaid once both are settled.',
  },
  'ADVANCE.NOT_PROVEN': {
    id: 'Bukti pembayaran pemberi kerja yang diakui pekerja kurang dari manfaat ini; sisanya milik pekerja atau ahli warisnya.',
    en: 'What the employer proves to have paid, acknowledged by the worker, is less than this benefit; the rest belongs to the worker or the heirs.',
  },
  'ADVANCE.USED': {
    id: 'Bukti pembayaran ini sudah dipakai.',
    en: 'This proof of a payment has been used.',
  },
  'ADVANCE.WINDOW_PASSED': {
    id: `Penggantian diminta paling lambat ${WINDOW_MONTHS} bulan setelah pembayaran.`,
    en: `Replacement is asked for within ${WINDOW_MONTHS} months after the payment.`,
  },
  'DATE.IN_FUTURE': { id: 'Tanggal ini belum tiba.', en: 'This date has not come yet.' },
  'DATE.BEFORE_ACCIDENT': {
    id: 'Tanggal ini lebih awal dari kejadian.',
    en: 'This date is earlier than the accident.',
  },
  'DATES.ORDER': { id: 'Diakui sebelum dibayar.', en: 'Acknowledged before it was paid.' },
} as const satisfies Partial<Record<FindingCode, Text>>;
