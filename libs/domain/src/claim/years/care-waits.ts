import type { Instant } from '../../calendar';
import { commandRule } from '../commands';
import type { Claim } from '../claim';
import { deadlineKey } from '../waits/escalation';
import type { Wait } from '../waits/wait';
import { careYear } from './care-year';

/**
 * Home care waits for the receipts of its year: the family is told before the year ends, and what nobody has handed in some
 * time after its end is waited for no longer. The claim stays settled meanwhile.
 */
export function careWaits(claim: Claim): Wait[] {
  const year = careYear(claim);
  if (year === undefined || year.over || !commandRule('homeCare').stages.includes(claim.stage)) return [];
  const { remindAt, endsAt, since } = year;
  const subject = claim.claimNumber;
  const isOld = (at: Instant): boolean =>
    at < since || claim.passedDeadlines.includes(deadlineKey('CARE_YEAR', subject, at));
  const reminder = remindAt === null || isOld(remindAt) ? null : remindAt;
  return [
    {
      code: 'CARE_YEAR',
      role: 'CLAIM_OFFICER',
      subject,
      since,
      dueAt: reminder ?? endsAt,
      provisional: false,
      onOverdue: reminder === null ? 'LAPSE' : 'REMIND',
    },
  ];
}
