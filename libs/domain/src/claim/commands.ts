import type { Role } from '../access/roles';
import type { BenefitStage, ClaimStage } from './stages';

/** Stages of a claim that was found to be work-related. */
const GRANTING = ['ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'] as const;
/** Stages in which a payee may owe what it got too much: also while the conclusion is in doubt, and after it was negative. */
const OWING = [...GRANTING, 'UNDER_REVIEW', 'NOT_WORK_RELATED', 'DISPUTED', 'TRANSFERRED_OWING'] as const;
/** Stages in which a hospital may still treat. */
const UNDER_TREATMENT = ['UNDER_VERIFICATION', 'UNDER_REVIEW', 'ACCEPTED', 'IN_TREATMENT'] as const;
/** From the report until everything is paid. */
const UNSETTLED = [
  'REPORTED',
  'DUPLICATE_REVIEW',
  'DATA_INCOMPLETE',
  'UNDER_VERIFICATION',
  'UNDER_REVIEW',
  'ACCEPTED',
  'NOT_WORK_RELATED',
  'NOT_COVERED',
  'DISPUTED',
  'IN_TREATMENT',
  'FINAL_REPORTED',
] as const;

/**
 * Every human command on a claim, who may give it and in which stages. The HTTP surface is made from this table and from
 * the sheets in `commands/`; it stands alone because the workflow bundles it and nothing else of them.
 */
