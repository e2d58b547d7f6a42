import type { CheckedLine } from '../../bills';
import { deadline, localDate, type Instant } from '../../calendar';
import { finding, type Finding } from '../../findings';
import { formatRupiah, rupiah } from '../../money';
import { compute } from '../benefit/benefit-computation';
import { isExpired, type Bill, type DecidedLine } from '../benefit/bill';
import type { Deviation } from '../benefit/deviations';
import type { ActorStamp, Benefit, Claim } from '../claim';
import { startClock } from '../clocks/clock';
import { nextBenefitId } from '../clocks/compensation';
import { done, invalid, invalidAt, refuse, stamp, type DecisionContext, type Refusal } from '../decision';
import { billDecisionForm, type BillDecisionBody } from '../forms/bill-decision';
import { hadHandInBill } from '../authority/involved';
import { hospitalName } from '../medical/hospitals';
import { leftOfGuarantees } from '../payers/other-payers';
import { settleIfDone } from '../settle';
import type { ClaimSheet } from '../sheet';
import type { Actor } from '../../access';

/** The medical verifier decides on every line; what is approved goes on to be paid at once, the rest back to the hospital. */
export const billDecision: ClaimSheet<'billDecision'> = {
  code: 'billDecision',
  on: 'claim',
  form: billDecisionForm,
  operation: {
    id: 'decideBill',
    summary: "Decide on each line of a hospital's bill; what is approved becomes a benefit of the hospital",
    refusals: ['APPROVAL.SAME_PERSON'],
  },
  shown: {
    as: 'billDecisions',
    hospital: ({ bills }, { billNo }) => bills?.find((bill) => bill.billNo === billNo)?.plkkCode,
  },
  sentences: {
    BILL_DECIDED: ({ billNo, approvedRupiah, askedRupiah }) => {
      const [approved, asked] = [approvedRupiah, askedRupiah].map((amount) =>
        formatRupiah(rupiah(Number(amount))),
      );
      return {
        id: `Tagihan ${String(billNo)} diputus: ${approved} dari ${asked} disetujui.`,
        en: `Bill ${String(billNo)} was decided: ${approved} of ${asked} approved.`,
      };
    },
  },
  mayGive: ({ bills }) => (bills ?? []).some(isOpen),
  decide(claim, { body, actor }, context) {
    const bill = claim.bills?.find(({ billNo }) => billNo === body.billNo);
    if (bill === undefined || !isOpen(bill)) return invalidAt('/billNo', 'BILL.NOT_OPEN', NOT_OPEN);
    if (hadHandInBill(bill, actor)) return refuse('APPROVAL.SAME_PERSON');
    const errors = lineErrors(bill, body);
    if (errors.length > 0) return invalid(errors);
    const approved = body.lines.reduce((sum, line) => sum + line.approved, 0);
    const by = stamp(actor, 'MEDICAL_VERIFIER');
    const isPaidByOthers = approved > 0 && approved <= leftOfGuarantees(claim);
    const granted =
      approved === 0 || isPaidByOthers
        ? undefined
        : benefitOf(claim, bill, { approved, body }, { actor, by }, context);
    if (granted !== undefined && 'ok' in granted) return granted;
    const decided = decidedBill(
      claim,
      bill,
      body,
      { by, approved, isPaidByOthers, benefitId: granted?.benefit.benefitId ?? null },
      context,
    );
    const bills = claim.bills?.map((each) => (each === bill ? decided : each)) ?? [];
    return done(claim, {
      claim: settleIfDone({
        ...claim,
        bills,
        benefits: granted === undefined ? claim.benefits : [...claim.benefits, granted.benefit],
        clockMoves: granted?.clockMoves ?? claim.clockMoves,
        stage: claim.stage === 'SETTLED' && granted !== undefined ? 'FINAL_REPORTED' : claim.stage,
      }),
      code: 'BILL_DECIDED',
      by,
      now: context.now,
      data: {
        billNo: bill.billNo,
        approvedRupiah: approved,
        askedRupiah: bill.lines.reduce((sum, { askedRupiah }) => sum + askedRupiah, 0),
        ...(granted !== undefined && { benefitId: granted.benefit.benefitId }),
      },
    });
  },
};

