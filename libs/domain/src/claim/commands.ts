import type { ClaimStage } from './stages';
import type { Role } from '../access/roles';

/** Every human command on a claim, who may give it and in which stages of the claim. The HTTP surface mirrors this table. */
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
    label: { id: 'Serahkan Tahap I', en: 'Hand in stage I' },
  },
  duplicateDecision: {
    path: 'duplicate-decision',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: ['DUPLICATE_REVIEW'],
    label: { id: 'Putuskan laporan ganda', en: 'Decide the duplicate' },
  },
  completion: {
    path: 'completion',
    target: 'claim',
    roles: ['EMPLOYER', 'PLKK_STAFF', 'CLAIM_OFFICER'],
    stages: ['DATA_INCOMPLETE'],
    label: { id: 'Lengkapi data', en: 'Complete the data' },
  },
  medicalStatement: {
    path: 'medical-statements',
    target: 'claim',
    roles: ['PLKK_DOCTOR', 'MEDICAL_VERIFIER'],
    stages: ['UNDER_VERIFICATION', 'ACCEPTED', 'IN_TREATMENT'],
    label: { id: 'Isi keterangan dokter', en: 'Enter the medical statement' },
  },
  verification: {
    path: 'verification',
    target: 'claim',
    roles: ['MEDICAL_VERIFIER'],
    stages: ['UNDER_VERIFICATION'],
    label: { id: 'Verifikasi medis', en: 'Verify the medical statement' },
  },
  conclusion: {
    path: 'conclusion',
    target: 'claim',
    roles: ['CLAIM_OFFICER'],
    stages: ['UNDER_REVIEW'],
    label: { id: 'Simpulkan', en: 'Conclude' },
  },
  finalReport: {
    path: 'final-report',
    target: 'claim',
    roles: ['EMPLOYER', 'CLAIM_OFFICER'],
    stages: ['ACCEPTED', 'IN_TREATMENT'],
    label: { id: 'Serahkan Tahap II', en: 'Hand in the final report' },
  },
  requestBenefit: {
    path: 'benefits',
    target: 'claim',
    roles: ['CLAIM_OFFICER', 'PLKK_STAFF'],
    stages: ['ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    label: { id: 'Minta manfaat', en: 'Request a benefit' },
  },
  withdrawal: {
    path: 'withdrawal',
    target: 'claim',
    roles: ['PLKK_STAFF', 'EMPLOYER', 'SPO_COUNTER', 'PERISAI_AGENT', 'CLAIM_OFFICER'],
    stages: [
      'REPORTED',
      'DUPLICATE_REVIEW',
      'DATA_INCOMPLETE',
      'UNDER_VERIFICATION',
      'UNDER_REVIEW',
      'ACCEPTED',
      'NOT_WORK_RELATED',
      'DISPUTED',
      'IN_TREATMENT',
      'FINAL_REPORTED',
    ],
    label: { id: 'Cabut laporan', en: 'Withdraw the report' },
  },
  cancellation: {
    path: 'cancellation',
    target: 'claim',
    roles: ['BRANCH_HEAD'],
    stages: [
      'REPORTED',
      'DUPLICATE_REVIEW',
      'DATA_INCOMPLETE',
      'UNDER_VERIFICATION',
      'UNDER_REVIEW',
      'ACCEPTED',
      'NOT_WORK_RELATED',
      'DISPUTED',
      'IN_TREATMENT',
      'FINAL_REPORTED',
    ],
    label: { id: 'Batalkan klaim', en: 'Cancel the claim' },
  },
  completeness: {
    path: 'completeness',
    target: 'benefit',
    roles: ['CLAIM_OFFICER'],
    stages: ['ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    label: { id: 'Periksa kelengkapan', en: 'Record completeness' },
  },
  proposal: {
    path: 'proposal',
    target: 'benefit',
    roles: ['CLAIM_OFFICER'],
    stages: ['ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    label: { id: 'Usulkan', en: 'Propose' },
  },
  decision: {
    path: 'decision',
    target: 'benefit',
    roles: ['BENEFIT_APPROVER', 'BRANCH_HEAD', 'REGIONAL_DEPUTY'],
    stages: ['ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    label: { id: 'Putuskan', en: 'Decide' },
  },
  correction: {
    path: 'correction',
    target: 'benefit',
    roles: ['CLAIM_OFFICER'],
    stages: ['ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    label: { id: 'Perbaiki manfaat', en: 'Correct the benefit' },
  },
  replacement: {
    path: 'replacement',
    target: 'payout',
    roles: ['CLAIM_OFFICER'],
    stages: ['ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED'],
    label: { id: 'Ganti rekening penerima', en: 'Replace the payee account' },
  },
} as const satisfies Record<string, CommandRule>;

export interface CommandRule {
  readonly path: string;
  readonly target: 'claim' | 'benefit' | 'payout';
  readonly roles: readonly Role[];
  readonly stages: readonly ClaimStage[];
  readonly label: { readonly id: string; readonly en: string };
}

export type ClaimCommandCode = keyof typeof CLAIM_COMMANDS;
export const CLAIM_COMMAND_CODES = Object.keys(CLAIM_COMMANDS) as ClaimCommandCode[];

/** The rule of a command, typed as the interface so that callers may test membership without narrowing. */
export const commandRule = (code: ClaimCommandCode): CommandRule => CLAIM_COMMANDS[code];
