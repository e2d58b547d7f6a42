import type { Actor } from '@jkk/domain/access';
import { LINE_REASONS, type CheckedLine } from '@jkk/domain/bills';
import { BILL_REASON_LABELS, isExpired, readerOfHospital, type Bill, type Claim } from '@jkk/domain/claim';
import { belongsTo } from '@jkk/domain/fields';
import type { BillLineView, CheckedBillView } from './dto/claim.views';
import type { ReasonView } from './dto/shared.views';

/** Services say what somebody suffers from: whoever treats or judges sees them. */
export const toBillViews = (claim: Claim, actor: Actor): CheckedBillView[] =>
  (claim.bills ?? [])
    .filter(({ plkkCode }) =>
      belongsTo('TREATING', { roles: readerOfHospital(claim, actor, plkkCode).roles, own: false }),
    )
    .map(toBillView);

function toBillView(bill: Bill): CheckedBillView {
  const { billNo, invoiceNumber, dueAt, lines, decision } = bill;
  return {
    billNo,
    invoiceNumber,
    dueAt,
    expired: isExpired(bill) && bill.exception === null,
    asked: lines.reduce((sum, { askedRupiah }) => sum + askedRupiah, 0),
    approved: decision?.approvedRupiah ?? null,
    benefitId: decision?.benefitId ?? null,
    answerBy: bill.answeredBy === null ? (decision?.answerBy ?? null) : null,
    lines: lines.map((line) => toLineView(bill, line)),
  };
}

function toLineView(
  { decision }: Bill,
  { no, askedRupiah, ceilingRupiah, findings }: CheckedLine,
): BillLineView {
  const decided = decision?.lines.find((line) => line.no === no);
  return {
    no,
    asked: askedRupiah,
    ceiling: ceilingRupiah,
    findings: findings.map(({ code, about }) => ({ code, text: { ...LINE_REASONS[code] }, about })),
    verified: decided?.verifiedRupiah ?? null,
    approved: decided?.approvedRupiah ?? null,
    reason: decided?.reasonCode == null ? null : toReason(decided.reasonCode),
  };
}

function toReason(code: string): ReasonView {
  const label = Object.entries(BILL_REASON_LABELS).find(([known]) => known === code)?.[1];
  return { code, text: label === undefined ? { id: code, en: code } : { ...label } };
}
