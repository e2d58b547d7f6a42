import { checkLines, lineKey, termsOn, type CaseFacts, type CheckedLine } from '../../bills';
import { deadline, localDate, type LocalDate } from '../../calendar';
import { unless } from '../../fields';
import { notBeforeAccident } from '../checks';
import type { Bill } from '../benefit/bill';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import { actingRole, done, invalid, invalidAt, refuse, stamp } from '../decision';
import type { Finding } from '../../findings';
import { hospitalBillForm, type HospitalBillBody } from '../forms/hospital-bill';
import { reimbursedIn } from '../payers/paid-twice';
import { billingHospital, treatmentPeriods, type TreatmentPeriod } from '../medical/hospitals';
import type { ClaimSheet } from '../sheet';

/** A hospital asks for its treatment line by line; each line is held against the contract at once. */
export const hospitalBill: ClaimSheet<'hospitalBill'> = {
  code: 'hospitalBill',
  on: 'claim',
  form: hospitalBillForm,
  operation: {
    id: 'fileBill',
    summary: "File a hospital's bill line by line; every line is checked at once",
  },
  shown: {
    as: 'billsFiled',
    hospital: ({ bills }, { at }) => bills?.find(({ filedAt }) => filedAt === at)?.plkkCode,
  },
  sentences: {
    BILL_FILED: ({ billNo, lines, found }) => ({
      id: `Tagihan ${String(billNo)} diajukan: ${String(lines)} baris, ${String(found)} di antaranya bertanda.`,
      en: `Bill ${String(billNo)} was filed: ${String(lines)} lines, ${String(found)} of them marked.`,
    }),
  },
  mayGive: (claim, { roles, plkkCode }) =>
    roles.includes('CLAIM_OFFICER')
      ? claim.report.plkkCode !== undefined
      : treatmentPeriods(claim).some(
          (period) => claim.referrals === undefined || period.plkkCode === plkkCode,
        ),
  check: ({ stayFrom, stayTo, invoiceOn }, { now, claim }) => [
    ...unless(
      typeof stayFrom !== 'string' || typeof stayTo !== 'string' || stayFrom <= stayTo,
      '/stayTo',
      'PERIOD.END_BEFORE_START',
      'Akhir perawatan lebih awal daripada awalnya.',
      'The stay ends before it starts.',
    ),
    ...[['stayTo', stayTo] as const, ['invoiceOn', invoiceOn] as const].flatMap(([name, date]) =>
      unless(
        typeof date !== 'string' || date <= localDate(now, claim.report.place.zone),
        `/${name}`,
        'DATE.IN_FUTURE',
        'Tanggal ini belum tiba.',
        'This day has not come yet.',
      ),
    ),
    ...unless(
      typeof stayFrom !== 'string' || typeof invoiceOn !== 'string' || stayFrom <= invoiceOn,
      '/invoiceOn',
      'DATE.BEFORE_START',
      'Tagihan lebih awal daripada perawatan.',
      'The bill is dated before the stay.',
    ),
  ],
  decide(claim, { body, actor }, { now, hospital }) {
    const period = billingHospital(claim, actor, body.stayFrom);
    if (hospital === undefined || period === undefined) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const elsewhere = otherDays(claim, period, body);
    if (elsewhere.length > 0) return invalid(elsewhere);
    const terms = termsOn(hospital, body.stayFrom);
    if (terms === undefined) return invalidAt('/stayFrom', 'BILL.NO_CONTRACT', NO_CONTRACT);
    const early = notBeforeAccident('/stayFrom', body.stayFrom, claim);
    if (early.length > 0) return invalid(early);
    const known = (claim.bills ?? []).some(
      ({ invoiceNumber, decision }) =>
        sameNumber(invoiceNumber, body.invoiceNumber) && (decision === null || decision.approvedRupiah > 0),
    );
    if (known) return invalidAt('/invoiceNumber', 'RECEIPT.GRANTED', KNOWN);
    const answered = claim.bills?.find(({ billNo }) => billNo === body.answers);
    if (body.answers !== undefined && !isOpenAnswer(answered)) {
      return invalidAt('/answers', 'BILL.NOT_ANSWERABLE', NOT_ANSWERABLE);
    }
    const { zone } = claim.report.place;
    const stay = { from: body.stayFrom, to: body.stayTo, careClass: body.careClass };
    const checked = checkLines(stay, body.lines, hospital, caseFacts(claim, localDate(now, zone)));
    const keys = body.lines.map(lineKey);
    const lines = checked.map((line, index) => lessPaid(line, keys[index], answered));
    const askedRupiah = lines.reduce((sum, line) => sum + line.askedRupiah, 0);
    if (askedRupiah > MOST_RUPIAH) return invalidAt('/lines', 'NUMBER.OUT_OF_RANGE', TOO_MUCH);
    const by = stamp(actor, actingRole(actor, commandRule('hospitalBill').roles));
    const bill: Bill = {
      billNo: `T${String((claim.bills ?? []).length + 1).padStart(2, '0')}`,
      plkkCode: period.plkkCode,
      invoiceNumber: body.invoiceNumber,
      invoiceOn: body.invoiceOn,
      stayFrom: stay.from,
      stayTo: stay.to,
      filedBy: by,
      filedAt: now,
      dueAt: deadline('D8', localDate(now, zone), zone, { contractDays: terms.paymentDays }).dueAt,
      paymentDays: terms.paymentDays,
      documents: body.documents ?? [],
      lines,
      keys,
      exception: null,
      decision: null,
      answeredBy: null,
    };
    const bills = (claim.bills ?? []).map((each) =>
      each === answered ? { ...each, answeredBy: bill.billNo } : each,
    );
    return done(claim, {
      claim: {
        ...claim,
        bills: [...bills, bill],
        stage: claim.stage === 'SETTLED' ? 'FINAL_REPORTED' : claim.stage,
      },
      code: 'BILL_FILED',
      by,
      now,
      data: {
        billNo: bill.billNo,
        lines: lines.length,
        found: lines.filter(({ findings }) => findings.length > 0).length,
        askedRupiah,
      },
    });
  },
};

