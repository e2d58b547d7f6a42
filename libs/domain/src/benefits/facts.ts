import type { LocalDate } from '../calendar/civil';
import type { Rupiah } from '../money';
import type { AmountRuleSet, ProcedureRuleSetCode, Segment } from '../rules';
import type { TraceStep } from './trace';

export const CLAIM_KINDS = ['ACCIDENT', 'DISEASE'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const SIDES = ['RIGHT', 'LEFT'] as const;
export type Side = (typeof SIDES)[number];

export const STMB_POLICIES = ['THIRTY_DAY_MONTHS', 'CALENDAR_MONTHS'] as const;
export type StmbPolicy = (typeof STMB_POLICIES)[number];

/** What every line of one calculation shares: the rule set, the monthly wage and how it was found, the day. */
export interface Facts {
  readonly kind: ClaimKind;
  readonly segment: Segment;
  readonly rules: AmountRuleSet;
  readonly procedure: ProcedureRuleSetCode;
  readonly occurredOn: LocalDate;
  readonly wage: Rupiah;
  readonly wageStep: TraceStep;
  readonly handedness: Side;
}

/**
 * What is known of the shared facts while a line is read. Where the call's head was refused some of it is missing;
 * a line is then checked as far as that allows, so that all findings still come at once.
 */
export interface Hints {
  readonly kind?: ClaimKind | undefined;
  readonly occurredOn?: LocalDate | undefined;
  readonly rules?: AmountRuleSet | undefined;
  readonly facts?: Facts | undefined;
  readonly stmbPolicy?: StmbPolicy | undefined;
  readonly requestedOn?: LocalDate | undefined;
}
