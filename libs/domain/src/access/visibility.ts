import type { Actor, Role } from './roles';

/** What the access rules need to know about a claim. */
export interface ClaimScope {
  readonly branch: string;
  readonly plkkCode: string | null;
  /** Other hospitals that treated before, or are asked to take the patient. */
  readonly otherHospitals?: readonly string[];
  readonly employerNumber: string | null;
  readonly reporterOrganisation: string;
  readonly disputed: boolean;
  /** Roles that the claim waits for, and roles that wrote in it. */
  readonly consulted: readonly string[];
}

const OF_BRANCH: readonly Role[] = [
  'CLAIM_OFFICER',
  'MEDICAL_VERIFIER',
  'BENEFIT_APPROVER',
  'BRANCH_HEAD',
  'FINANCE_MAKER',
  'FINANCE_RELEASER',
];
const OF_EVERYTHING: readonly Role[] = ['REGIONAL_DEPUTY', 'AUDITOR'];
const OF_HOSPITAL: readonly Role[] = ['PLKK_STAFF', 'PLKK_DOCTOR'];
const OF_DISPUTES: readonly Role[] = ['LABOUR_INSPECTOR', 'ADVISORY_DOCTOR'];
/** Roles that belong to no branch and are asked for one claim: they see it while it waits for them, and what they wrote in. */
export const CONSULTED_ROLES = ['ADVISORY_DOCTOR', 'LABOUR_INSPECTOR'] as const satisfies readonly Role[];
/** Of these, whom a claim waits for only while it is disputed, when they see it anyhow. */
export const ASKED_IN_DISPUTES: readonly Role[] = ['LABOUR_INSPECTOR'];
const OF_OWN_REPORTS: readonly Role[] = ['SPO_COUNTER', 'PERISAI_AGENT'];

/** Among those who may see a claim: who reads what the case was granted and what is left of it. */
export const ACCOUNT_READERS = [
  'CLAIM_OFFICER',
  'MEDICAL_VERIFIER',
  'BENEFIT_APPROVER',
  'BRANCH_HEAD',
  'REGIONAL_DEPUTY',
  'ADVISORY_DOCTOR',
  'AUDITOR',
] as const satisfies readonly Role[];

/** Which claims a person may see, in a shape that a query can use as well; every field that is set opens more. */
export interface Visibility {
  readonly everything: boolean;
  readonly branch: string | null;
  readonly plkkCode: string | null;
  readonly employerNumber: string | null;
  readonly reporterOrganisation: string | null;
  readonly disputes: boolean;
  readonly consulted: readonly Role[];
}

/** The claims a person may see: of the branch, the hospital, the employer, own reports, disputes, those they are asked about; auditors see all, administrators none. */
export function visibilityOf(actor: Actor): Visibility {
  const holds = (roles: readonly Role[]): boolean => actor.roles.some((role) => roles.includes(role));
  return {
    everything: holds(OF_EVERYTHING),
    branch: holds(OF_BRANCH) ? (actor.branch ?? null) : null,
    plkkCode: holds(OF_HOSPITAL) ? (actor.plkkCode ?? null) : null,
    employerNumber: holds(['EMPLOYER']) ? (actor.employerNumber ?? null) : null,
    reporterOrganisation: holds(OF_OWN_REPORTS) ? actor.organisation : null,
    disputes: holds(OF_DISPUTES),
    consulted: CONSULTED_ROLES.filter((role) => actor.roles.includes(role)),
  };
}

/** Whether this person may see this claim; what one may not see does not exist for them. */
export function canSee(actor: Actor, claim: ClaimScope): boolean {
  const seen = visibilityOf(actor);
  return (
    seen.everything ||
    (seen.branch !== null && seen.branch === claim.branch) ||
    (seen.plkkCode !== null && hospitalsOf(claim).includes(seen.plkkCode)) ||
    (seen.employerNumber !== null && seen.employerNumber === claim.employerNumber) ||
    (seen.reporterOrganisation !== null && seen.reporterOrganisation === claim.reporterOrganisation) ||
    (seen.disputes && claim.disputed) ||
    seen.consulted.some((role) => claim.consulted.includes(role))
  );
}

const hospitalsOf = ({ plkkCode, otherHospitals = [] }: ClaimScope): readonly (string | null)[] => [
  plkkCode,
  ...otherHospitals,
];
