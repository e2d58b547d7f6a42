import { entriesOf, receiptsOf } from '../../entitlements';
import type { LocalDate } from '../../calendar';
import type { Deviation } from '../benefit/deviations';
import type { Claim } from '../claim';
import type { Bill } from '../benefit/bill';

/** Receipts of treatment for which somebody who paid is or was repaid in this claim. */
export const reimbursedIn = (claim: Claim): { readonly benefitId: string; readonly on: LocalDate }[] =>
  entriesOf(claim)
    .filter(({ type }) => type === 'MEDICAL_REIMBURSEMENT')
    .flatMap(({ benefitId, details }) =>
      receiptsOf(details).flatMap(({ on }) => (on === undefined ? [] : [{ benefitId, on }])),
    );

/** A receipt of a stay that a hospital bills, too: whoever asks answers for it that it is not of the same treatment. */
export function billedDeviations(
  { bills = [] }: Claim,
  type: string,
  details: Readonly<Record<string, unknown>>,
  answer: Pick<Deviation, 'by' | 'at'>,
): Deviation[] {
  if (type !== 'MEDICAL_REIMBURSEMENT') return [];
  const days = receiptsOf(details).flatMap(({ on }) => on ?? []);
  return bills
    .filter((bill) => isPayable(bill) && days.some((on) => bill.stayFrom <= on && on <= bill.stayTo))
    .map(({ billNo, plkkCode }) => ({ kind: 'STAY_BILLED', about: billNo, reason: plkkCode, ...answer }));
}

const isPayable = ({ decision }: Bill): boolean => decision === null || decision.approvedRupiah > 0;
