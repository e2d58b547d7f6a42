import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addMilliseconds, compareInstants, millisecondsBetween } from '@jkk/domain/calendar';
import { toActor, UserRepository, verifyPassword } from '@jkk/persistence/identity';
import { SessionRepository, SignInFailureRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import type { Caller } from '../edge/caller';
import { CLOCK } from '../tokens';

const SESSION_MS = 12 * 3_600_000;
const FAILURES_MAX = 5;
const FAILURE_WINDOW_MS = 15 * 60_000;
const TOKEN_BYTES = 32;
/** Expired sessions stay a day, so that their tokens are answered with "expired" and not with "unknown". */
const KEEP_EXPIRED_MS = 24 * 3_600_000;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Signing in and out. A token is random and opaque; the database knows its hash only. */
@Injectable()
export class SessionService {
  private readonly users = new UserRepository();
  private readonly sessions = new SessionRepository();
  private readonly failures = new SignInFailureRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Raises RATE.LIMITED after too many failures of this name, AUTH.INVALID_CREDENTIALS for a wrong one or a wrong password. */
  async signIn(
    username: string,
    password: string,
  ): Promise<{ readonly token: string; readonly caller: Caller }> {
    const em = this.database.manager;
    const now = this.clock.now();
    const usernameHash = sha256(username.toLowerCase());
    await this.refuseGuessing(usernameHash, now);
    const user = await this.users.findByUsername(em, username);
    const usable = user?.active ? user : undefined;
    if (!(await verifyPassword(password, usable?.passwordHash)) || usable === undefined) {
      await this.failures.add(em, usernameHash, now);
      throw new Problem('AUTH.INVALID_CREDENTIALS');
    }
    await this.failures.forget(em, usernameHash);
    await this.removeOld(now);
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const expiresAt = addMilliseconds(now, SESSION_MS);
    const session = { tokenHash: sha256(token), userId: usable.userId, createdAt: now, expiresAt };
    const sessionId = await this.sessions.add(em, session);
    return { token, caller: { actor: toActor(usable), name: usable.name, sessionId, expiresAt } };
  }

  /** Whose token this is. Raises AUTH.EXPIRED for one that has ended, AUTH.REQUIRED for one that never was. */
  async identify(token: string): Promise<Caller> {
    const session = await this.sessions.find(this.database.manager, sha256(token));
    if (session === undefined) throw new Problem('AUTH.REQUIRED');
    const over = session.ended || !session.userActive;
    if (over || compareInstants(session.expiresAt, this.clock.now()) <= 0) throw new Problem('AUTH.EXPIRED');
    const { actor, userName, sessionId, expiresAt } = session;
    return { actor, name: userName, sessionId, expiresAt };
  }

  async end(sessionId: string): Promise<void> {
    await this.sessions.end(this.database.manager, sessionId, this.clock.now());
  }

  private async refuseGuessing(usernameHash: string, now: string): Promise<void> {
    const since = addMilliseconds(now, -FAILURE_WINDOW_MS);
    const recent = await this.failures.listSince(this.database.manager, usernameHash, since, FAILURES_MAX);
    const oldest = recent.at(FAILURES_MAX - 1);
    if (oldest === undefined) return;
    const waitMs = millisecondsBetween(now, addMilliseconds(oldest, FAILURE_WINDOW_MS));
    throw new Problem('RATE.LIMITED', { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1_000)) });
  }

  private async removeOld(now: string): Promise<void> {
    const em = this.database.manager;
    await this.sessions.removeExpired(em, addMilliseconds(now, -KEEP_EXPIRED_MS));
    await this.failures.removeBefore(em, addMilliseconds(now, -FAILURE_WINDOW_MS));
  }
}
