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

/** The ladder of authority, the lowest step first; the last one has no limit. */
export const APPROVERS = [
  'BENEFIT_APPROVER',
  'BRANCH_HEAD',
  'REGIONAL_DEPUTY',
] as const satisfies readonly Role[];

/** Authority over benefits that an approver has lent to somebody for some days. */
export interface LentAuthority {
  readonly role: Role;
  /** Whose it is. */
  readonly from: string;
  /** Of that person, where it is known. */
  readonly nik?: string;
}

/** Who does something: a signed-in person, with what the access rules need to know. JSON-true. */
export interface Actor {
  readonly userId: string;
  /** Who it is: compared with the persons of a claim. Absent in accounts that are older than the question. */
  readonly nik?: string;
  readonly roles: readonly Role[];
  /** Counts for the decision on a benefit alone; absent where nobody has lent any. */
  readonly lent?: readonly LentAuthority[];
  /** Branch code for claim officers, approvers and finance. */
  readonly branch?: string;
  /** Hospital of PLKK staff and doctors. */
  readonly plkkCode?: string;
  /** Employer of an EMPLOYER user. */
  readonly employerNumber?: string;
  /** Display name of the person's organisation; the scope of idempotency keys together with userId. */
  readonly organisation: string;
}
