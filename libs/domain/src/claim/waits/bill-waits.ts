import { isExpired, type Bill } from '../benefit/bill';
import type { Claim } from '../claim';
import { noDue, type Wait } from './wait';

/** Whom the bills of a claim wait for: the verifier, the head where one came too late, the hospital where lines went back. */
export const billWaits = (claim: Claim): Wait[] =>
  (claim.bills ?? []).flatMap((bill) => {
    const wait = waitOf(`${claim.claimNumber}-${bill.billNo}`, bill);
    if (wait === undefined) return [];
    const isOther = bill.plkkCode !== claim.report.plkkCode;
    return [isOther ? { ...wait, plkkCode: bill.plkkCode } : wait];
  });

function waitOf(subject: string, bill: Bill): Wait | undefined {
  const { decision, exception, filedAt, dueAt } = bill;
  const common = { subject } as const;
  if (decision === null) {
    const late = isExpired(bill) && exception === null;
    return late
      ? {
          ...common,
          code: 'FILING_EXCEPTION',
          role: 'BRANCH_HEAD',
          since: filedAt,
          ...noDue('TERM_PASSED'),
          onOverdue: 'NOTHING',
        }
      : {
          ...common,
          code: 'BILL_DECISION',
          role: 'MEDICAL_VERIFIER',
          since: filedAt,
          dueAt,
          provisional: false,
          onOverdue: 'ESCALATE',
        };
  }
  const { answerBy, at } = decision;
  if (answerBy === null || bill.answeredBy !== null) return undefined;
  return {
    ...common,
    code: 'BILL_ANSWER',
    role: 'PLKK_STAFF',
    since: at,
    dueAt: answerBy,
    provisional: false,
    onOverdue: 'REMIND',
  };
}
