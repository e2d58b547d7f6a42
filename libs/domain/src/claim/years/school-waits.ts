import { commandRule } from '../commands';
import type { Claim } from '../claim';
import { deadlineKey } from '../waits/escalation';
import type { Wait } from '../waits/wait';
import { schoolLives, schoolSubject } from './school-life';

/**
 * Each child waits for its next school year: the family is reminded once, and a year that nobody asked for until it was
 * over gives way to the next one. The claim stays settled meanwhile, and closes when no child has a year to come.
 */
export function schoolWaits(claim: Claim): Wait[] {
  if (!commandRule('requestBenefit').stages.includes(claim.stage)) return [];
  return schoolLives(claim).flatMap(({ childNo, next }) => {
    if (next === undefined) return [];
    const subject = schoolSubject(claim, childNo);
    const { since, remindAt, lapsesAt } = next;
    const reminded =
      remindAt >= lapsesAt || claim.passedDeadlines.includes(deadlineKey('SCHOOL_YEAR', subject, remindAt));
    return [
      {
        code: 'SCHOOL_YEAR',
        role: 'CLAIM_OFFICER',
        subject,
        since,
        dueAt: reminded ? lapsesAt : remindAt,
        provisional: false,
        onOverdue: reminded ? 'LAPSE' : 'REMIND',
      },
    ];
  });
}
