import type { Role } from '../access';

/** What a person is there for. Roles of one duty go together; whoever has two would check his own work. */
export type Duty =
  | 'HOSPITAL'
  | 'EMPLOYER'
  | 'COUNTER'
  | 'AGENT'
  | 'CLAIMS'
  | 'APPROVAL'
  | 'MAKING'
  | 'RELEASING'
  | 'ADVICE'
  | 'INSPECTION'
  | 'AUDIT'
  | 'ADMINISTRATION';

export const DUTY_OF: Readonly<Record<Role, Duty>> = {
  PLKK_STAFF: 'HOSPITAL',
  PLKK_DOCTOR: 'HOSPITAL',
  EMPLOYER: 'EMPLOYER',
  SPO_COUNTER: 'COUNTER',
  PERISAI_AGENT: 'AGENT',
  CLAIM_OFFICER: 'CLAIMS',
  MEDICAL_VERIFIER: 'CLAIMS',
  BENEFIT_APPROVER: 'APPROVAL',
  BRANCH_HEAD: 'APPROVAL',
  REGIONAL_DEPUTY: 'APPROVAL',
  FINANCE_MAKER: 'MAKING',
  FINANCE_RELEASER: 'RELEASING',
  ADVISORY_DOCTOR: 'ADVICE',
  LABOUR_INSPECTOR: 'INSPECTION',
  AUDITOR: 'AUDIT',
  ADMIN: 'ADMINISTRATION',
};

/** True when these roles may not be one person's. */
export const conflict = (roles: readonly Role[]): boolean =>
  new Set(roles.map((role) => DUTY_OF[role])).size > 1;

/** Roles that pay money out or make people: giving them, or a way in as somebody who has them, takes two administrators. */
export const GUARDED_ROLES = [
  'FINANCE_MAKER',
  'FINANCE_RELEASER',
  'ADMIN',
] as const satisfies readonly Role[];

export const isGuarded = (roles: readonly Role[]): boolean =>
  roles.some((role) => GUARDED_ROLES.some((guarded) => guarded === role));

/** Where a person of these roles works; what this names has to be given, and nothing else. */
export type Workplace = 'branch' | 'plkkCode' | 'employerNumber' | 'none';

/** Of the people of a branch. */
export const BRANCH_ROLES: readonly Role[] = [
  'CLAIM_OFFICER',
  'MEDICAL_VERIFIER',
  'BENEFIT_APPROVER',
  'BRANCH_HEAD',
  'FINANCE_MAKER',
  'FINANCE_RELEASER',
];

export function workplaceOf(roles: readonly Role[]): Workplace {
  if (roles.some((role) => DUTY_OF[role] === 'HOSPITAL')) return 'plkkCode';
  if (roles.includes('EMPLOYER')) return 'employerNumber';
  return roles.some((role) => BRANCH_ROLES.includes(role)) ? 'branch' : 'none';
}
