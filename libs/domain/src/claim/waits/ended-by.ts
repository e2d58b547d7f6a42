import type { ClaimCommandCode } from '../commands';
import type { WaitCode } from './wait';

const ENDED_BY: Readonly<Record<WaitCode, readonly ClaimCommandCode[]>> = {
  STAGE_ONE: ['stageOne'],
  DUPLICATE_DECISION: ['duplicateDecision'],
  COMPLETION: ['completion'],
  COVER_DECISION: ['coverDecision'],
  MEDICAL_STATEMENT: ['medicalStatement'],
  WORK_DIAGNOSIS: ['workDiagnosis'],
  VERIFICATION: ['verification'],
  CONCLUSION: ['conclusion'],
  LABOUR_OFFICE_RECEIPT: ['labourOfficeReceipt'],
  FINAL_REPORT: ['finalReport'],
  DOCUMENTS: ['completeness'],
  DELIVERY: ['delivery'],
  PROPOSAL: ['proposal', 'correction', 'replacement', 'requestBenefit'],
  DECISION: ['decision'],
  RELEASE: [],
  PAYMENT: [],
  SETTLEMENT: [],
  OBJECTION: ['objection', 'completion'],
  DETERMINATION: ['determination'],
  ADVICE: ['advice', 'panelDecision'],
  ANSWER: ['answer'],
  QUESTION_OVERDUE: ['answer'],
  BILL_DECISION: ['billDecision'],
  FILING_EXCEPTION: ['filingException'],
  BILL_ANSWER: ['hospitalBill'],
  UNDUE_PAYMENT: ['overpayment', 'requestBenefit'],
  PERSON_CONFIRMATION: ['personConfirmation'],
  REFERRAL_ANSWER: ['referralAnswer'],
  SCHOOL_YEAR: ['requestBenefit', 'schooling'],
  REST_INSTALMENT: ['requestBenefit'],
  CARE_YEAR: ['requestBenefit', 'homeCare'],
  DEVICE_PRICE: ['devicePrice'],
  RETURN_PROGRESS: ['returnProgress'],
  RETURN_CONFIRMATION: ['returnConfirmation'],
  RETURN_END: ['returnEnd'],
  RECOVERY_PLAN: ['recoveryPlan'],
  RECOVERY_PAYMENT: ['recoverySettlement'],
  PAID_AFTER_DEATH: ['overpayment'],
};

/** The commands by which somebody ends a wait, the likeliest first; none where it ends on another page. */
export const endingCommands = (waitCode: string): readonly ClaimCommandCode[] =>
  ENDED_BY[waitCode as WaitCode] ?? [];
