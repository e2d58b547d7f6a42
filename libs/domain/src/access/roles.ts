/** The roles of people who use the system. One person may hold several; nobody holds a role "for the system". */
export const ROLES = [
  'PLKK_STAFF',
  'PLKK_DOCTOR',
  'EMPLOYER',
  'CLAIM_OFFICER',
  'MEDICAL_VERIFIER',
  'BENEFIT_APPROVER',
  'BRANCH_HEAD',
  'REGIONAL_DEPUTY',
  'FINANCE_MAKER',
  'FINANCE_RELEASER',
  'LABOUR_INSPECTOR',
  'ADVISORY_DOCTOR',
  'SPO_COUNTER',
  'PERISAI_AGENT',
  'AUDITOR',
  'ADMIN',
] as const;

export type Role = (typeof ROLES)[number];

/** The upper limit in rupiah of what a role may approve in one claim, taken together; undefined = may not approve. */
export const APPROVAL_LIMIT_RUPIAH: Partial<Record<Role, number>> = {
  BENEFIT_APPROVER: 100_000_000,
  BRANCH_HEAD: 500_000_000,
  REGIONAL_DEPUTY: Number.MAX_SAFE_INTEGER,
};

/** The highest approval limit among these roles in rupiah; 0 when none of them approves. */
export function approvalLimit(roles: readonly Role[]): number {
  return Math.max(0, ...roles.map((role) => APPROVAL_LIMIT_RUPIAH[role] ?? 0));
}

/** Who does something: a signed-in person, with what the access rules need to know. JSON-true. */
export interface Actor {
  readonly userId: string;
  readonly roles: readonly Role[];
  /** Branch code for claim officers, approvers and finance. */
  readonly branch?: string;
  /** Hospital of PLKK staff and doctors. */
  readonly plkkCode?: string;
  /** Employer of an EMPLOYER user. */
  readonly employerNumber?: string;
  /** Display name of the person's organisation; the scope of idempotency keys together with userId. */
  readonly organisation: string;
}
