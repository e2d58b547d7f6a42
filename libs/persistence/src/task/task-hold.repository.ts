import type { Actor, Role, TaskKey, TaskMove } from '@jkk/domain';
import type { EntityManager } from 'typeorm';
import { holderOf, isAtWork, keeps, lentTo } from './holder';

/** Whom a wait is for. */
interface Awaited {
  readonly role: Role;
  /** Where it is for one hospital. */
  readonly plkkCode?: string;
}

/** A wait as it was judged; where its role has changed meanwhile nothing happens. */
export interface JudgedTask extends TaskKey, Awaited {}

export interface HoldWish {
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

export interface Standing {
  readonly atWork: boolean;
  readonly lent: Actor['lent'] | null;
}

export interface MovedTask extends TaskKey {
  readonly move: TaskMove;
  readonly person: string;
  readonly by: string;
  readonly at: string;
}

const NAMES = 'claim_number, code, subject';
const ASKED = `
  asked AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS k (${NAMES}, at)
  )`;
const NOTE = `INSERT INTO task_move (${NAMES}, move, person, moved_by, moved_at)`;

const WAITS = `
  WITH ${ASKED} SELECT at::int - 1 AS at, role, plkk_code AS "plkkCode" FROM asked JOIN claim_wait USING (${NAMES})`;

/**
 * One statement: of those who want the same wait at the same time exactly one gets it. Waits before holds, and all in one
 * order, so that nobody waits in a circle; a wait that ends in this moment is left out.
 */
const HOLD = `
  WITH ${ASKED}, wait AS (
    SELECT ${NAMES} FROM claim_wait
    WHERE (${NAMES}, role) IN (SELECT ${NAMES}, ($8::text[])[at] FROM asked)
    ORDER BY ${NAMES} FOR KEY SHARE SKIP LOCKED
  ), held AS (
    INSERT INTO task_hold AS h (${NAMES}, held_by, held_at)
    SELECT ${NAMES}, $4::uuid, $6 FROM wait
    ON CONFLICT ON CONSTRAINT task_hold_pkey DO UPDATE SET held_by = excluded.held_by, held_at = excluded.held_at
    WHERE $7 = 'ANYBODY' OR ($7 = 'SELF' AND h.held_by = $5) OR NOT EXISTS (
      SELECT 1 FROM app_user u, claim_wait t
      WHERE u.user_id = h.held_by AND t.claim_number = h.claim_number AND t.code = h.code AND t.subject = h.subject
        AND ${keeps('$6')})
    RETURNING ${NAMES}
  ), noted AS (
    ${NOTE} SELECT ${NAMES}, CASE WHEN $4 = $5 THEN 'TAKEN' ELSE 'GIVEN' END, $4, $5, $6 FROM held
  )
  SELECT at::int - 1 AS at FROM asked JOIN held USING (${NAMES})`;

const GIVE_BACK = `
  WITH ${ASKED}, given AS (
    SELECT ${NAMES} FROM task_hold
    WHERE (${NAMES}) IN (SELECT ${NAMES} FROM asked) AND ($6 OR held_by = $4)
    ORDER BY ${NAMES} FOR UPDATE
  ), free AS (
    DELETE FROM task_hold WHERE (${NAMES}) IN (SELECT ${NAMES} FROM given) RETURNING ${NAMES}, held_by
  ), noted AS (
    ${NOTE} SELECT ${NAMES}, 'RETURNED', held_by, $4, $5 FROM free
  )
  SELECT at::int - 1 AS at FROM asked JOIN free USING (${NAMES})`;

const HOLDERS = `
  WITH ${ASKED}
  SELECT at::int - 1 AS at, (SELECT u.name ${holderOf('$4')}) AS name FROM asked JOIN claim_wait t USING (${NAMES})`;

/** Who does what claims wait for. */
export class TaskHoldRepository {
  /** Whom each wait is for, by its place among the keys; none where nobody is waited for any more. */
  async findAwaited(em: EntityManager, keys: readonly TaskKey[]): Promise<ReadonlyMap<number, Awaited>> {
    const rows = await em.query<{ at: number; role: Role; plkkCode: string | null }[]>(WAITS, columns(keys));
    return new Map(
      rows.map(({ at, role, plkkCode }) => [at, plkkCode === null ? { role } : { role, plkkCode }]),
    );
  }

  /** Places of the waits that are theirs now. */
  holdAll(em: EntityManager, tasks: readonly JudgedTask[], wish: HoldWish): Promise<ReadonlySet<number>> {
    const { to, by, at, from } = wish;
    const roles = tasks.map(({ role }) => role);
    return places(em, HOLD, [...columns(tasks), to, by, at, from, roles]);
  }

  /** Places of those that were somebody's and are nobody's now. */
  giveBackAll(
    em: EntityManager,
    keys: readonly TaskKey[],
    by: string,
    at: string,
    overOthers: boolean,
  ): Promise<ReadonlySet<number>> {
    return places(em, GIVE_BACK, [...columns(keys), by, at, overOthers]);
  }

  /** Names of who has the waits now, by their places; null while nobody has one. */
  async findHolders(
    em: EntityManager,
    keys: readonly TaskKey[],
    now: string,
  ): Promise<ReadonlyMap<number, string | null>> {
    const rows = await em.query<{ at: number; name: string | null }[]>(HOLDERS, [...columns(keys), now]);
    return new Map(rows.map(({ at, name }) => [at, name]));
  }

  /** Whether this person works now, and with which authority of others. */
  async findStanding(em: EntityManager, userId: string, now: string): Promise<Standing> {
    const text = `SELECT (${isAtWork('$2')}) AS "atWork", ${lentTo('$2')} AS lent FROM app_user u WHERE u.user_id = $1`;
    const [found] = await em.query<Standing[]>(text, [userId, now]);
    return found ?? { atWork: false, lent: null };
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

const columns = (keys: readonly TaskKey[]): string[][] => [
  keys.map(({ claimNumber }) => claimNumber),
  keys.map(({ code }) => code),
  keys.map(({ subject }) => subject),
];

async function places(
  em: EntityManager,
  text: string,
  parameters: readonly unknown[],
): Promise<ReadonlySet<number>> {
  const rows = await em.query<{ at: number }[]>(text, [...parameters]);
  return new Set(rows.map(({ at }) => at));
}
