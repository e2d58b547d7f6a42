import type { EntityManager } from 'typeorm';
import { CLAIM_STAGE_CODES, isOpen, type MoneyState } from '@jkk/domain/claim';
import { IS_WORK } from '../claim/list-order';
import { isOneOf } from '../database/codes';
import { MONEY_STATE } from './money-state';
import type { MoneySum } from './overview.repository';

/** How a contracted hospital stands with us. */
export interface HospitalCard {
  readonly openClaims: number;
  /** Open claims that wait for its own people, and those of them whose earliest deadline is past. */
  readonly awaited: number;
  readonly overdue: number;
  /** Claims with a bill that nobody has decided on yet. */
  readonly undecidedBills: number;
  /** Of bills that were decided on. */
  readonly money: Readonly<Record<Lowercase<MoneyState>, MoneySum>>;
  /** Reports that it sent itself in the last 90 days. */
  readonly reports: ReportScore;
}

export interface ReportScore {
  readonly sent: number;
  readonly inTime: number;
  /** Half of them took so many hours from the event to the report, or less; null where none was sent. */
  readonly medianHours: number | null;
}

export interface CardQuestion {
  readonly plkkCode: string;
  /** As reports name who sent them. */
  readonly organisation: string;
  readonly now: string;
  readonly reportHours: number;
}

const OWN_ROLES = ['PLKK_STAFF', 'PLKK_DOCTOR'] as const;

/** Also those of patients who were referred: each hospital is paid for its own days. */
const OWN_CLAIMS = `SELECT claim_number FROM claim WHERE plkk_code = $1
  UNION SELECT claim_number FROM claim_hospital WHERE plkk_code = $1`;

/** What a hospital reads about itself, each part one statement over an index. */
export class HospitalCardRepository {
  async read(em: EntityManager, question: CardQuestion): Promise<HospitalCard> {
    const [claims, money, reports] = await Promise.all([
      this.claims(em, question),
      this.money(em, question),
      this.reports(em, question),
    ]);
    return { ...claims, money, reports };
  }

  private async claims(
    em: EntityManager,
    { plkkCode, now }: CardQuestion,
  ): Promise<Omit<HospitalCard, 'money' | 'reports'>> {
    const [row] = await em.query<[Omit<HospitalCard, 'money' | 'reports'>]>(
      `SELECT
        (SELECT count(*)::int FROM claim t
          WHERE t.plkk_code = $1 AND ${isOneOf('t.stage', CLAIM_STAGE_CODES.filter(isOpen))}) AS "openClaims",
        count(*) FILTER (WHERE own)::int AS awaited,
        count(*) FILTER (WHERE own AND due_at < $2::timestamptz)::int AS overdue,
        count(*) FILTER (WHERE bill)::int AS "undecidedBills"
      FROM (
        SELECT t.claim_number, bool_or(${isOneOf('t.role', OWN_ROLES)}) AS own, bool_or(t.code = 'BILL_DECISION') AS bill,
          min(t.due_at) FILTER (WHERE ${isOneOf('t.role', OWN_ROLES)}) AS due_at
        FROM claim_wait t WHERE t.plkk_code = $1 AND ${IS_WORK} GROUP BY 1) waiting`,
      [plkkCode, now],
    );
    return row;
  }

  private async money(em: EntityManager, { plkkCode }: CardQuestion): Promise<HospitalCard['money']> {
    const rows = await em.query<{ state: MoneyState; claims: number; rupiah: number }[]>(
      `SELECT ${MONEY_STATE} AS state, count(DISTINCT b.claim_number)::int AS claims, sum(b.amount_rupiah)::bigint AS rupiah
      FROM claim t JOIN benefit b USING (claim_number)
      WHERE t.claim_number IN (${OWN_CLAIMS}) AND b.payee_kind = 'PLKK' AND ${MONEY_STATE} IS NOT NULL
        AND b.content #>> '{payee,name}' = (SELECT name FROM plkk WHERE plkk_code = $1)
      GROUP BY 1`,
      [plkkCode],
    );
    const of = (state: MoneyState): MoneySum => {
      const { claims, rupiah } = rows.find((row) => row.state === state) ?? { claims: 0, rupiah: 0 };
      return { claims, rupiah };
    };
    return { asked: of('ASKED'), approved: of('APPROVED'), paid: of('PAID') };
  }

  private async reports(em: EntityManager, question: CardQuestion): Promise<ReportScore> {
    const { plkkCode, organisation, now, reportHours } = question;
    const [row] = await em.query<[ReportScore]>(
      `SELECT count(*)::int AS sent,
        count(*) FILTER (WHERE hours <= $4)::int AS "inTime",
        round(percentile_cont(0.5) WITHIN GROUP (ORDER BY hours))::int AS "medianHours"
      FROM (
        SELECT extract(epoch FROM t.received_at - t.occurred_at) / 3600 AS hours FROM claim t
        WHERE t.plkk_code = $1 AND t.reporter_organisation = $2 AND t.received_at > $3::timestamptz - interval '90 days') sent`,
      [plkkCode, organisation, now, reportHours],
    );
    return row;
  }
}
