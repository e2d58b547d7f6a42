import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { SessionListener, SessionRepository, type Session } from '@jkk/persistence/session';
import { DataSource } from 'typeorm';

/** What an ended session may still pass for when the connection that tells of its end is broken and nobody knows yet. */
const FRESH_MS = 2_000;
/** More people than are at work at once; beyond that everybody is asked for again. */
const MOST = 10_000;

interface Known {
  readonly session: Promise<Session | undefined>;
  readonly readAt: number;
}

/**
 * Sessions that were looked up a moment ago. All of them are forgotten as soon as one ends or a user changes: at once for
 * what this process did, with PostgreSQL's word for what anybody else did. While that word cannot be heard every request
 * asks the database.
 */
@Injectable()
export class KnownSessions implements OnModuleInit, OnModuleDestroy {
  private readonly sessions = new SessionRepository();
  private readonly known = new Map<string, Known>();
  private readonly listener: SessionListener;
  private isHearing = false;

  constructor(private readonly database: DataSource) {
    this.listener = new SessionListener(database, {
      onChange: () => {
        this.isHearing = true;
        this.forgetAll();
      },
      onLost: () => {
        this.isHearing = false;
        this.forgetAll();
      },
    });
  }

  async onModuleInit(): Promise<void> {
    await this.listener.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.listener.stop();
  }

  find(tokenHash: string): Promise<Session | undefined> {
    const known = this.known.get(tokenHash);
    if (known !== undefined && performance.now() - known.readAt < FRESH_MS) return known.session;
    const session = this.sessions.find(this.database.manager, tokenHash);
    if (this.isHearing) this.keep(tokenHash, session);
    return session;
  }

  /** What is being read at this moment is given to those who wait for it, and to nobody after them. */
  forgetAll(): void {
    this.known.clear();
  }

  private keep(tokenHash: string, session: Promise<Session | undefined>): void {
    if (this.known.size >= MOST) this.forgetAll();
    const known = { session, readAt: performance.now() };
    this.known.set(tokenHash, known);
    const forget = (): void => {
      if (this.known.get(tokenHash) === known) this.known.delete(tokenHash);
    };
    void session.then((found) => (found === undefined ? forget() : undefined), forget);
  }
}
