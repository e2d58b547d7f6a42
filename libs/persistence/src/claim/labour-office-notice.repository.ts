import type { EntityManager } from 'typeorm';
import type { NoticeState, Visibility } from '@jkk/domain';
import { CONCLUDED, type noticesOfMonth } from '@jkk/domain/claim';
import { isOneOf } from '../database/codes';
import { Parameters, waysToSee } from './list-conditions';

export interface NoticeFilter {
  readonly month: ReturnType<typeof noticesOfMonth>;
  readonly province?: string | undefined;
  readonly regency?: string | undefined;
  readonly state?: NoticeState | undefined;
}

export interface NoticePage {
  readonly cursor?: string;
  readonly limit: number;
  /** The day by which what has no receipt is late or not. */
  readonly today: string;
}

export interface ListedNotice {
  readonly claimNumber: string;
  readonly conclusion: (typeof CONCLUDED)[number];
  readonly concludedAt: string;
  readonly regencyCode: string;
  readonly regencyName: string | null;
  readonly receivedOn: string | null;
  readonly state: NoticeState;
}

/** What the labour offices are to be told of the conclusions of a month, and what they confirmed. */
export class LabourOfficeNoticeRepository {
  /** By regency, then by claim; a conclusion that was taken back, or that another one followed, is not among them. */
  async list(
    em: EntityManager,
    seen: Visibility,
    { month, province, regency, state }: NoticeFilter,
    { cursor, limit, today }: NoticePage,
  ): Promise<{ readonly items: ListedNotice[]; readonly next: string | null }> {
    const parameters = new Parameters();
    const ways = waysToSee(seen, parameters);
    if (ways.length === 0) return { items: [], next: null };
    const given = (value: unknown): string => parameters.add(value);
    const bounds = given(JSON.stringify(month.bounds));
    const zone = `(t.dossier #>> '{report,place,zone}')`;
    const at = (end: 'from' | 'to'): string => `(${bounds}::jsonb -> ${zone} ->> '${end}')::timestamptz`;
    const instants = Object.values(month.bounds)
      .flatMap(({ from, to }) => [from, to])
      .sort();
    const [afterRegency, afterClaim] = cursor?.split('|') ?? [];
    const by = given(month.noticeBy);
    const text = `
      SELECT * FROM (
        SELECT e.claim_number AS "claimNumber", e.code AS conclusion, e.at AS "concludedAt",
          t.dossier #>> '{report,place,regencyCode}' AS "regencyCode", r.name AS "regencyName", n.received AS "receivedOn",
          CASE WHEN n.received IS NULL THEN CASE WHEN ${given(today)}::text > ${by}::text THEN 'LATE' ELSE 'OPEN' END
            WHEN n.received > ${by} THEN 'RECEIVED_LATE' ELSE 'RECEIVED' END AS state
        FROM claim_event e JOIN claim t USING (claim_number)
          LEFT JOIN regency r ON r.regency_code = t.dossier #>> '{report,place,regencyCode}'
          LEFT JOIN LATERAL (
            SELECT n.data ->> 'receivedOn' AS received FROM claim_event n
            WHERE n.claim_number = e.claim_number AND n.code = 'NOTICE_RECEIVED' AND n.seq > e.seq
            ORDER BY n.seq LIMIT 1) n ON true
        WHERE ${isOneOf('e.code', CONCLUDED)} AND e.at >= ${given(instants[0])} AND e.at < ${given(instants.at(-1))}
          AND (${ways.join(' OR ')}) AND e.at >= ${at('from')} AND e.at < ${at('to')}
          AND NOT EXISTS (
            SELECT FROM claim_event later WHERE later.claim_number = e.claim_number AND later.seq > e.seq
              AND ${isOneOf('later.code', [...CONCLUDED, 'CONCLUSION_REVERSED'])})
          ${province === undefined ? '' : `AND t.province = ${given(province)}`}
      ) notice
      WHERE ${state === undefined ? 'TRUE' : `state = ${given(state)}`}
        AND ${regency === undefined ? 'TRUE' : `"regencyCode" = ${given(regency)}`}
        AND ${afterRegency === undefined ? 'TRUE' : `("regencyCode", "claimNumber") > (${given(afterRegency)}, ${given(afterClaim)})`}
      ORDER BY "regencyCode", "claimNumber" LIMIT ${given(limit + 1)}`;
    const rows = await em.query<ListedNotice[]>(text, parameters.values);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, next: last === undefined ? null : `${last.regencyCode}|${last.claimNumber}` };
  }
}
