import type { Queryable } from './database/database';

/**
 * The clock of the banks. It drives what becomes due (late postings, token life, the day of external ids, look-back);
 * bookings keep their wall-clock time, so that a caller on the real clock still finds them on a statement.
 */
export class BankClock {
  private offsetMs = 0;

  constructor(private readonly wallClock: () => number = Date.now) {}

  async load(db: Queryable): Promise<void> {
    const { rows } = await db.query<{ offset_ms: string }>('SELECT offset_ms FROM simulated_clock');
    this.offsetMs = Number(rows[0]?.offset_ms ?? 0);
  }

  wall(): Date {
    return new Date(this.wallClock());
  }

  now(): Date {
    return new Date(this.wallClock() + this.offsetMs);
  }

  async advance(db: Queryable, seconds: number): Promise<void> {
    await this.store(db, this.offsetMs + seconds * 1000);
  }

  async set(db: Queryable, now: Date): Promise<void> {
    await this.store(db, now.getTime() - this.wallClock());
  }

  private async store(db: Queryable, offsetMs: number): Promise<void> {
    const whole = Math.round(offsetMs);
    await db.query('UPDATE simulated_clock SET offset_ms = $1', [whole]);
    this.offsetMs = whole;
  }
}
