import { Injectable } from '@nestjs/common';
import { UserRepository, verifyPassword, type User } from '@jkk/persistence/identity';
import { Problem } from '@jkk/platform/problem';
import { DataSource } from 'typeorm';
import { Budgets, type Allowance } from '../edge/budgets';
import { Hashing, HASHING_LINE_MAX } from './hashing';
import { TurnsByKey } from './turns';

const WINDOW_MS = 15 * 60_000;
const ACCOUNT: Allowance = { name: 'sign-in-account', times: 5, windowMs: WINDOW_MS };
const DEVICE: Allowance = { name: 'sign-in-device', times: 5, windowMs: WINDOW_MS };
/** An office of many people has one address; a list of stolen passwords is longer than this. */
const ADDRESS: Allowance = { name: 'sign-in-address', times: 100, windowMs: WINDOW_MS };

export interface Attempt {
  readonly username: string;
  readonly password: string;
  /** Where it comes from. */
  readonly site: string;
  /** The device that this person is known to have used, if it comes from one. */
  readonly deviceOf: (userId: string) => string | undefined;
}

/** What a right password gives back. */
type Settle = () => Promise<void>;

/**
 * Judges a user name and a password. Each attempt is paid for before it is judged and gets its money back if it was
 * right, so that any number of guesses at the same instant are judged by one counter. What a stranger spends is not
 * what a known device spends.
 */
@Injectable()
export class SignInService {
  private readonly users = new UserRepository();
  /** Right attempts that come together must not hold the places of wrong ones. */
  private readonly accounts = new TurnsByKey(HASHING_LINE_MAX);

  constructor(
    private readonly database: DataSource,
    private readonly budgets: Budgets,
    private readonly hashing: Hashing,
  ) {}

  /** Raises RATE.LIMITED after too many failures, AUTH.INVALID_CREDENTIALS for an unknown name or a wrong password. */
  judge(attempt: Attempt): Promise<User> {
    const name = attempt.username.toLowerCase();
    return this.accounts.run(name, () => this.judgeAlone(name, attempt));
  }

  private async judgeAlone(name: string, attempt: Attempt): Promise<User> {
    const user = await this.users.findByUsername(this.database.manager, name);
    const device = user === undefined ? undefined : attempt.deviceOf(user.userId);
    const settle =
      device === undefined ? await this.payAsStranger(name, attempt.site) : await this.payAsDevice(device);
    const usable = user?.active ? user : undefined;
    const right = await this.hashing.run(() => verifyPassword(attempt.password, usable?.passwordHash));
    if (!right || usable === undefined) throw new Problem('AUTH.INVALID_CREDENTIALS');
    await settle();
    await this.budgets.removeOld();
    return usable;
  }

  /** What the account does not grant costs the address nothing, since nothing is learned by it. */
  private async payAsStranger(name: string, site: string): Promise<Settle> {
    const address = await this.budgets.spend(ADDRESS, site);
    try {
      await this.budgets.spend(ACCOUNT, name);
    } catch (error) {
      await this.budgets.giveBack(address);
      throw error;
    }
    return async () => {
      await this.budgets.giveBack(address);
      await this.budgets.forget(ACCOUNT, name);
    };
  }

  private async payAsDevice(device: string): Promise<Settle> {
    await this.budgets.spend(DEVICE, device);
    return () => this.budgets.forget(DEVICE, device);
  }
}
