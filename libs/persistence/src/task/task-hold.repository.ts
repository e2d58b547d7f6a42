import type { Role, TaskKey, TaskMove, Wait } from '@jkk/domain';
import type { EntityManager } from 'typeorm';
import { constraintOf } from '../database/transaction';
import { holderOf, isAtWork, keeps } from './holder';

export interface HoldWish {
  readonly key: TaskKey;
  /** Of the wait as it was judged; where it has changed meanwhile nothing happens. */
  readonly role: Role;
  readonly to: string;
  readonly by: string;
  readonly at: string;
  /** From whom it may be taken beside nobody: from oneself, or from anybody. */
  readonly from: 'NOBODY' | 'SELF' | 'ANYBODY';
}

export interface Colleague {
  readonly userId: string;
  readonly name: string;
  readonly roles: Role[];
  readonly atWork: boolean;
  readonly holds: number;
}

export interface MovedTask extends TaskKey {
  readonly move: TaskMove;
  readonly person: string;
  readonly by: string;
  readonly at: string;
}

const KEY = `claim_number = $1 AND code = $2 AND subject = $3`;
const NOTE = `INSERT INTO task_move (claim_number, code, subject, move, person, moved_by, moved_at)`;

/** One statement: of those who want the same wait at the same time exactly one gets it. */
const HOLD = `
  WITH held AS (
    INSERT INTO task_hold AS h (claim_number, code, subject, held_by, held_at)
    SELECT claim_number, code, subject, $5::uuid, $7 FROM claim_wait WHERE ${KEY} AND role = $4
    ON CONFLICT ON CONSTRAINT task_hold_pkey DO UPDATE SET held_by = excluded.held_by, held_at = excluded.held_at
    WHERE $8 = 'ANYBODY' OR ($8 = 'SELF' AND h.held_by = $6) OR NOT EXISTS (
      SELECT 1 FROM app_user u, claim_wait t
      WHERE u.user_id = h.held_by AND t.claim_number = h.claim_number AND t.code = h.code AND t.subject = h.subject
        AND ${keeps('$7')})
    RETURNING 1
  ), noted AS (
    ${NOTE} SELECT $1, $2, $3, CASE WHEN $5 = $6 THEN 'TAKEN' ELSE 'GIVEN' END, $5, $6, $7 FROM held
  )
  SELECT count(*)::int AS count FROM held`;

const GIVE_BACK = `
  WITH free AS (
    DELETE FROM task_hold WHERE ${KEY} AND ($6 OR held_by = $4) RETURNING held_by
  ), noted AS (
    ${NOTE} SELECT $1, $2, $3, 'RETURNED', held_by, $4, $5 FROM free
  )
  SELECT count(*)::int AS count FROM free`;

/** Who does what claims wait for. */
export class TaskHoldRepository {
  /** The wait as it stands, or undefined when nobody is waited for any more. */
  async findWait(em: EntityManager, key: TaskKey): Promise<Pick<Wait, 'role'> | undefined> {
    const rows = await em.query<{ role: Role }[]>(`SELECT role FROM claim_wait WHERE ${KEY}`, parts(key));
    return rows[0];
  }

  /** Whether the wait is theirs now. */
  async hold(em: EntityManager, wish: HoldWish): Promise<boolean> {
    const { key, role, to, by, at, from } = wish;
    try {
      return await changedOne(em, HOLD, [...parts(key), role, to, by, at, from]);
    } catch (error) {
      // The wait ended in this moment.
      if (constraintOf(error) === 'task_hold_of_wait') return false;
      throw error;
    }
  }

  /** Whether it was somebody's and is nobody's now. */
  giveBack(em: EntityManager, key: TaskKey, by: string, at: string, overOthers: boolean): Promise<boolean> {
    return changedOne(em, GIVE_BACK, [...parts(key), by, at, overOthers]);
  }

  /** Name of who has the wait now; null while nobody has it. */
  async findHolder(em: EntityManager, key: TaskKey, now: string): Promise<string | null> {
    const rows = await em.query<{ name: string | null }[]>(
      `SELECT (SELECT u.name ${holderOf('$4')}) AS name FROM claim_wait t
       WHERE t.claim_number = $1 AND t.code = $2 AND t.subject = $3`,
      [...parts(key), now],
    );
    return rows[0]?.name ?? null;
  }

  async isAtWork(em: EntityManager, userId: string, now: string): Promise<boolean> {
    const text = `SELECT 1 FROM app_user u WHERE u.user_id = $1 AND ${isAtWork('$2')}`;
    return (await em.query<unknown[]>(text, [userId, now])).length > 0;
  }

  /** Who works in this branch, or in any, with how much they have. */
  listColleagues(em: EntityManager, branch: string | null, now: string): Promise<readonly Colleague[]> {
    return em.query<Colleague[]>(
      `SELECT u.user_id AS "userId", u.name, u.roles, (${isAtWork('$2')}) AS "atWork",
         (SELECT count(*)::int FROM task_hold h WHERE h.held_by = u.user_id) AS holds
       FROM app_user u WHERE u.active AND u.branch IS NOT NULL AND ($1::text IS NULL OR u.branch = $1)
       ORDER BY u.name, u.user_id LIMIT 500`,
      [branch, now],
    );
  }

  /** What happened to the work of a claim, newest first. */
  listMoves(em: EntityManager, claimNumber: string, limit: number): Promise<readonly MovedTask[]> {
    return em.query<MovedTask[]>(
      `SELECT m.claim_number AS "claimNumber", m.code, m.subject, m.move, p.name AS person, b.name AS by, m.moved_at AS at
       FROM task_move m JOIN app_user p ON p.user_id = m.person JOIN app_user b ON b.user_id = m.moved_by
       WHERE m.claim_number = $1 ORDER BY m.move_id DESC LIMIT $2`,
      [claimNumber, limit],
    );
  }
}

const parts = ({ claimNumber, code, subject }: TaskKey): string[] => [claimNumber, code, subject];

async function changedOne(em: EntityManager, text: string, parameters: readonly unknown[]): Promise<boolean> {
  const [row] = await em.query<{ count: number }[]>(text, [...parameters]);
  return row?.count === 1;
}
