import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type MessageEvent,
  type OnModuleInit,
} from '@nestjs/common';
import { visibilityOf, type Visibility } from '@jkk/domain/access';
import { ClaimListener, ClaimListRepository } from '@jkk/persistence/claim';
import type { Logger } from '@jkk/platform/logging';
import { Observable, type Subscriber } from 'rxjs';
import { DataSource } from 'typeorm';
import { SessionService } from '../session/session.service';
import { LOGGER } from '../tokens';

/** What happens to several claims at once is told at once. */
const GATHER_MS = 300;
/** A line that nobody hears at its other end is found out by then, and a session that has ended. */
const BEAT_MS = 25_000;
/** More windows than one person looks at; the oldest is ended for the newest. */
const WINDOWS_MAX = 12;

interface Watcher {
  readonly token: string;
  readonly sessionId: string;
  readonly to: Subscriber<MessageEvent>;
}

/** What there is to tell somebody with this sight. */
type Events = (seen: Visibility) => Promise<MessageEvent[]>;

/**
 * Tells open pages which claims have changed, each page those alone that its person may see. It says no more than the
 * number and the version; what became of the claim is asked for as ever.
 */
@Injectable()
export class ChangeFeed implements OnModuleInit, BeforeApplicationShutdown {
  private readonly lists = new ClaimListRepository();
  private readonly listener: ClaimListener;
  private readonly watchers = new Set<Watcher>();
  private changed = new Set<string>();
  private gathering: NodeJS.Timeout | undefined;
  private beat: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly sessions: SessionService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.listener = new ClaimListener(database, (claimNumber) => this.hear(claimNumber));
  }

  async onModuleInit(): Promise<void> {
    await this.listener.start();
    this.beat = setInterval(() => void this.tellAll(async () => [BEAT]), BEAT_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.beat);
    clearTimeout(this.gathering);
    await this.listener.stop();
    for (const { to } of this.watchers) to.complete();
  }

  /** A stream for whoever has this token; it ends with the session. */
  watch(token: string, sessionId: string): Observable<MessageEvent> {
    return new Observable<MessageEvent>((to) => {
      const watcher = { token, sessionId, to };
      this.watchers.add(watcher);
      const ofSession = [...this.watchers].filter((one) => one.sessionId === sessionId);
      if (ofSession.length > WINDOWS_MAX) ofSession[0]!.to.complete();
      to.next(ANYTHING);
      return () => this.watchers.delete(watcher);
    });
  }

  private hear(claimNumber: string | undefined): void {
    if (this.watchers.size === 0) return;
    if (claimNumber === undefined) {
      for (const { to } of this.watchers) to.next(ANYTHING);
      return;
    }
    this.changed.add(claimNumber);
    this.gathering ??= setTimeout(() => void this.tellChanged(), GATHER_MS);
  }

  private async tellChanged(): Promise<void> {
    const numbers = [...this.changed];
    this.changed = new Set();
    this.gathering = undefined;
    const bySight = new Map<string, Promise<MessageEvent[]>>();
    await this.tellAll((seen) => {
      const sight = JSON.stringify(seen);
      const found = bySight.get(sight) ?? this.pick(seen, numbers);
      bySight.set(sight, found);
      return found;
    });
  }

  private async pick(seen: Visibility, numbers: readonly string[]): Promise<MessageEvent[]> {
    const claims = await this.lists.pickSeen(this.database.manager, seen, numbers);
    return claims.map((data) => ({ type: 'claim', data }));
  }

  private async tellAll(events: Events): Promise<void> {
    await Promise.all([...this.watchers].map((watcher) => this.tell(watcher, events)));
  }

  /** Whose session has ended, and whom nothing could be read for, comes again and is judged anew. */
  private async tell({ token, to }: Watcher, events: Events): Promise<void> {
    try {
      const { actor } = await this.sessions.identify(token, false);
      for (const event of await events(visibilityOf(actor))) to.next(event);
    } catch (error) {
      this.logger.debug({ err: error }, 'A page that watched is told to come again');
      to.complete();
    }
  }
}

/** The page asks for all that it shows: nobody knows what has changed before. */
const ANYTHING: MessageEvent = { type: 'anything', data: '' };

const BEAT: MessageEvent = { type: 'beat', data: '' };
