import type { ClaimStage, Role, Visibility } from '@jkk/domain';
import { ASKED_IN_DISPUTES } from '@jkk/domain/access';
import {
  COUNTED_BENEFIT_STAGES,
  MONEY_STATES,
  STAGE_AGES,
  type MoneyState,
  type StageAge,
} from '@jkk/domain/claim';
import { isOneOf } from '../database/codes';
import { searchPattern } from '../database/name-search';
import { NEVER } from './list-order';

export interface ListFilter {
  readonly stage?: ClaimStage;
  /** How long it has been in its stage. */
  readonly age?: StageAge;
  /** Year in its number. */
  readonly year?: string;
  /** Where it happened: two digits. */
  readonly province?: string;
  /** Claims with a benefit of this type. */
  readonly benefit?: string;
  /** Claims with a benefit that is so far. */
  readonly money?: MoneyState;
  /** Claims with a benefit that this person proposed. */
  readonly proposer?: string;
  readonly due?: 'overdue' | 'today' | 'week' | 'none';
  /** Claim number or its beginning or end, participant number, NIK, or a part of the participant's name. */
  readonly q?: string;
  readonly branch?: string;
  readonly plkk?: string;
}

/** What a list reads its order from, as `t`: claims themselves, or what they wait for. */
export interface Source {
  readonly table: 'claim' | 'claim_wait';
  /** Expression of the instant that the list is ordered by. */
  readonly urgency: string;
  /** Further columns that order it. */
  readonly keys: readonly string[];
  /** Several rows may have the same keys. */
  readonly repeats: boolean;
}

/** Parameters of one statement. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/**
 * Each way in which the claims of a list become visible, by the same rule as `canSee`; none means nothing is seen. What is
 * waited for names its hospital itself, so that a wait is on the list of one hospital alone.
 */
export function waysToSee(
  seen: Visibility,
  parameters: Parameters,
  table: Source['table'] = 'claim',
): string[] {
  if (seen.everything) return ['TRUE'];
  const equals = (column: string, value: string | null): string | undefined =>
    value === null ? undefined : `${column} = ${parameters.add(value)}`;
  return [
    equals('t.branch', seen.branch),
    equals('t.plkk_code', seen.plkkCode),
    seen.plkkCode === null || table === 'claim_wait' ? undefined : referred(parameters.add(seen.plkkCode)),
    equals('t.employer_number', seen.employerNumber),
    equals('t.reporter_organisation', seen.reporterOrganisation),
    seen.disputes ? `t.stage = 'DISPUTED'` : undefined,
    ...seen.consulted.map(consulted),
  ].filter((way) => way !== undefined);
}

/** Claims whose patient was referred from this hospital, or is to be referred to it. */
const referred = (plkkCode: string): string =>
  `t.claim_number IN (SELECT claim_number FROM claim_hospital WHERE plkk_code = ${plkkCode})`;

/** Claims that wait for a role, and those in whose record it stands; the role is one of ours, so that its own index fits. */
function consulted(role: Role): string {
  const asked = ASKED_IN_DISPUTES.includes(role)
    ? ''
    : `SELECT claim_number FROM claim_wait WHERE role = '${role}' UNION ALL`;
  return `t.claim_number IN (${asked} SELECT claim_number FROM claim_event WHERE actor_role = '${role}')`;
}

export function filters(source: Source, filter: ListFilter, now: string, parameters: Parameters): string[] {
  const { stage, age, year, province, branch, plkk, due, q } = filter;
  const typed = q?.trim() ?? '';
  return [
    stage === undefined ? undefined : `t.stage = ${parameters.add(stage)}`,
    branch === undefined ? undefined : `t.branch = ${parameters.add(branch)}`,
    plkk === undefined ? undefined : `t.plkk_code = ${parameters.add(plkk)}`,
    age === undefined ? undefined : ofClaim(source, ageCondition('stage_since', age, parameters.add(now))),
    year === undefined ? undefined : `t.claim_number LIKE ${parameters.add(ofYear(year))}`,
    province === undefined ? undefined : ofClaim(source, `province = ${parameters.add(province)}`),
    benefitCondition(filter, parameters),
    due === undefined ? undefined : dueCondition(source.urgency, due, parameters.add(now)),
    typed === '' ? undefined : search(source, typed, parameters),
  ].filter((condition) => condition !== undefined);
}