const isOpen = ({ decision }: Bill): boolean => decision === null;

const NOT_OPEN = {
  id: 'Tagihan ini tidak ada atau sudah diputus.',
  en: 'There is no such bill, or it has been decided.',
};

/** Every line is decided once, within what it may be, and a cut names its reason. */
function lineErrors(bill: Bill, { lines }: BillDecisionBody): Finding[] {
  const numbers = lines.map(({ no }) => no);
  const whole = bill.lines.every(({ no }) => numbers.filter((each) => each === no).length === 1);
  const errors =
    !whole || lines.length !== bill.lines.length
      ? [finding('/lines', 'BILL.LINES_DIFFER', LINES_DIFFER)]
      : [];
  const closed = isExpired(bill) && bill.exception === null;
  return lines.reduce<Finding[]>((found, { no, verified, approved, reasonCode, priceBasis }, index) => {
    const line = bill.lines.find((each) => each.no === no);
    if (line === undefined) return found;
    const at = `/lines/${index}`;
    if (closed && approved > 0) found.push(finding(`${at}/approved`, 'BILL.FILING_EXPIRED', EXPIRED));
    if (approved > line.ceilingRupiah || approved > verified || verified > line.askedRupiah) {
      found.push(finding(`${at}/approved`, 'BILL.ABOVE_CEILING', aboveCeiling(line.ceilingRupiah)));
    }
    if (approved < line.askedRupiah && reasonCode === undefined) {
      found.push(finding(`${at}/reasonCode`, 'PROPERTY.MISSING', REASON));
    }
    if (approved > 0 && isOutsideTariff(line) && (priceBasis?.trim() ?? '') === '') {
      found.push(finding(`${at}/priceBasis`, 'BILL.OUTSIDE_TARIFF', PRICE_BASIS));
    }
    return found;
  }, errors);
}

const LINES_DIFFER = {
  id: 'Setiap baris tagihan diputus satu kali.',
  en: 'Every line of the bill is decided once.',
};
const isOutsideTariff = ({ findings }: CheckedLine): boolean =>
  findings.some(({ code }) => code === 'NOT_IN_TARIFF');

/** What no contract names a price for is paid on the word of the verifier, who says what the price was held against. */
function outsideTariffOf({ lines: asked }: Bill, { lines }: BillDecisionBody, by: ActorStamp, at: Instant) {
  return lines.flatMap(({ no, approved, priceBasis = '' }): Deviation[] => {
    const line = asked.find((each) => each.no === no);
    return line === undefined || approved === 0 || !isOutsideTariff(line)
      ? []
      : [{ kind: 'OUTSIDE_TARIFF', about: String(no), reason: priceBasis, by, at }];
  });
}

/** Somebody is repaid for a receipt of the same stay: whoever approves the bill weighs that, too. */
function reimbursedOf({ billNo, lines: asked }: Bill, by: ActorStamp, at: Instant): Deviation[] {
  const about = asked.flatMap(({ findings }) => findings).find(({ code }) => code === 'REIMBURSED')?.about;
  return about == null ? [] : [{ kind: 'STAY_BILLED', about: billNo, reason: about, by, at }];
}

const PRICE_BASIS = {
  id: 'Layanan ini tidak ada dalam daftar tarif: sebutkan dasar harganya, atau jangan disetujui.',
  en: 'This service is in no tariff list: say what its price was held against, or do not approve it.',
};
const EXPIRED = {
  id: 'Batas pengajuan lewat; kepala cabang perlu menerimanya lebih dahulu.',
  en: 'It came too late; the branch head has to take it first.',
};
const REASON = {
  id: 'Sebutkan alasan bila tidak disetujui penuh.',
  en: 'Give the reason where it is not approved in full.',
};
const aboveCeiling = (ceiling: number): Finding['detail'] => ({
  id: `Paling banyak ${formatRupiah(rupiah(ceiling))}; yang disetujui tidak melebihi yang benar dan yang diminta.`,
  en: `At most ${formatRupiah(rupiah(ceiling))}; no more is approved than verified, and no more verified than asked.`,
});

