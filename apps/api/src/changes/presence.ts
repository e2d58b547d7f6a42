import { randomUUID } from 'node:crypto';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type MessageEvent,
  type OnModuleInit,
} from '@nestjs/common';
import { workplaceOf } from '@jkk/domain/access';
import { PresenceListener, tellPresence } from '@jkk/persistence/claim';
import type { Logger } from '@jkk/platform/logging';
import { Observable, type Subscriber } from 'rxjs';
import { DataSource } from 'typeorm';
import type { Caller } from '../edge/caller';
import { LOGGER } from '../tokens';
import { OpenClaims, RENEW_MS, type Seat } from './open-claims';

interface Window {
  readonly seat: Seat;
  readonly to: Subscriber<MessageEvent>;
  /** What was told last, so that nothing is told twice. */
  told: string;
}

/**
 * Tells whoever has a claim open which colleagues have it open too. Every process of the API says so of its own windows
 * to all of them; what is not said again is forgotten.
 */
@Injectable()
export class Presence implements OnModuleInit, BeforeApplicationShutdown {
  private readonly open = new OpenClaims();
  private readonly windows = new Set<Window>();
  private readonly listener: PresenceListener;
  private renewing: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.listener = new PresenceListener(database, (said) => this.hear(said));
  }

  async onModuleInit(): Promise<void> {
    await this.listener.start();
    this.renewing = setInterval(() => this.renew(), RENEW_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.renewing);
    await this.listener.stop();
  }

  /** The colleagues at this claim, for as long as somebody listens. */
  attend(claimNumber: string, { actor, name }: Caller): Observable<MessageEvent> {
    return new Observable<MessageEvent>((to) => {
      const seat: Seat = {
        window: randomUUID(),
        claimNumber,
        userId: actor.userId,
        name,
        workplace: workplaceOf(actor),
      };
      const window: Window = { seat, to, told: '[]' };
      this.windows.add(window);
      this.say(seat);
      return () => {
        this.windows.delete(window);
        this.say({ ...seat, isGone: true });
      };
    });
  }

  private renew(): void {
    this.sayAll();
    for (const claimNumber of this.open.forgetOld(Date.now())) this.tell(claimNumber);
  }

  private sayAll(): void {
    this.say(...[...this.windows].map(({ seat }) => seat));
  }

  /** Nobody's work waits for it: what is not said now is said again soon. */
  private say(...seats: readonly Seat[]): void {
    const said = seats.map((seat) => JSON.stringify(seat));
    tellPresence(this.database.manager, said).catch((error: unknown) =>
      this.logger.debug({ err: error }, 'Who has a claim open could not be told'),
    );
  }

  private hear(said: string | undefined): void {
    if (said === undefined) return this.sayAll();
    const seat = JSON.parse(said) as Seat;
    this.open.take(seat, Date.now());
    this.tell(seat.claimNumber);
  }

  private tell(claimNumber: string): void {
    for (const window of this.windows) {
      if (window.seat.claimNumber !== claimNumber) continue;
      const names = this.open.colleaguesOf(window.seat);
      const told = JSON.stringify(names);
      if (told === window.told) continue;
      window.told = told;
      window.to.next({ type: 'present', data: { claimNumber, names } });
    }
  }
}
