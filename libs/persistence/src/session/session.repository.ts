import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { toActor, type User } from '../identity/user.repository';
import { UserEntity } from '../identity/user.entity';
import { SessionEntity } from './session.entities';
import type { Actor } from '@jkk/domain/access';

export interface Session {
  readonly sessionId: string;
  readonly expiresAt: string;
  /** True when somebody has signed out of it. */
  readonly ended: boolean;
  readonly userName: string;
  readonly userActive: boolean;
  readonly actor: Actor;
}

/** Sessions by the hash of their token; the token itself never reaches the database. */
export class SessionRepository {
  async add(
    em: EntityManager,
    session: { tokenHash: string; userId: string; createdAt: string; expiresAt: string },
  ): Promise<string> {
    const sessionId = randomUUID();
    await em.insert(SessionEntity, { sessionId, endedAt: null, ...session });
    return sessionId;
  }

  async find(em: EntityManager, tokenHash: string): Promise<Session | undefined> {
    const session = await em
      .createQueryBuilder(SessionEntity, 'session')
      .innerJoinAndMapOne('session.user', UserEntity, 'user', 'user.userId = session.userId')
      .where({ tokenHash })
      .getOne();
    if (session === null) return undefined;
    const { user } = session as SessionEntity & { readonly user: User };
    return {
      sessionId: session.sessionId,
      expiresAt: session.expiresAt,
      ended: session.endedAt !== null,
      userName: user.name,
      userActive: user.active,
      actor: toActor(user),
    };
  }

  async end(em: EntityManager, sessionId: string, at: string): Promise<void> {
    await em.query(`UPDATE session SET ended_at = $2 WHERE session_id = $1 AND ended_at IS NULL`, [
      sessionId,
      at,
    ]);
  }

  /** Removes what expired before this instant. */
  async removeExpired(em: EntityManager, before: string): Promise<void> {
    await em.query(`DELETE FROM session WHERE expires_at < $1`, [before]);
  }
}
