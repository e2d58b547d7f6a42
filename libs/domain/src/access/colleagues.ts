import type { Actor, Role } from './roles';

/** Who works on claims for the programme itself, in whatever branch. Auditors look on, and are nobody's colleagues in it. */
const OF_PROGRAMME: readonly Role[] = [
  'CLAIM_OFFICER',
  'MEDICAL_VERIFIER',
  'BENEFIT_APPROVER',
  'BRANCH_HEAD',
  'REGIONAL_DEPUTY',
  'FINANCE_MAKER',
  'FINANCE_RELEASER',
];

/** Whose work this person's is part of: the programme's, or that of their own hospital, firm or office. */
export const workplaceOf = ({ roles, organisation }: Pick<Actor, 'roles' | 'organisation'>): string =>
  roles.some((role) => OF_PROGRAMME.includes(role)) ? 'PROGRAMME' : organisation;

/** Whose work a head gives to others, and reads for that. */
export const WORK_OF_HEADS = [
  'CLAIM_OFFICER',
  'MEDICAL_VERIFIER',
  'BENEFIT_APPROVER',
] as const satisfies readonly Role[];
