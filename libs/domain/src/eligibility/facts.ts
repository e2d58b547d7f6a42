import type { Instant, LocalDate, Month, Zone } from '../calendar';
import type { Segment } from '../rules';

/** What the register knows of a participant. */
export interface Membership {
  readonly segment?: Segment | null;
  /** Whom the register names as the employer; unknown judges nothing. */
  readonly employerNumber?: string | null;
  /** JAKON: the project on which the worker is recorded; unknown judges nothing. */
  readonly projectNumber?: string | null;
  readonly activeFrom: LocalDate;
  /** When the membership was reported; unknown counts as in time. */
  readonly reportedOn?: LocalDate | null;
  readonly activeTo?: LocalDate | null;
  /** The last month for which the contribution was paid. */
  readonly paidUntil?: Month | null;
}

/** Cover of construction work follows the registered and paid project, its maintenance included. */
export interface ProjectCover {
  /** The contractor; unknown judges nothing. */
  readonly employerNumber?: string | null;
  readonly coverFrom: LocalDate;
  readonly maintenanceUntil: LocalDate;
  readonly paid: boolean;
}

export const CIRCUMSTANCES = [
  'AT_WORK',
  'COMMUTING',
  'ON_DUTY',
  'BREAK',
  'SUDDEN_DEATH',
  'VIOLENCE',
  'EXPOSURE',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Everything the decision table looks at. `null` and undefined both mean "not known". */
export interface EligibilityFacts {
  readonly segment: Segment;
  readonly kind?: 'ACCIDENT' | 'DISEASE';
  readonly occurredAt: Instant;
  readonly zone: Zone;
  /** When the first report was handed in; limitation is judged by it. */
  readonly receivedAt: Instant;
  /** When form 3 KK 1 was handed in; whether it was in time (D1) is judged by it. */
  readonly stageOneReceivedAt?: Instant | null;
  /** Form 3 KK 1 has not come and its deadline has passed under a rule that makes the employer advance then. */
  readonly stageOneOverdue?: boolean | null;
  /** Whom and which project the report names. */
  readonly employerNumber?: string | null;
  readonly projectNumber?: string | null;
  readonly membership?: Membership | null;
  readonly project?: ProjectCover | null;
  /** Register data that count since before the event were reported after it, in the time that changes may take. */
  readonly changeReportedAfter?: boolean | null;
  /** The last month for which the employer paid. */
  readonly employerPaidUntil?: Month | null;
  readonly participantDiedOn?: LocalDate | null;
  readonly circumstance?: Circumstance | null;
  /** SUDDEN_DEATH: the attack is `occurredAt`. */
  readonly diedAt?: Instant | null;
  /** VIOLENCE and COMMUTING: whether police report, visum or guarantee letter are there; unknown judges nothing. */
  readonly evidenced?: boolean | null;
}
