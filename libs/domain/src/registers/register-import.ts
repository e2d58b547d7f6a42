/** Registers that administrators take in from a file on their desk; files that are larger come by the command line. */
export const IMPORTED_REGISTERS = [
  'plkk',
  'hospital-terms',
  'tariffs',
  'doctors',
  'holidays',
  'regencies',
  'minimum-wages',
  'employers',
  'projects',
  'members',
  'contacts',
  'fund-accounts',
] as const;
export type ImportedRegister = (typeof IMPORTED_REGISTERS)[number];

/** Of persons: what identifies them is shown in part only, and their file is kept no longer than it is needed. */
export const PERSONAL_REGISTERS = ['members', 'contacts'] as const satisfies readonly ImportedRegister[];
export const isPersonal = (register: ImportedRegister): boolean =>
  PERSONAL_REGISTERS.some((each) => each === register);

/** `NOTHING`: no row would change anything, so nobody is asked. */
export const REGISTER_IMPORT_STATES = ['WAITING', 'TAKEN', 'DECLINED', 'NOTHING'] as const;
export type RegisterImportState = (typeof REGISTER_IMPORT_STATES)[number];

/** States to which a second person has brought it. */
export const ANSWERED_IMPORT_STATES = ['TAKEN', 'DECLINED'] as const satisfies readonly RegisterImportState[];

/** What a row does to its register. */
export const ROW_OUTCOMES = ['CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

export const IMPORT_DECISIONS = ['TAKE', 'DECLINE'] as const;
export type ImportDecision = (typeof IMPORT_DECISIONS)[number];

export const REGISTER_FILE_LIMIT_BYTES = 1_000_000;
export const REGISTER_FILE_MAX_ROWS = 5_000;

export interface ImportStanding {
  readonly state: RegisterImportState;
  readonly uploadedBy: string;
  /** Counts the dry runs of the file. */
  readonly report: number;
}

export type ImportRefusal =
  | 'REGISTER_IMPORT.CLOSED'
  | 'REGISTER_IMPORT.REPORT_STALE'
  | 'APPROVAL.SAME_PERSON';

/**
 * Why this person may not decide so, or undefined. Who handed a file in may still take it back.
 *
 * @param report that was seen: a newer one says something else
 */
export function refuseImportDecision(
  { state, uploadedBy, report: newest }: ImportStanding,
  decision: ImportDecision,
  by: string,
  report: number,
): ImportRefusal | undefined {
  if (state !== 'WAITING') return 'REGISTER_IMPORT.CLOSED';
  if (decision === 'DECLINE') return undefined;
  if (uploadedBy === by) return 'APPROVAL.SAME_PERSON';
  return report === newest ? undefined : 'REGISTER_IMPORT.REPORT_STALE';
}

/** The decisions that this person may take now, for buttons. */
export const importDecisionsOf = (standing: ImportStanding, by: string): readonly ImportDecision[] =>
  IMPORT_DECISIONS.filter(
    (decision) => refuseImportDecision(standing, decision, by, standing.report) === undefined,
  );