/** Each hospital bills the days on which it treated; the day of a transfer is of both. */
const otherDays = (
  { referrals }: Claim,
  { from, until }: TreatmentPeriod,
  { stayFrom, stayTo }: HospitalBillBody,
): Finding[] =>
  referrals === undefined
    ? []
    : [
        ...unless(stayFrom >= from, '/stayFrom', 'BILL.OTHER_HOSPITAL', OTHER_DAYS.id, OTHER_DAYS.en),
        ...unless(
          until === null || stayTo <= until,
          '/stayTo',
          'BILL.OTHER_HOSPITAL',
          OTHER_DAYS.id,
          OTHER_DAYS.en,
        ),
      ];

const OTHER_DAYS = {
  id: 'Pada hari itu pasien dirawat di rumah sakit lain.',
  en: 'On that day another hospital treated the patient.',
};

/** What the answered bill brought for a service is not brought again: an answer asks for what is lacking. */
function lessPaid(line: CheckedLine, key: string | undefined, answered: Bill | undefined): CheckedLine {
  const paid = answered === undefined ? undefined : paidLines(answered).find((each) => each.key === key);
  if (answered === undefined || paid === undefined) return line;
  return {
    ...line,
    ceilingRupiah: Math.min(line.ceilingRupiah, paid.lackingRupiah),
    findings: [...line.findings, { code: 'BILLED_BEFORE', about: answered.billNo }],
  };
}

/** A decided bill keeps the keys of what it pays, in the order of its lines. */
function paidLines({ lines, keys, decision }: Bill) {
  const approved = (no: number): number =>
    decision?.lines.find((line) => line.no === no)?.approvedRupiah ?? 0;
  return lines
    .filter(({ no }) => approved(no) > 0)
    .map(({ no, ceilingRupiah }, index) => ({
      key: keys[index],
      lackingRupiah: ceilingRupiah - approved(no),
    }));
}

const isOpenAnswer = (bill: Bill | undefined): boolean =>
  bill?.decision?.answerBy != null && bill.answeredBy === null;

const sameNumber = (left: string, right: string): boolean => bare(left) === bare(right);
const bare = (number: string): string => number.toUpperCase().replace(/[^A-Z0-9]/g, '');

function caseFacts(claim: Claim, today: LocalDate): CaseFacts {
  const { report, statements, cover, finalReport } = claim;
  const { zone } = report.place;
  const died = [
    ...statements.flatMap(({ diedAt }) => (diedAt === undefined ? [] : [localDate(diedAt, zone)])),
    ...(cover.member?.diedOn == null ? [] : [cover.member.diedOn]),
    ...(finalReport?.condition === 'DIED' ? [finalReport.conditionOn] : []),
  ].sort();
  return {
    occurredOn: localDate(report.occurredAt, zone),
    diedOn: died[0] ?? null,
    today,
    reimbursed: reimbursedIn(claim),
  };
}

/** More than any stay costs; sums of what is typed stay whole numbers. */
const MOST_RUPIAH = 10_000_000_000;
const TOO_MUCH = {
  id: 'Jumlah seluruh baris melebihi Rp10.000.000.000; periksa jumlah dan harga satuan.',
  en: 'All lines together are more than Rp10,000,000,000; check quantities and unit prices.',
};
const NO_CONTRACT = {
  id: 'Pada hari itu rumah sakit tidak terikat kontrak atau izinnya tidak berlaku; biaya dimintakan penggantian oleh yang membayar.',
  en: 'On that day the hospital had no contract, or no valid licence; whoever paid asks for reimbursement.',
};
const KNOWN = {
  id: 'Tagihan dengan nomor ini sudah diajukan.',
  en: 'A bill of this number has been filed.',
};
const NOT_ANSWERABLE = {
  id: 'Tagihan itu tidak menunggu jawaban.',
  en: 'That bill does not wait for an answer.',
};
