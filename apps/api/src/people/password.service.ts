import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addMilliseconds } from '@jkk/domain/calendar';
import { inTransaction } from '@jkk/persistence/database';
import { hashPassword } from '@jkk/persistence/identity';
import { PasswordLinkRepository, PersonRepository } from '@jkk/persistence/people';
import { SessionRepository } from '@jkk/persistence/session';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource, type EntityManager } from 'typeorm';
import { Budgets, type Allowance } from '../edge/budgets';
import { Hashing } from '../session/hashing';
import { KnownSessions } from '../session/known-sessions';
import { CLOCK } from '../tokens';
import type { PasswordLinkView } from './dto/people.views';

const TOKEN_BYTES = 32;
const LINK_MS = 72 * 3_600_000;
const ATTEMPTS: Allowance = { name: 'password-link', times: 30, windowMs: 15 * 60_000 };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Passwords by a link that works once. The token is shown to one administrator and kept as a hash. */
@Injectable()
export class PasswordService {
  private readonly links = new PasswordLinkRepository();
  private readonly people = new PersonRepository();
  private readonly sessions = new SessionRepository();

  constructor(
    private readonly database: DataSource,
    private readonly budgets: Budgets,
    private readonly known: KnownSessions,
    private readonly hashing: Hashing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A hash that no password belongs to, for who has not chosen one yet. */
  unusableHash(): Promise<string> {
    const nobodys = randomBytes(TOKEN_BYTES).toString('base64url');
    return this.hashing.run(() => hashPassword(nobodys));
  }

  async makeLink(em: EntityManager, userId: string): Promise<PasswordLinkView> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const expiresAt = addMilliseconds(this.clock.now(), LINK_MS);
    await this.links.save(em, userId, sha256(token), expiresAt);
    return { token, expiresAt };
  }

  /** Sets the password of whom the link is for and ends every session. Raises PASSWORD_LINK.INVALID. */
  async set(token: string, password: string, site: string): Promise<void> {
    await this.budgets.spend(ATTEMPTS, site);
    const passwordHash = await this.hashing.run(() => hashPassword(password));
    const done = await inTransaction(this.database, async (em) => {
      const at = this.clock.now();
      const userId = await this.links.use(em, sha256(token), at, passwordHash);
      if (userId === undefined) return false;
      await this.sessions.endAllBut(em, 0, userId, at);
      await this.people.record(em, { userId, deed: 'PASSWORD_SET', note: '', by: userId, at });
      return true;
    });
    if (!done) throw new Problem('PASSWORD_LINK.INVALID');
    this.known.forgetAll();
  }
}
