import type { APPROVERS } from '@jkk/domain/access';
import type { EntityManager } from 'typeorm';
import { Table } from '../database/table';
import { LentAuthorityEntity } from './task.entities';

export interface NewLending {
  readonly lentBy: string;
  readonly lentTo: string;
  readonly role: (typeof APPROVERS)[number];
  readonly firstDay: string;
  readonly lastDay: string;
  readonly reason: string;
  readonly lentAt: string;
}

/** Authority that was lent, with the names of both. */
export interface Lending extends Omit<NewLending, 'lentBy' | 'lentTo'> {
  readonly lentId: number;
  readonly from: string;
  readonly to: string;
  readonly isOwn: boolean;
}

const LENT = new Table(LentAuthorityEntity);

/** Authority over benefits that approvers lend for some days. */
export class LentAuthorityRepository {
  async add(em: EntityManager, lending: NewLending): Promise<void> {
    await LENT.insert(em, { ...lending });
  }

  /** What this person lent or was lent and has not ended on this day, the earliest first; for null everybody's. */
  list(
    em: EntityManager,
    userId: string,
    everybody: boolean,
    today: string,
    limit: number,
  ): Promise<readonly Lending[]> {
    return em.query<Lending[]>(
      `SELECT l.lent_id AS "lentId", f.name AS "from", t.name AS "to", l.role, l.first_day AS "firstDay",
         l.last_day AS "lastDay", l.reason, l.lent_at AS "lentAt", l.lent_by = $1 AS "isOwn"
       FROM lent_authority l JOIN app_user f ON f.user_id = l.lent_by JOIN app_user t ON t.user_id = l.lent_to
       WHERE ($2 OR $1 IN (l.lent_by, l.lent_to)) AND l.ended_at IS NULL AND l.last_day >= $3
       ORDER BY l.first_day, l.lent_id LIMIT $4`,
      [userId, everybody, today, limit],
    );
  }

  /** Whether this person had lent it, and it had not ended. */
  async end(em: EntityManager, lentId: number, by: string, at: string): Promise<boolean> {
    const [, count] = await em.query<[unknown, number]>(
      `UPDATE lent_authority SET ended_by = $2, ended_at = $3 WHERE lent_id = $1 AND lent_by = $2 AND ended_at IS NULL`,
      [lentId, by, at],
    );
    return count === 1;
  }
}
