import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addMilliseconds, compareInstants } from '@jkk/domain/calendar';
import { toActor, type User } from '@jkk/persistence/identity';
import { SessionRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import type { Caller } from '../edge/caller';
import { CLOCK } from '../tokens';
import { KnownSessions } from './known-sessions';

const SESSION_MS = 12 * 3_600_000;
/** Unused for so long, it ends: a desk that somebody has walked away from. */
const IDLE_MS = 3_600_000;
/** How exactly its last use is kept; every request would be a write otherwise. */
const TOUCH_MS = 5 * 60_000;
/** Programs sign in again and again; what they left behind ends, the least recently used first. */
const SESSIONS_MAX = 50;
const TOKEN_BYTES = 32;
/** Expired sessions stay a day, so that their tokens are answered with "expired" and not with "unknown". */
const KEEP_EXPIRED_MS = 24 * 3_600_000;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Sessions of people who have signed in. A token is random and opaque; the database knows its hash only. */
@Injectable()
export class SessionService {
  private readonly sessions = new SessionRepository();

  constructor(
    private readonly database: DataSource,
    private readonly known: KnownSessions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async begin(user: User): Promise<{ readonly token: string; readonly caller: Caller }> {
    const em = this.database.manager;
    const now = this.clock.now();
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const expiresAt = addMilliseconds(now, SESSION_MS);
    const session = { tokenHash: sha256(token), userId: user.userId, createdAt: now, expiresAt };
    const sessionId = await this.sessions.add(em, session);
    await this.sessions.endAllBut(em, SESSIONS_MAX, user.userId, now);
    await this.sessions.removeExpired(em, addMilliseconds(now, -KEEP_EXPIRED_MS));
    return { token, caller: { actor: toActor(user), name: user.name, sessionId, expiresAt } };
  }

  /**
   * Whose token this is. What an open page asks by itself is no use of it: nobody may be there. Raises AUTH.EXPIRED for one that
   * has ended, AUTH.REQUIRED for one that never was.
   */
  async identify(token: string, isUse: boolean): Promise<Caller> {
    const em = this.database.manager;
    const now = this.clock.now();
    const session = await this.known.find(sha256(token));
    if (session === undefined) throw new Problem('AUTH.REQUIRED');
    const endsAt = [session.expiresAt, addMilliseconds(session.seenAt, IDLE_MS)];
    const over = session.ended || !session.userActive;
    if (over || endsAt.some((end) => compareInstants(end, now) <= 0)) throw new Problem('AUTH.EXPIRED');
    const { actor, userName, sessionId, expiresAt, seenAt } = session;
    if (isUse && compareInstants(addMilliseconds(seenAt, TOUCH_MS), now) <= 0) {
      await this.sessions.touch(em, sessionId, now);
      this.known.forgetAll();
    }
    return { actor, name: userName, sessionId, expiresAt };
  }

  async end(sessionId: string): Promise<void> {
    await this.sessions.end(this.database.manager, sessionId, this.clock.now());
    this.known.forgetAll();
  }
}
