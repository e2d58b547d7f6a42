import type { Role } from '../access/roles';

const MEDICAL = [
  'PLKK_DOCTOR',
  'MEDICAL_VERIFIER',
  'CLAIM_OFFICER',
  'BENEFIT_APPROVER',
  'BRANCH_HEAD',
  'REGIONAL_DEPUTY',
  'ADVISORY_DOCTOR',
  'LABOUR_INSPECTOR',
  'AUDITOR',
] as const satisfies readonly Role[];

const OFFICE = [
  'CLAIM_OFFICER',
  'MEDICAL_VERIFIER',
  'BENEFIT_APPROVER',
  'BRANCH_HEAD',
  'REGIONAL_DEPUTY',
  'ADVISORY_DOCTOR',
  'LABOUR_INSPECTOR',
  'AUDITOR',
] as const satisfies readonly Role[];

/** Who reads what, among those who may see the claim at all. Whoever wrote a thing reads it, too. */
export const AUDIENCES = {
  /** Everybody who can see the claim. */
  CASE: 'EVERYBODY',
  /** Diagnoses, disabilities, findings, doctors' notes. */
  MEDICAL,
  /** The same, and the staff of the hospital that treats. */
  TREATING: [...MEDICAL, 'PLKK_STAFF'],
  /** The branch and who stands above it. */
  OFFICE,
  /** The same, and those who pay. */
  MONEY: [...OFFICE, 'FINANCE_MAKER', 'FINANCE_RELEASER'],
} as const satisfies Readonly<Record<string, readonly Role[] | 'EVERYBODY'>>;

export type AudienceName = keyof typeof AUDIENCES;

/** Who looks: the roles of the person, and whether the person or the person's organisation wrote it. */
export interface Viewer {
  readonly roles: readonly Role[];
  readonly own: boolean;
}

export function belongsTo(audience: AudienceName, { roles, own }: Viewer): boolean {
  const members: readonly Role[] | 'EVERYBODY' = AUDIENCES[audience];
  return own || members === 'EVERYBODY' || roles.some((role) => members.includes(role));
}
