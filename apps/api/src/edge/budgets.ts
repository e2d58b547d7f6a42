import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addMilliseconds, millisecondsBetween } from '@jkk/domain/calendar';
import { BudgetRepository } from '@jkk/persistence/budget';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { CLOCK } from '../tokens';

/** How often something may be done within a while. */
export interface Allowance {
  /** Distinguishes what is counted; the same subject may have several. */
  readonly name: string;
  readonly times: number;
  readonly windowMs: number;
}

/** One use of an allowance, to be given back if it turns out to have been none. */
export interface Spent {
  readonly key: string;
  readonly at: string;
}

/** Longer than any window of ours. */
const KEEP_MS = 2 * 3_600_000;

/** Limits that hold over all processes, counted in PostgreSQL. What runs wild in one process is the rate guard's matter. */
@Injectable()
export class Budgets {
  private readonly budgets = new BudgetRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Raises RATE.LIMITED, with the time until another use is free, where the allowance is used up. */
  async spend(allowance: Allowance, subject: string): Promise<Spent> {
    const { times: limit, windowMs } = allowance;
    const spent = { key: keyOf(allowance, subject), at: this.clock.now() };
    const since = addMilliseconds(spent.at, -windowMs);
    const outcome = await this.budgets.spend(this.database.manager, { ...spent, since, limit });
    if (outcome.granted) return spent;
    const waitMs = millisecondsBetween(spent.at, addMilliseconds(outcome.oldest, windowMs));
    throw new Problem('RATE.LIMITED', { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1_000)) });
  }

  async giveBack({ key, at }: Spent): Promise<void> {
    await this.budgets.giveBack(this.database.manager, key, at);
  }

  /** As if it had never been used. */
  async forget(allowance: Allowance, subject: string): Promise<void> {
    await this.budgets.forget(this.database.manager, keyOf(allowance, subject));
  }

  async removeOld(): Promise<void> {
    await this.budgets.removeUntouchedSince(
      this.database.manager,
      addMilliseconds(this.clock.now(), -KEEP_MS),
    );
  }
}

/** Subjects are hashed: what is typed as a user name may be a password. */
const keyOf = ({ name }: Allowance, subject: string): string =>
  createHash('sha256').update(`${name}\n${subject}`).digest('hex');
