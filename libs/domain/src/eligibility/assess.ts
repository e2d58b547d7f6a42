import {
  addHours,
  compareInstants,
  deadline,
  INDONESIA_CALENDAR,
  limitationOn,
  localDate,
  type DeadlinePolicy,
  type HolidayCalendar,
  type Instant,
  type LocalDate,
  type Zone,
} from '../calendar';
import { procedureRuleSetAt, type Segment } from '../rules';
import { coverReasons } from './cover';
import type { EligibilityFacts } from './facts';
import { groundsOfCover } from './grounds';
import {
  MODES,
  outcomeOf,
  reason,
  strongest,
  type EligibilityMode,
  type EligibilityOutcome,
  type EligibilityReason,
  type ReasonCode,
} from './reasons';

export interface EligibilityAssessment {
  readonly outcome: EligibilityOutcome;
  readonly mode: EligibilityMode;
  readonly reasons: readonly EligibilityReason[];
}

export interface EligibilityOptions {
  readonly calendar?: HolidayCalendar;
  /** How the 2x24 hours of stage I are counted. */
  readonly reportPolicy?: DeadlinePolicy;
}

const SUDDEN_DEATH_HOURS = 24;

/**
 * The decision table of cover: every row that applies gives its reason, the strongest decides, and cover against which
 * nothing stands says what it rests on. Never throws on facts.
 */
export function assessEligibility(
  facts: EligibilityFacts,
  options: EligibilityOptions = {},
): EligibilityAssessment {
  const calendar = options.calendar ?? INDONESIA_CALENDAR;
  const codes: ReasonCode[] = [
    ...coverReasons(facts, calendar),
    ...personReasons(facts),
    ...timeReasons(facts, { ...options, calendar }),
    ...circumstanceReasons(facts),
  ];
  const outcome = strongest(codes.map(outcomeOf));
  const grounds = outcome === 'COVERED' ? groundsOfCover(facts, codes) : [];
  return { outcome, mode: MODES[outcome], reasons: [...codes, ...grounds].map(reason) };
}

/** Of a disease the diagnosis may come after death, so that a death hour before it is no contradiction. */
function personReasons({
  participantDiedOn,
  occurredAt,
  zone,
  diedAt,
  kind,
}: EligibilityFacts): ReasonCode[] {
  const byDay = typeof participantDiedOn === 'string' && participantDiedOn < localDate(occurredAt, zone);
  const byHour = typeof diedAt === 'string' && kind !== 'DISEASE' && compareInstants(diedAt, occurredAt) < 0;
  return byDay || byHour ? ['DIED_BEFORE'] : [];
}

function timeReasons(facts: EligibilityFacts, options: EligibilityOptions): ReasonCode[] {
  const reasons: ReasonCode[] = [];
  if (localDate(facts.receivedAt, facts.zone) > limitationDate(facts)) reasons.push('LIMITATION_PASSED');
  if (isStageOneLate(facts, options)) reasons.push('LATE_STAGE_ONE');
  if (facts.stageOneOverdue === true) reasons.push('STAGE_ONE_LATE');
  return reasons;
}

/** Since Permenaker 1/2025 a late form 3 KK 1 makes the employer advance the benefits; before, and without one, not. */
function isStageOneLate(facts: EligibilityFacts, { calendar, reportPolicy }: EligibilityOptions): boolean {
  const { segment, stageOneReceivedAt, occurredAt, zone } = facts;
  if (segment !== 'PU' && segment !== 'JAKON') return false;
  if (stageOneReceivedAt === undefined || stageOneReceivedAt === null) return false;
  if (procedureRuleSetAt(stageOneReceivedAt, zone) !== 'PERMENAKER-1-2025') return false;
  const options = {
    ...(calendar === undefined ? {} : { calendar }),
    ...(reportPolicy === undefined ? {} : { policy: reportPolicy }),
  };
  return compareInstants(stageOneReceivedAt, deadline('D1', occurredAt, zone, options).dueAt) > 0;
}

function circumstanceReasons(facts: EligibilityFacts): ReasonCode[] {
  switch (facts.circumstance) {
    case 'SUDDEN_DEATH':
      return isAfterAttack(facts) ? ['SUDDEN_DEATH_AFTER_24_HOURS'] : [];
    case 'VIOLENCE':
      return [
        ...(isBeforeViolenceRule(facts) ? (['VIOLENCE_BEFORE_2025'] as const) : []),
        ...evidence(facts),
      ];
    case 'COMMUTING':
      return evidence(facts);
    default:
      return [];
  }
}

function isAfterAttack({ diedAt, occurredAt }: EligibilityFacts): boolean {
  if (diedAt === undefined || diedAt === null) return false;
  return compareInstants(diedAt, addHours(occurredAt, SUDDEN_DEATH_HOURS)) > 0;
}

function isBeforeViolenceRule({ occurredAt, zone }: EligibilityFacts): boolean {
  return procedureRuleSetAt(occurredAt, zone) !== 'PERMENAKER-1-2025';
}

function evidence({ evidenced }: EligibilityFacts): ReasonCode[] {
  return evidenced === false ? ['EVIDENCE_MISSING'] : [];
}

/** The last local date on which a benefit of this accident can be claimed (D5). */
export function limitationDate(facts: {
  readonly occurredAt: Instant;
  readonly zone: Zone;
  readonly segment: Segment;
}): LocalDate {
  return limitationOn(localDate(facts.occurredAt, facts.zone), facts.segment);
}

export const GUARANTORS = ['BPJS_KETENAGAKERJAAN', 'BPJS_KESEHATAN'] as const;
export type Guarantor = (typeof GUARANTORS)[number];

/**
 * Who guarantees treatment while it is open whether the case belongs to the programme: BPJS Ketenagakerjaan for a
 * suspected accident, BPJS Kesehatan for a suspected disease (PP 49/2023, Pasal 25A and 25B).
 */
export function provisionalGuarantor(kind: 'ACCIDENT' | 'DISEASE'): Guarantor {
  return kind === 'ACCIDENT' ? 'BPJS_KETENAGAKERJAAN' : 'BPJS_KESEHATAN';
}
