import type { Role } from '../../access/roles';
import { deadline, localDate, type HolidayCalendar, type Instant } from '../../calendar';
import { approverFor } from '../authority/authority';
import { returnedSince } from '../documents/checklist';
import type { Benefit, Claim } from '../claim';
import { clockDue } from '../clocks/clock';
import { informant } from '../cover/informant';
import { isCompensated } from '../clocks/lateness';
import { hospitalOfBenefit } from '../medical/hospitals';
import { holdSpeaker } from '../../payout/hold-speaker';
import { unansweredPayouts } from '../benefit/undue';
import { noDue, type Due, type Wait, type WaitCode } from './wait';

/** What one benefit waits for, on its way from the request to the bank statement. */
export function benefitWaits(claim: Claim, benefit: Benefit, calendar: HolidayCalendar): Wait[] {
  const due = paymentDue(claim, benefit, calendar);
  const wait = (code: WaitCode, role: Role, since: Instant, when: Due = due): Wait[] => [
    {
      code,
      role,
      subject: benefit.benefitId,
      since,
      ...when,
      onOverdue: when.dueAt === null ? 'NOTHING' : isCompensated(benefit) ? 'LATE_COMPENSATION' : 'ESCALATE',
    },
  ];
  switch (benefit.stage) {
    case 'REQUESTED':
      return wait('DOCUMENTS', 'CLAIM_OFFICER', benefit.requestedAt);
    case 'DOCUMENTS_INCOMPLETE':
      return [
        ...wait(
          'DOCUMENTS',
          'CLAIM_OFFICER',
          claim.lastEventAt,
          noDue(benefit.clock ? 'CLOCK_STOPPED' : 'CLOCK_NOT_STARTED'),
        ),
        ...deliveryWait(claim, benefit, calendar),
      ];
    case 'COMPLETE':
      return wait('PROPOSAL', 'CLAIM_OFFICER', benefit.requestedAt);
    case 'RETURNED':
      return wait('PROPOSAL', 'CLAIM_OFFICER', benefit.decision?.at ?? benefit.requestedAt);
    case 'PROPOSED':
      return wait('DECISION', approverFor(claim, benefit), benefit.proposedAt ?? benefit.requestedAt);
    case 'APPROVED':
    case 'PAYING':
      return payoutWait(claim, benefit, wait);
    default: {
      const [undue] = unansweredPayouts(claim, benefit);
      return undue === undefined
        ? []
        : wait('UNDUE_PAYMENT', 'CLAIM_OFFICER', undue.updatedAt, noDue('NO_TERM_SET'));
    }
  }
}

/** D4 runs from complete documents until the payment, but for what is missing in between. */
function paymentDue(claim: Claim, benefit: Benefit, calendar: HolidayCalendar): Due {
  const { clock } = benefit;
  if (clock === null) return noDue('CLOCK_NOT_STARTED');
  return clock.running ? clockDue(claim, benefit, clock, calendar) : noDue('CLOCK_STOPPED');
}

/** What was sent back is awaited of whoever owes it, as long as any other answer (D2b). */
function deliveryWait(claim: Claim, benefit: Benefit, calendar: HolidayCalendar): Wait[] {
  const since = returnedSince(benefit);
  if (since === undefined) return [];
  const { zone } = claim.report.place;
  const { dueAt, provisional } = deadline('D2b', localDate(since, zone), zone, { calendar });
  return [
    {
      code: 'DELIVERY',
      ...owing(claim, benefit),
      subject: benefit.benefitId,
      since,
      dueAt,
      provisional,
      onOverdue: 'REMIND',
    },
  ];
}

/** A hospital brings the papers of its own bill, also when another one treats by now. */
function owing(claim: Claim, { benefitId, payee }: Benefit): Pick<Wait, 'role' | 'plkkCode'> {
  if (payee.kind !== 'PLKK') return { role: informant(claim) };
  const plkkCode = hospitalOfBenefit(claim, benefitId);
  return plkkCode === undefined || plkkCode === claim.report.plkkCode
    ? { role: 'PLKK_STAFF' }
    : { role: 'PLKK_STAFF', plkkCode };
}

function payoutWait(
  claim: Claim,
  benefit: Benefit,
  wait: (code: WaitCode, role: Role, since: Instant) => Wait[],
): Wait[] {
  const payout = claim.payouts.filter((candidate) => candidate.benefitId === benefit.benefitId).at(-1);
  if (payout === undefined) return [];
  switch (payout.state) {
    case 'AWAITING_RELEASE':
      return wait(
        'RELEASE',
        payout.batchId === null ? 'FINANCE_MAKER' : 'FINANCE_RELEASER',
        payout.updatedAt,
      );
    case 'HELD':
      return wait('RELEASE', holdSpeaker(payout.holdProposed === true), payout.updatedAt);
    case 'RELEASED':
    case 'SENDING':
    case 'UNKNOWN':
    case 'PENDING':
      return wait('PAYMENT', 'FINANCE_MAKER', payout.updatedAt);
    case 'CLAIMED_PAID':
      return wait('SETTLEMENT', 'FINANCE_MAKER', payout.updatedAt);
    case 'RETURNED':
    case 'FAILED':
    case 'CANCELLED':
      return wait('PROPOSAL', 'CLAIM_OFFICER', payout.updatedAt);
    case 'RECONCILED':
      return [];
  }
}
