import { deadline, localDate, type HolidayCalendar } from '../../calendar';
import type { Claim, Written } from '../claim';
import { hospitalAt } from './hospitals';
import { deadlineKey } from '../waits/escalation';
import type { QuestionBody } from '../forms';
import { noDue, type Wait } from '../waits/wait';

/** The verifier's questions that nobody has answered or withdrawn yet, the oldest first. */
export function openQuestions({ written }: Claim): readonly Written<QuestionBody>[] {
  const answered = new Set(written?.answer?.map(({ questionNo }) => questionNo));
  return (written?.question ?? []).filter(({ questionNo }) => !answered.has(questionNo));
}

/**
 * Each open question waits for itself, as long as the term of any other request for information (D2b); what stays
 * unanswered after it is the branch head's to press or to withdraw.
 */
export const questionWaits = (claim: Claim, calendar: HolidayCalendar): Wait[] =>
  openQuestions(claim).flatMap(({ questionNo, at }) => {
    const { zone } = claim.report.place;
    const asks = hospitalAt(claim, at)?.plkkCode;
    const subject = `${claim.claimNumber}-${questionNo}`;
    const { dueAt, provisional } = deadline('D2b', localDate(at, zone), zone, { calendar });
    const asked: Wait = {
      code: 'ANSWER',
      role: asks === undefined ? 'MEDICAL_VERIFIER' : 'PLKK_DOCTOR',
      ...(asks === claim.report.plkkCode || asks === undefined ? {} : { plkkCode: asks }),
      subject,
      since: at,
      dueAt,
      provisional,
      onOverdue: 'ESCALATE',
    };
    const isOverdue = claim.passedDeadlines.includes(deadlineKey('ANSWER', subject, dueAt));
    return isOverdue ? [asked, { ...asked, ...ESCALATED, since: dueAt }] : [asked];
  });

const ESCALATED = {
  code: 'QUESTION_OVERDUE',
  role: 'BRANCH_HEAD',
  ...noDue('TERM_PASSED'),
  onOverdue: 'NOTHING',
} as const;
