import { addHours, localDate } from '../../calendar';
import { termOn, TERMS } from '../../policies';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import { openReferral } from '../medical/hospitals';
import type { Wait } from './wait';

/** The hospital that is asked to take the patient answers within hours; the head is told when it does not. */
export function referralWait(claim: Claim): Wait[] {
  const open = openReferral(claim);
  if (open === undefined || !commandRule('referralAnswer').stages.includes(claim.stage)) return [];
  const hours = termOn(TERMS.referralAnswerHours, localDate(open.at, claim.report.place.zone));
  return [
    {
      code: 'REFERRAL_ANSWER',
      role: 'PLKK_DOCTOR',
      plkkCode: open.to.plkkCode,
      subject: claim.claimNumber,
      since: open.at,
      dueAt: addHours(open.at, hours),
      provisional: false,
      onOverdue: 'ESCALATE',
    },
  ];
}