interface Granted {
  readonly benefit: Benefit;
  readonly clockMoves: Claim['clockMoves'];
}

/** What was approved, as a benefit of the hospital that waits to be proposed. */
function benefitOf(
  claim: Claim,
  bill: Bill,
  { approved, body }: { readonly approved: number; readonly body: BillDecisionBody },
  { actor, by }: { readonly actor: Actor; readonly by: ActorStamp },
  context: DecisionContext,
): Granted | Refusal {
  const computed = compute(
    claim,
    {
      type: 'MEDICAL_BILL',
      details: { ...billDetails(bill, approved, claim), ...cutsOf(bill, body.lines) },
      payee: { kind: 'PLKK' },
      documents: bill.documents,
      by: actor,
    },
    context,
  );
  if (!computed.ok) return computed;
  const benefitId = nextBenefitId(claim);
  const { clock, clockMoves } = startClock(
    claim,
    { benefitId, clock: null },
    { reason: 'DOCUMENTS_COMPLETE', by },
    context,
  );
  const { type, line, basis, payee, accountEnteredBy, details } = computed;
  const deviations = [
    ...outsideTariffOf(bill, body, by, context.now),
    ...reimbursedOf(bill, by, context.now),
  ];
  const benefit: Benefit = {
    benefitId,
    type,
    stage: 'COMPLETE',
    version: 1,
    amountRupiah: line.amount,
    details,
    line,
    basis,
    payee,
    accountEnteredBy,
    documents: bill.documents,
    missing: [],
    ...(deviations.length > 0 && { deviations }),
    requestedBy: by,
    requestedAt: context.now,
    clock,
    proposedBy: null,
    proposedAt: null,
    decision: null,
    replaces: null,
  };
  return { benefit, clockMoves };
}

/** The receipt that the benefit rests on: the hospital's own bill. */
export const billDetails = (bill: Bill, approved: number, claim: Claim): Benefit['details'] => ({
  invoice: approved,
  invoiceNumber: bill.invoiceNumber,
  invoiceOn: bill.invoiceOn,
  invoiceIssuer: hospitalName(claim, bill.plkkCode) ?? bill.plkkCode,
});

/** What was not approved, by its reason: it stands in the trace of what is paid. */
function cutsOf({ lines: asked }: Bill, lines: BillDecisionBody['lines']): Benefit['details'] {
  const byReason = new Map<string, number>();
  for (const { no, approved, reasonCode } of lines) {
    const cut = (asked.find((line) => line.no === no)?.askedRupiah ?? approved) - approved;
    if (cut > 0 && reasonCode !== undefined) {
      byReason.set(reasonCode, (byReason.get(reasonCode) ?? 0) + cut);
    }
  }
  return byReason.size === 0 ? {} : { cuts: [...byReason].map(([reason, amount]) => ({ reason, amount })) };
}

function decidedBill(
  claim: Claim,
  bill: Bill,
  { lines }: BillDecisionBody,
  {
    by,
    approved,
    isPaidByOthers,
    benefitId,
  }: {
    readonly by: ActorStamp;
    readonly approved: number;
    readonly isPaidByOthers: boolean;
    readonly benefitId: string | null;
  },
  { now }: DecisionContext,
): Bill {
  const { zone } = claim.report.place;
  const decided = lines.map((line): DecidedLine => ({
    no: line.no,
    verifiedRupiah: line.verified,
    approvedRupiah: line.approved,
    reasonCode: line.reasonCode ?? null,
  }));
  const asked = bill.lines.reduce((sum, { askedRupiah }) => sum + askedRupiah, 0);
  const { dueAt } = deadline('D8', localDate(now, zone), zone, { contractDays: bill.paymentDays });
  const paid = new Set(decided.filter(({ approvedRupiah }) => approvedRupiah > 0).map(({ no }) => no));
  return {
    ...bill,
    keys: bill.keys.filter((_key, index) => paid.has(index + 1)),
    decision: {
      by,
      at: now,
      lines: decided,
      approvedRupiah: approved,
      benefitId,
      ...(isPaidByOthers && { othersRupiah: approved }),
      answerBy: approved < asked ? dueAt : null,
    },
  };
}
