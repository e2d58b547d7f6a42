import { isExpired } from '../benefit/bill';
import { done, invalidAt, refuse, stamp } from '../decision';
import { filingExceptionForm } from '../forms/filing-exception';
import { filedBill } from '../authority/involved';
import type { ClaimSheet } from '../sheet';

/** A bill that came too late is decided on only after the branch head took it; the verifier is another person. */
export const filingException: ClaimSheet<'filingException'> = {
  code: 'filingException',
  on: 'claim',
  form: filingExceptionForm,
  operation: {
    id: 'takeLateBill',
    summary: 'Take a bill that was filed too late',
    refusals: ['APPROVAL.SAME_PERSON'],
  },
  shown: { as: 'filingExceptions' },
  sentences: {
    FILING_EXCEPTED: ({ billNo }) => ({
      id: `Tagihan ${String(billNo)} diterima walau batas pengajuan lewat.`,
      en: `Bill ${String(billNo)} was taken although it came too late.`,
    }),
  },
  mayGive: ({ bills }) =>
    (bills ?? []).some((bill) => bill.decision === null && bill.exception === null && isExpired(bill)),
  decide(claim, { body, actor }, { now }) {
    const bill = claim.bills?.find(({ billNo }) => billNo === body.billNo);
    if (bill === undefined || bill.decision !== null || bill.exception !== null || !isExpired(bill)) {
      return invalidAt('/billNo', 'BILL.NOT_OPEN', {
        id: 'Tagihan ini tidak menunggu pengecualian.',
        en: 'This bill does not wait for an exception.',
      });
    }
    if (filedBill(bill, actor)) return refuse('APPROVAL.SAME_PERSON');
    const by = stamp(actor, 'BRANCH_HEAD');
    const bills = claim.bills?.map((each) => (each === bill ? { ...bill, exception: by } : each)) ?? [];
    return done(claim, {
      claim: { ...claim, bills },
      code: 'FILING_EXCEPTED',
      by,
      now,
      data: { billNo: bill.billNo },
    });
  },
};