export const CLAIM_COMMANDS = {
  stageOne: {
    path: 'stage-one',
    target: 'claim',
    roles: ['EMPLOYER', 'CLAIM_OFFICER', 'SPO_COUNTER'],
    stages: [
      'REPORTED',
      'DUPLICATE_REVIEW',
      'DATA_INCOMPLETE',
      'UNDER_VERIFICATION',
      'UNDER_REVIEW',
      'ACCEPTED',
      'IN_TREATMENT',
      'FINAL_REPORTED',
    ],
    events: ['STAGE_ONE_RECEIVED'],
  },
  duplicateDecision: {
    path: 'duplicate-decision',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: ['DUPLICATE_REVIEW'],
    events: ['FOUND_DISTINCT', 'FOUND_SAME'],
  },
  split: {
    path: 'split',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: ['CANCELLED'],
    events: ['FOUND_SPLIT'],
  },
  completion: {
    path: 'completion',
    target: 'claim',
    roles: ['EMPLOYER', 'PLKK_STAFF', 'CLAIM_OFFICER'],
    stages: ['DATA_INCOMPLETE', 'NOT_COVERED'],
    events: ['DATA_COMPLETED'],
  },
  coverDecision: {
    path: 'cover-decision',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: [
      'DATA_INCOMPLETE',
      'UNDER_VERIFICATION',
      'UNDER_REVIEW',
      'ACCEPTED',
      'IN_TREATMENT',
      'FINAL_REPORTED',
      'SETTLED',
    ],
    events: ['COVER_GIVEN', 'COVER_REFUSED'],
  },
  medicalStatement: {
    path: 'medical-statements',
    target: 'claim',
    roles: ['PLKK_DOCTOR', 'MEDICAL_VERIFIER'],
    stages: ['UNDER_VERIFICATION', 'ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    events: ['STATEMENT_ENTERED'],
  },
  verification: {
    path: 'verification',
    target: 'claim',
    roles: ['MEDICAL_VERIFIER'],
    stages: ['UNDER_VERIFICATION', 'ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    events: ['STATEMENT_CONFIRMED', 'STATEMENT_QUERIED'],
  },
  question: {
    path: 'questions',
    target: 'claim',
    roles: ['MEDICAL_VERIFIER'],
    stages: [
      'UNDER_VERIFICATION',
      'UNDER_REVIEW',
      'ACCEPTED',
      'DISPUTED',
      'IN_TREATMENT',
      'FINAL_REPORTED',
      'SETTLED',
    ],
    events: ['QUESTION_ASKED'],
  },
  answer: {
    path: 'answers',
    target: 'claim',
    roles: ['PLKK_DOCTOR', 'MEDICAL_VERIFIER', 'BRANCH_HEAD'],
    stages: [...UNSETTLED, 'SETTLED'],
    events: ['QUESTION_ANSWERED', 'QUESTION_WITHDRAWN'],
  },
  advice: {
    path: 'advice',
    target: 'claim',
    roles: ['ADVISORY_DOCTOR'],
    stages: ['UNDER_REVIEW', 'DISPUTED', 'ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    events: ['ADVICE_GIVEN'],
  },
  panel: {
    path: 'panels',
    target: 'claim',
    roles: ['MEDICAL_VERIFIER', 'LABOUR_INSPECTOR'],
    stages: ['UNDER_REVIEW', 'DISPUTED', 'ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    events: ['PANEL_CALLED'],
  },
  panelDecision: {
    path: 'panel-decision',
    target: 'claim',
    roles: ['BRANCH_HEAD'],
    stages: ['UNDER_REVIEW', 'DISPUTED', 'ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    events: ['PANEL_DECIDED'],
  },
  workDiagnosis: {
    path: 'work-diagnoses',
    target: 'claim',
    roles: ['PLKK_DOCTOR', 'MEDICAL_VERIFIER'],
    stages: ['UNDER_VERIFICATION', 'UNDER_REVIEW'],
    events: ['WORK_DIAGNOSED'],
  },
  conclusion: {
    path: 'conclusion',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: ['UNDER_REVIEW'],
    events: ['CONCLUDED_POSITIVE', 'CONCLUDED_NEGATIVE'],
  },
  referral: {
    path: 'referrals',
    target: 'claim',
    roles: ['PLKK_DOCTOR', 'PLKK_STAFF'],
    stages: UNDER_TREATMENT,
    events: ['REFERRAL_PROPOSED'],
  },
  referralAnswer: {
    path: 'referral-answer',
    target: 'claim',
    roles: ['PLKK_DOCTOR', 'PLKK_STAFF', 'CLAIM_OFFICER'],
    stages: UNDER_TREATMENT,
    events: ['REFERRAL_ACCEPTED', 'REFERRAL_REFUSED', 'REFERRAL_WITHDRAWN'],
  },
  objection: {
    path: 'objection',
    target: 'claim',
    roles: ['EMPLOYER', 'SPO_COUNTER', 'CLAIM_OFFICER'],
    stages: ['NOT_WORK_RELATED', 'TRANSFERRED'],
    events: ['OBJECTION_FILED'],
  },
  determination: {
    path: 'determination',
    target: 'claim',
    roles: ['LABOUR_INSPECTOR'],
    stages: ['DISPUTED'],
    events: ['DETERMINED_WORK_RELATED', 'DETERMINED_NOT_WORK_RELATED'],
  },
  labourOfficeReceipt: {
    path: 'labour-office-receipts',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: ['ACCEPTED', 'IN_TREATMENT', 'NOT_WORK_RELATED', 'DISPUTED', 'FINAL_REPORTED', 'SETTLED'],
    events: ['NOTICE_RECEIVED'],
  },
  conclusionReversal: {
    path: 'conclusion-reversal',
    target: 'claim',
    roles: ['BRANCH_HEAD'],
    stages: ['ACCEPTED', 'IN_TREATMENT', 'NOT_WORK_RELATED'],
    events: ['CONCLUSION_REVERSED'],
  },
  guarantee: {
    path: 'guarantee',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: ['UNDER_VERIFICATION', 'UNDER_REVIEW', 'ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED'],
    events: ['GUARANTEE_REVOKED', 'GUARANTEE_REINSTATED'],
  },
  finalReport: {
    path: 'final-report',
    target: 'claim',
    roles: ['EMPLOYER', 'CLAIM_OFFICER'],
    stages: GRANTING,
    events: ['FINAL_REPORT_RECEIVED'],
  },
  otherPayer: {
    path: 'other-payers',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: ['UNDER_VERIFICATION', 'UNDER_REVIEW', 'ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    events: ['OTHER_PAYER_ANSWERED'],
  },
  devicePrice: {
    path: 'device-prices',
    target: 'claim',
    roles: ['MEDICAL_VERIFIER'],
    stages: GRANTING,
    events: ['DEVICE_PRICED'],
  },
  personCorrection: {
    path: 'person-correction',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: ['ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    events: ['PERSON_CORRECTION_ASKED'],
  },
  personConfirmation: {
    path: 'person-confirmation',
    target: 'claim',
    roles: ['BRANCH_HEAD'],
    stages: ['ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    events: ['PERSON_CORRECTED', 'PERSON_CORRECTION_REFUSED'],
  },
  requestBenefit: {
    path: 'benefits',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: GRANTING,
    events: ['BENEFIT_REQUESTED'],
  },
  hospitalBill: {
    path: 'bills',
    target: 'claim',
    roles: ['PLKK_STAFF', 'CLAIM_OFFICER'],
    stages: GRANTING,
    events: ['BILL_FILED'],
  },
  billDecision: {
    path: 'bill-decision',
    target: 'claim',
    roles: ['MEDICAL_VERIFIER'],
    stages: GRANTING,
    events: ['BILL_DECIDED'],
  },
  schooling: {
    path: 'schooling',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: GRANTING,
    events: ['SCHOOLING_RECORDED'],
  },
  legalClock: {
    path: 'clocks',
    target: 'claim',
    roles: ['BRANCH_HEAD'],
    stages: [
      'DUPLICATE_REVIEW',
      'DATA_INCOMPLETE',
      'UNDER_VERIFICATION',
      'UNDER_REVIEW',
      'ACCEPTED',
      'IN_TREATMENT',
      'FINAL_REPORTED',
      'SETTLED',
    ],
    events: ['CLOCK_STOPPED', 'CLOCK_RESUMED'],
  },
  homeCare: {
    path: 'home-care',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: GRANTING,
    events: ['HOME_CARE_RECORDED'],
  },
  returnPlan: {
    path: 'return-plans',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: GRANTING,
    events: ['RETURN_PLANNED'],
  },
  returnProgress: {
    path: 'return-progress',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: GRANTING,
    events: ['RETURN_PROGRESSED'],
  },
  returnConfirmation: {
    path: 'return-confirmation',
    target: 'claim',
    roles: ['BRANCH_HEAD'],
    stages: GRANTING,
    events: ['RETURN_CONFIRMED', 'RETURN_NOT_CONFIRMED'],
  },
  returnEnd: {
    path: 'return-end',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: GRANTING,
    events: ['RETURN_ENDED'],
  },
  filingException: {
    path: 'filing-exception',
    target: 'claim',
    roles: ['BRANCH_HEAD'],
    stages: GRANTING,
    events: ['FILING_EXCEPTED'],
  },
  recoveryPlan: {
    path: 'recovery-plans',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: OWING,
    events: ['RECOVERY_PLANNED'],
  },
  recoverySettlement: {
    path: 'recovery-settlements',
    target: 'claim',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER'],
    stages: OWING,
    events: ['RECOVERY_SETTLEMENT_PROPOSED', 'RECOVERY_SETTLED'],
  },
  reopening: {
    path: 'reopening',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: ['SETTLED', 'CLOSED'],
    events: ['CLAIM_REOPENED'],
  },
  withdrawal: {
    path: 'withdrawal',
    target: 'claim',
    roles: ['PLKK_STAFF', 'EMPLOYER', 'SPO_COUNTER', 'PERISAI_AGENT', 'CLAIM_OFFICER'],
    stages: UNSETTLED,
    events: ['CLAIM_WITHDRAWN'],
  },
  cancellation: {
    path: 'cancellation',
    target: 'claim',
    roles: ['BRANCH_HEAD'],
    stages: UNSETTLED,
    events: ['CLAIM_CANCELLED'],
  },
  completeness: {
    path: 'completeness',
    target: 'benefit',
    roles: ['CLAIM_OFFICER'],
    stages: GRANTING,
    benefitStages: ['REQUESTED', 'DOCUMENTS_INCOMPLETE', 'COMPLETE'],
    events: ['BENEFIT_COMPLETE', 'BENEFIT_INCOMPLETE'],
  },
  delivery: {
    path: 'deliveries',
    target: 'benefit',
    roles: ['CLAIM_OFFICER', 'EMPLOYER', 'PLKK_STAFF', 'SPO_COUNTER', 'PERISAI_AGENT'],
    stages: GRANTING,
    benefitStages: ['DOCUMENTS_INCOMPLETE'],
    events: ['DOCUMENTS_DELIVERED'],
  },
  proposal: {
    path: 'proposal',
    target: 'benefit',
    roles: ['CLAIM_OFFICER'],
    stages: GRANTING,
    benefitStages: ['COMPLETE', 'REFUSED', 'CANCELLED'],
    events: ['BENEFIT_PROPOSED'],
  },
  decision: {
    path: 'decision',
    target: 'benefit',
    roles: ['BENEFIT_APPROVER', 'BRANCH_HEAD', 'REGIONAL_DEPUTY'],
    stages: GRANTING,
    benefitStages: ['PROPOSED'],
    events: ['BENEFIT_APPROVED', 'BENEFIT_RETURNED', 'BENEFIT_REFUSED'],
  },
  dismissal: {
    path: 'dismissal',
    target: 'benefit',
    roles: ['BENEFIT_APPROVER', 'BRANCH_HEAD', 'REGIONAL_DEPUTY'],
    stages: GRANTING,
    benefitStages: ['REQUESTED', 'DOCUMENTS_INCOMPLETE', 'RETURNED'],
    events: ['BENEFIT_REFUSED'],
  },
  reversal: {
    path: 'reversal',
    target: 'benefit',
    roles: ['BRANCH_HEAD', 'REGIONAL_DEPUTY'],
    stages: GRANTING,
    benefitStages: ['REFUSED'],
    events: ['REFUSAL_REVERSED'],
  },
  correction: {
    path: 'correction',
    target: 'benefit',
    roles: ['CLAIM_OFFICER'],
    stages: GRANTING,
    benefitStages: ['RETURNED', 'DOCUMENTS_INCOMPLETE'],
    events: ['BENEFIT_CORRECTED'],
  },
  overpayment: {
    path: 'overpayments',
    target: 'benefit',
    roles: ['BRANCH_HEAD', 'REGIONAL_DEPUTY'],
    stages: [...OWING, 'CLOSED'],
    benefitStages: ['PAID'],
    events: ['OVERPAYMENT_FOUND'],
  },
  offset: {
    path: 'offsets',
    target: 'benefit',
    roles: ['CLAIM_OFFICER'],
    stages: GRANTING,
    benefitStages: ['REQUESTED', 'DOCUMENTS_INCOMPLETE', 'COMPLETE', 'RETURNED'],
    events: ['OFFSET_AGREED', 'OFFSET_DROPPED'],
  },
  replacement: {
    path: 'replacement',
    target: 'payout',
    roles: ['CLAIM_OFFICER'],
    stages: GRANTING,
    benefitStages: ['APPROVED'],
    events: ['PAYEE_REPLACED'],
  },
} as const satisfies Record<string, CommandRule>;

export interface CommandRule {
  readonly path: string;
  readonly target: 'claim' | 'benefit' | 'payout';
  readonly roles: readonly Role[];
  readonly stages: readonly ClaimStage[];
  /** For commands on a benefit or its payout: the stages of the benefit. */
  readonly benefitStages?: readonly BenefitStage[];
  /** What the record may say that it did. */
  readonly events: readonly string[];
}

export type ClaimCommandCode = keyof typeof CLAIM_COMMANDS;
export const CLAIM_COMMAND_CODES = Object.keys(CLAIM_COMMANDS) as ClaimCommandCode[];

/** The rule of a command, typed as the interface so that callers may test membership without narrowing. */
export const commandRule = (code: ClaimCommandCode): CommandRule => CLAIM_COMMANDS[code];

/** Whether the command is about one benefit, or a payout of it, of the claim. */
export const isBenefitCommand = (code: ClaimCommandCode): boolean => commandRule(code).target !== 'claim';

/** The events of a command. */
export type EventOf<Code extends ClaimCommandCode> = (typeof CLAIM_COMMANDS)[Code]['events'][number];