/** Numbers of claims of a year, as LIKE reads them. */
export const ofYear = (year: string): string => `JKK-${year}-%`;

export function ageCondition(since: string, age: StageAge, now: string): string {
  const { from, to } = STAGE_AGES[age];
  const daysAgo = (days: number): string => `${now}::timestamptz - interval '${days} days'`;
  const youngest = from === 0 ? 'TRUE' : `${since} <= ${daysAgo(from)}`;
  return to === null ? youngest : `${youngest} AND ${since} > ${daysAgo(to + 1)}`;
}

/** One benefit that is all of it. */
function benefitCondition(
  { benefit, money, proposer }: ListFilter,
  parameters: Parameters,
): string | undefined {
  if (benefit === undefined && money === undefined && proposer === undefined) return undefined;
  const conditions = [
    isOneOf('b.stage', money === undefined ? COUNTED_BENEFIT_STAGES : MONEY_STATES[money]),
    benefit === undefined ? undefined : `b.type = ${parameters.add(benefit)}`,
    proposer === undefined ? undefined : `b.proposed_by = ${parameters.add(proposer)}`,
  ].filter((condition) => condition !== undefined);
  return `t.claim_number IN (SELECT b.claim_number FROM benefit b WHERE ${conditions.join(' AND ')})`;
}

/** Days of a list end at midnight in WIB, the zone of the head office. */
export function dueCondition(urgency: string, due: NonNullable<ListFilter['due']>, now: string): string {
  const at = `${now}::timestamptz`;
  const midnight = `(date_trunc('day', ${at} AT TIME ZONE 'Asia/Jakarta') + interval '1 day') AT TIME ZONE 'Asia/Jakarta'`;
  switch (due) {
    case 'overdue':
      return `${urgency} < ${at}`;
    case 'today':
      return `${urgency} >= ${at} AND ${urgency} < ${midnight}`;
    case 'week':
      return `${urgency} >= ${at} AND ${urgency} < ${midnight} + interval '7 days'`;
    case 'none':
      return `${urgency} = ${NEVER} AND ${at} IS NOT NULL`;
  }
}

const CLAIM_NUMBER = /^JKK-\d{4}-\d{7,}$/;
const CLAIM_NUMBER_BEGINNING = /^JKK-[\d-]*$/;
const CLAIM_NUMBER_END = /^[\d-]*\d$/;
const PARTICIPANT_NUMBER = /^\d{11}$/;
const NIK = /^\d{16}$/;

/** The shape of what was typed tells what it is, so that one index answers. */
function search(source: Source, q: string, parameters: Parameters): string {
  const typed = q.toUpperCase();
  const value = (text: string): string => parameters.add(text);
  if (CLAIM_NUMBER.test(typed)) return `t.claim_number = ${value(typed)}`;
  if (CLAIM_NUMBER_BEGINNING.test(typed)) return `t.claim_number LIKE ${value(`${typed}%`)}`;
  if (NIK.test(typed)) return ofClaim(source, `participant_nik = ${value(typed)}`);
  if (PARTICIPANT_NUMBER.test(typed)) return ofClaim(source, `participant_number = ${value(typed)}`);
  if (CLAIM_NUMBER_END.test(typed)) {
    return ofClaim(source, `reverse(claim_number) LIKE reverse(${value(typed)}) || '%'`);
  }
  const pattern = searchPattern(q);
  return pattern === undefined ? 'FALSE' : `t.participant_search LIKE ${value(pattern)}`;
}

/** A condition that only the claim's own indexes answer. */
const ofClaim = ({ table }: Source, condition: string): string =>
  table === 'claim' ? condition : `t.claim_number IN (SELECT claim_number FROM claim WHERE ${condition})`;
