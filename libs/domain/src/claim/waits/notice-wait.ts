import { deadline, endOfDay, localDate, type Instant, type LocalDate } from '../../calendar';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import type { Wait } from './wait';

/** D2c: notice of a conclusion reaches the labour office by the 15th of the next month. */
export function noticeBy({ report }: Pick<Claim, 'report'>, concludedAt: Instant): LocalDate {
  const { zone } = report.place;
  return localDate(deadline('D2c', localDate(concludedAt, zone), zone).dueAt, zone);
}

/** The labour office has not confirmed yet that it knows of the conclusion that counts. */
export const awaitsReceipt = (claim: Claim): boolean =>
  claim.noticeBy !== undefined && commandRule('labourOfficeReceipt').stages.includes(claim.stage);

export function noticeWait(claim: Claim): Wait[] {
  const { claimNumber: subject, conclusion, noticeBy: lastDay, report } = claim;
  if (!awaitsReceipt(claim) || lastDay === undefined) return [];
  return [
    {
      code: 'LABOUR_OFFICE_RECEIPT',
      role: 'CLAIM_OFFICER',
      subject,
      since: conclusion?.at ?? claim.stageSince,
      dueAt: endOfDay(lastDay, report.place.zone),
      provisional: false,
      onOverdue: 'ESCALATE',
    },
  ];
}
