import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Table } from '../database/table';
import { toActor } from '../identity/user.repository';
import { lentTo } from '../task/holder';
import type { UserEntity } from '../identity/user.entity';
import { SessionEntity } from './session.entities';
import type { Actor } from '@jkk/domain/access';

export interface Session {
  readonly sessionId: string;
  readonly expiresAt: string;
  /** When it was last used, to some minutes. */
  readonly seenAt: string;
  /** True when somebody has signed out of it. */
  readonly ended: boolean;
  readonly userName: string;
  readonly userActive: boolean;
  readonly actor: Actor;
}

type FoundSession = Pick<SessionEntity, 'sessionId' | 'expiresAt' | 'seenAt' | 'endedAt'> &
  Pick<UserEntity, 'userId' | 'nik' | 'name' | 'active' | 'roles' | 'organisation'> &
  Pick<UserEntity, 'branch' | 'plkkCode' | 'employerNumber'> & { readonly lent: Actor['lent'] | null };

/** Asked with every request, so it is one statement that brings no more than is needed. */
const FIND = `
  SELECT s.session_id AS "sessionId", s.expires_at AS "expiresAt", s.seen_at AS "seenAt", s.ended_at AS "endedAt",
         u.user_id AS "userId", u.nik, u.name, u.active, u.roles, u.organisation, u.branch, u.plkk_code AS "plkkCode",
         u.employer_number AS "employerNumber",
         ${lentTo('now()')} AS lent
  FROM session s JOIN app_user u USING (user_id) WHERE s.token_hash = $1`;

const SESSIONS = new Table(SessionEntity);

/** Sessions by the hash of their token; the token itself never reaches the database. */
export class SessionRepository {
  async add(
    em: EntityManager,
    session: { tokenHash: string; userId: string; createdAt: string; expiresAt: string },
  ): Promise<string> {
    const sessionId = randomUUID();
    await SESSIONS.insert(em, { sessionId, endedAt: null, seenAt: session.createdAt, ...session });
    return sessionId;
  }

  async find(em: EntityManager, tokenHash: string): Promise<Session | undefined> {
    const [found] = await em.query<FoundSession[]>(FIND, [tokenHash]);
    if (found === undefined) return undefined;
    return {
      sessionId: found.sessionId,
      expiresAt: found.expiresAt,
      seenAt: found.seenAt,
      ended: found.endedAt !== null,
      userName: found.name,
      userActive: found.active,
      actor: { ...toActor(found), ...(found.lent && { lent: found.lent }) },
    };
  }

  async end(em: EntityManager, sessionId: string, at: string): Promise<void> {
    await em.query(`UPDATE session SET ended_at = $2 WHERE session_id = $1 AND ended_at IS NULL`, [
      sessionId,
      at,
    ]);
  }

  async touch(em: EntityManager, sessionId: string, at: string): Promise<void> {
    await em.query(`UPDATE session SET seen_at = $2 WHERE session_id = $1 AND seen_at < $2`, [sessionId, at]);
  }

  /** Ends all sessions of a person but the ones that were used last. */
  async endAllBut(em: EntityManager, keep: number, userId: string, at: string): Promise<void> {
    await em.query(
      `UPDATE session SET ended_at = $2 WHERE session_id IN (
         SELECT session_id FROM session WHERE user_id = $1 AND ended_at IS NULL AND expires_at > $2
         ORDER BY seen_at DESC, created_at DESC, session_id OFFSET $3)`,
      [userId, at, keep],
    );
  }

  /** Removes what expired before this instant. */
  async removeExpired(em: EntityManager, before: string): Promise<void> {
    await em.query(`DELETE FROM session WHERE expires_at < $1`, [before]);
  }
}
