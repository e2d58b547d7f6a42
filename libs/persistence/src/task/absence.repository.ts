import type { EntityManager } from 'typeorm';
import { Table } from '../database/table';
import { AbsenceEntity } from './task.entities';

export interface NewAbsence {
  readonly userId: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

export interface Absence {
  readonly absenceId: number;
  readonly userId: string;
  readonly name: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly note: string;
  readonly by: string;
}

/** Whose absences are looked at: one person's, those of a branch, or all. */
export interface AbsenceScope {
  readonly userId: string;
  /** Also those of everybody who works there; null for everywhere, undefined for nobody else. */
  readonly branch: string | null | undefined;
}

const ABSENCES = new Table(AbsenceEntity);
const IN_SCOPE = `(a.user_id = $1 OR $2 AND ($3::text IS NULL OR u.branch = $3))`;

const scopeParameters = ({ userId, branch }: AbsenceScope): unknown[] => [
  userId,
  branch !== undefined,
  branch ?? null,
];

/** Days on which people are away. */
export class AbsenceRepository {
  async add(em: EntityManager, { by, at, ...absence }: NewAbsence): Promise<void> {
    await ABSENCES.insert(em, { ...absence, enteredBy: by, enteredAt: at });
  }

  /** Those that have not ended on this day, the earliest first. */
  list(em: EntityManager, scope: AbsenceScope, today: string, limit: number): Promise<readonly Absence[]> {
    return em.query<Absence[]>(
      `SELECT a.absence_id AS "absenceId", a.user_id AS "userId", u.name, a.first_day AS "firstDay",
         a.last_day AS "lastDay", a.note, b.name AS by
       FROM absence a JOIN app_user u ON u.user_id = a.user_id JOIN app_user b ON b.user_id = a.entered_by
       WHERE ${IN_SCOPE} AND a.ended_at IS NULL AND a.last_day >= $4
       ORDER BY a.first_day, a.absence_id LIMIT $5`,
      [...scopeParameters(scope), today, limit],
    );
  }

  /** Whether there was one in the scope that had not ended. */
  async end(
    em: EntityManager,
    scope: AbsenceScope,
    absenceId: number,
    by: string,
    at: string,
  ): Promise<boolean> {
    const [, count] = await em.query<[unknown, number]>(
      `UPDATE absence a SET ended_by = $4, ended_at = $5 FROM app_user u
       WHERE u.user_id = a.user_id AND ${IN_SCOPE} AND a.absence_id = $6 AND a.ended_at IS NULL`,
      [...scopeParameters(scope), by, at, absenceId],
    );
    return count === 1;
  }
}
