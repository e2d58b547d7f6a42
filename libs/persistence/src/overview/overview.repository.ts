import type { EntityManager } from 'typeorm';
import type { ClaimStage, Role, Visibility } from '@jkk/domain';
import {
  CLAIM_STAGE_CODES,
  COUNTED_BENEFIT_STAGES,
  isOpen,
  MONEY_STATES,
  STAGE_AGE_CODES,
  type MoneyKey,
  type MoneyState,
  type StageAge,
} from '@jkk/domain/claim';
import { ageCondition, dueCondition, ofYear, Parameters, waysToSee } from '../claim/list-conditions';
import { WAIT_CLAIM_URGENCY } from '../claim/list-order';
import { isOneOf } from '../database/codes';
import { PLANNED_FOR_VALUES } from '../database/prepared-client';
import { MONEY_STATE } from './money-state';

export interface StageCount {
  readonly stage: ClaimStage;
  readonly age: StageAge;
  readonly claims: number;
  readonly overdue: number;
}

export interface DeadlineCount {
  readonly role: Role;
  readonly claims: number;
  readonly overdue: number;
  readonly today: number;
  readonly week: number;
}

/** Claims with such a benefit, and what their benefits amount to. */
export interface MoneySum {
  readonly claims: number;
  readonly rupiah: number;
}

export interface MoneyOf extends Readonly<Record<Lowercase<MoneyState>, MoneySum>> {
  readonly key: string;
  /** Of the hospital or the person, where it is known. */
  readonly name: string | null;
}

/** What management counts over the claims that somebody sees. */
export class OverviewRepository {
  /** Open claims by stage and by how long they have been in it. */
  countStages(em: EntityManager, seen: Visibility, now: string): Promise<StageCount[]> {
    return ask(em, seen, (ways, parameters) => {
      const at = parameters.add(now);
      const ages = STAGE_AGE_CODES.map(
        (age) => `WHEN ${ageCondition('t.stage_since', age, at)} THEN '${age}'`,
      );
      return `
        SELECT t.stage, CASE ${ages.join(' ')} END AS age, count(*)::int AS claims,
          (count(*) FILTER (WHERE t.next_due_at < ${at}::timestamptz))::int AS overdue
        FROM claim t WHERE (${ways}) AND ${isOneOf('t.stage', CLAIM_STAGE_CODES.filter(isOpen))} GROUP BY 1, 2`;
    });
  }

  /** Claims that wait for each role, by the earliest deadline of the claim. */
  countDeadlines(em: EntityManager, seen: Visibility, now: string): Promise<DeadlineCount[]> {
    return ask(em, seen, (ways, parameters) => {
      const at = parameters.add(now);
      const count = (due: 'overdue' | 'today' | 'week'): string =>
        `(count(*) FILTER (WHERE ${dueCondition('urgent_at', due, at)}))::int AS ${due}`;
      return `
        SELECT role, count(*)::int AS claims, ${count('overdue')}, ${count('today')}, ${count('week')}
        FROM (SELECT DISTINCT t.role, t.claim_number, ${WAIT_CLAIM_URGENCY} AS urgent_at FROM claim_wait t WHERE ${ways}) waiting
        GROUP BY role ORDER BY overdue DESC, claims DESC, role`;
    });
  }

  /** Money of benefits that are asked for still or were granted, the most first. */
  async sumMoney(em: EntityManager, seen: Visibility, by: MoneyKey, year?: string): Promise<MoneyOf[]> {
    const rows = await ask<MoneyRow>(em, seen, (ways, parameters) => {
      const { key, name } = KEYS[by];
      const ofYears = year === undefined ? 'TRUE' : `b.claim_number LIKE ${parameters.add(ofYear(year))}`;
      return `
        SELECT key, ${name} AS name, ${STATES.map(figuresOf).join(', ')}
        FROM (
          SELECT ${key} AS key, b.claim_number, ${MONEY_STATE} AS state, sum(b.amount_rupiah) AS rupiah
          FROM benefit b JOIN claim t USING (claim_number)
          WHERE (${ways}) AND ${isOneOf('b.stage', COUNTED_BENEFIT_STAGES)} AND ${ofYears} AND ${key} IS NOT NULL
          GROUP BY 1, 2, 3) of_claim
        GROUP BY key ORDER BY sum(rupiah) DESC, key`;
    });
    return rows.map(toMoney);
  }
}

const STATES = Object.keys(MONEY_STATES) as MoneyState[];

const figuresOf = (state: MoneyState): string => `
  (count(*) FILTER (WHERE state = '${state}'))::int AS ${state.toLowerCase()}_claims,
  coalesce(sum(rupiah) FILTER (WHERE state = '${state}'), 0)::bigint AS ${state.toLowerCase()}_rupiah`;

/** What it is summed by, and how that is called. */
const KEYS: Readonly<Record<MoneyKey, { readonly key: string; readonly name: string }>> = {
  benefit: { key: 'b.type', name: 'NULL' },
  province: { key: 't.province', name: 'NULL' },
  hospital: { key: 't.plkk_code', name: '(SELECT p.name FROM plkk p WHERE p.plkk_code = key)' },
  officer: { key: 'b.proposed_by', name: '(SELECT u.name FROM app_user u WHERE u.user_id::text = key)' },
};

type MoneyRow = { readonly key: string; readonly name: string | null } & Readonly<
  Record<`${Lowercase<MoneyState>}_${'claims' | 'rupiah'}`, number>
>;

function toMoney(row: MoneyRow): MoneyOf {
  const of = (state: Lowercase<MoneyState>): MoneySum => ({
    claims: row[`${state}_claims`],
    rupiah: row[`${state}_rupiah`],
  });
  return { key: row.key, name: row.name, asked: of('asked'), approved: of('approved'), paid: of('paid') };
}

/** Nothing where nothing is seen. */
function ask<Row>(
  em: EntityManager,
  seen: Visibility,
  text: (ways: string, parameters: Parameters) => string,
): Promise<Row[]> {
  const parameters = new Parameters();
  const ways = waysToSee(seen, parameters);
  if (ways.length === 0) return Promise.resolve([]);
  return em.query<Row[]>(PLANNED_FOR_VALUES + text(ways.join(' OR '), parameters), parameters.values);
}
