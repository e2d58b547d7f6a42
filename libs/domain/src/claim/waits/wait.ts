import type { Role } from '../../access/roles';
import type { Instant } from '../../calendar';

export const WAIT_CODES = [
  'STAGE_ONE',
  'DUPLICATE_DECISION',
  'COMPLETION',
  'COVER_DECISION',
  'MEDICAL_STATEMENT',
  'VERIFICATION',
  'WORK_DIAGNOSIS',
  'CONCLUSION',
  'FINAL_REPORT',
  'DOCUMENTS',
  'DELIVERY',
  'PROPOSAL',
  'DECISION',
  'RELEASE',
  'PAYMENT',
  'SETTLEMENT',
  'OBJECTION',
  'DETERMINATION',
  'LABOUR_OFFICE_RECEIPT',
  'ADVICE',
  'ANSWER',
  'QUESTION_OVERDUE',
  'BILL_DECISION',
  'FILING_EXCEPTION',
  'BILL_ANSWER',
  'UNDUE_PAYMENT',
  'PERSON_CONFIRMATION',
  'REFERRAL_ANSWER',
  'SCHOOL_YEAR',
  'REST_INSTALMENT',
  'CARE_YEAR',
  'DEVICE_PRICE',
  'RETURN_PROGRESS',
  'RETURN_CONFIRMATION',
  'RETURN_END',
  'RECOVERY_PLAN',
  'RECOVERY_PAYMENT',
  'PAID_AFTER_DEATH',
] as const;
export type WaitCode = (typeof WAIT_CODES)[number];

export const ON_OVERDUE_CODES = [
  'REMIND',
  'ESCALATE',
  'LATE_COMPENSATION',
  'EMPLOYER_PAYS_FIRST',
  'EXPIRE',
  'TRANSFER',
  'CLOSE',
  'LAPSE',
  'NOTHING',
] as const;
export type OnOverdue = (typeof ON_OVERDUE_CODES)[number];

/**
 * How far a deadline is known: to nobody yet, to whoever is waited for, before it and after it, to the head of the branch, to
 * the region.
 */
export const ESCALATION_LEVELS = ['NONE', 'NEAR', 'REMINDED', 'HEAD', 'REGION'] as const;
export type EscalationLevel = (typeof ESCALATION_LEVELS)[number];

/** Why something is awaited without a date. */
export const UNDATED_CODES = [
  'BEFORE_STAGE_ONE',
  'BEFORE_FINAL_STATEMENT',
  'CLOCK_NOT_STARTED',
  'CLOCK_STOPPED',
  'NOTHING_REQUESTED',
  'OTHER_WORK_FIRST',
  'TERM_PASSED',
  'NO_TERM_SET',
] as const;
export type UndatedCode = (typeof UNDATED_CODES)[number];

interface Dated {
  readonly dueAt: Instant;
  /** The calendar does not reach that far yet. */
  readonly provisional: boolean;
  readonly undated?: undefined;
}
interface Undated {
  readonly dueAt: null;
  readonly provisional: false;
  readonly undated: UndatedCode;
}

/** Until when, or why there is no such day. */
export type Due = Dated | Undated;
export const noDue = (undated: UndatedCode): Due => ({ dueAt: null, provisional: false, undated });

interface Awaited {
  readonly code: WaitCode;
  readonly role: Role;
  /** The hospital that is waited for, where it is another one than that which treats now. */
  readonly plkkCode?: string;
  /** A claim number or a benefit id. */
  readonly subject: string;
  readonly since: Instant;
  readonly onOverdue: OnOverdue;
}

/** What a claim waits for, on whom, until when, and what happens then. The only source of work lists, reminders and timers. */
export type Wait = Awaited & Due;

/** A wait with how far up its being overdue is known. */
export type OpenWait = Wait & {
  readonly level: EscalationLevel;
  /** When its deadline, or the next step of its escalation, has to be recorded; null when nothing is to come. */
  readonly ringsAt: Instant | null;
};
