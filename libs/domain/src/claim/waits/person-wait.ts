import { deadline, localDate, type HolidayCalendar } from '../../calendar';
import type { Claim } from '../claim';
import { openCorrection } from '../persons/corrected-persons';
import type { Wait } from './wait';

/** D7: a change of data is decided within 7 working days. */
export function personWait(claim: Claim, calendar: HolidayCalendar): Wait[] {
  const asked = openCorrection(claim);
  if (asked === undefined) return [];
  const { zone } = claim.report.place;
  const { dueAt, provisional } = deadline('D7', localDate(asked.at, zone), zone, { calendar });
  return [
    {
      code: 'PERSON_CONFIRMATION',
      role: 'BRANCH_HEAD',
      subject: claim.claimNumber,
      since: asked.at,
      dueAt,
      provisional,
      onOverdue: 'ESCALATE',
    },
  ];
}
