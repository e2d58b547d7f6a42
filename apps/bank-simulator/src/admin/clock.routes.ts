import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { postDueTransfers } from '../services/post-transfer';
import { check, instant, integer } from './check';
import { Problem } from './problem';

const TEN_YEARS = 10 * 366 * 24 * 3600;

export function registerClockRoutes(server: FastifyInstance, { db, clock, seed }: App): void {
  server.get('/__sim/clock', () => read());

  server.post('/__sim/clock', async (request) => {
    const body = check(request.body, {
      advanceSeconds: { rule: integer(-TEN_YEARS, TEN_YEARS) },
      now: { rule: instant },
    }) as { advanceSeconds?: number; now?: string };
    if ((body.advanceSeconds === undefined) === (body.now === undefined)) {
      throw new Problem(422, 'Give either advanceSeconds or now.');
    }
    if (body.now !== undefined) await clock.set(db, new Date(body.now));
    else await clock.advance(db, body.advanceSeconds ?? 0);
    const posted = await postDueTransfers(db, clock.now());
    return { ...read(), posted };
  });

  server.get('/__sim/health', async () => {
    await db.query('SELECT 1');
    return { status: 'ok', seed, ...read() };
  });

  function read() {
    return { now: clock.now().toISOString(), wallClock: clock.wall().toISOString() };
  }
}
