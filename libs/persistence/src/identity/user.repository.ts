import type { EntityManager } from 'typeorm';
import type { Actor, Role } from '@jkk/domain/access';
import { UserEntity } from './user.entity';

/** A person who may sign in. `passwordHash` stays inside sign-in. */
export interface User {
  readonly userId: string;
  readonly username: string;
  readonly name: string;
  /** Null in accounts that are older than the question who it is. */
  readonly nik: string | null;
  readonly passwordHash: string;
  readonly roles: readonly Role[];
  readonly branch: string | null;
  readonly plkkCode: string | null;
  readonly employerNumber: string | null;
  readonly organisation: string;
  readonly demo: boolean;
  readonly active: boolean;
  readonly createdAt: string;
}

export class UserRepository {
  /** Active or not; usernames are lower case. */
  async findByUsername(em: EntityManager, username: string): Promise<User | undefined> {
    return (await em.findOneBy(UserEntity, { username: username.toLowerCase() })) ?? undefined;
  }

  async find(em: EntityManager, userId: string): Promise<User | undefined> {
    return (await em.findOneBy(UserEntity, { userId })) ?? undefined;
  }

  /** Inserts; false when the username is taken already, or the person has an account. */
  async add(em: EntityManager, user: User): Promise<boolean> {
    const result = await em
      .createQueryBuilder()
      .insert()
      .into(UserEntity)
      .values({ ...user, roles: [...user.roles] })
      .orIgnore()
      .returning('user_id')
      .execute();
    return (result.raw as unknown[]).length === 1;
  }

  /** Whether the person of this NIK has an account, live or not. */
  async hasAccount(em: EntityManager, nik: string): Promise<boolean> {
    return em.existsBy(UserEntity, { nik });
  }

  /** Usernames out of the list that exist already. */
  async findTaken(em: EntityManager, usernames: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await em.query<{ username: string }[]>(
      'SELECT username FROM app_user WHERE username = ANY($1::text[])',
      [[...usernames]],
    );
    return new Set(rows.map(({ username }) => username));
  }

  /** Notes where a member of the staff has an account; repeating it changes nothing. */
  async addAccount(
    em: EntityManager,
    userId: string,
    { bankCode, accountNumber }: { readonly bankCode: string; readonly accountNumber: string },
    at: string,
  ): Promise<void> {
    await em.query(
      `INSERT INTO staff_account (bank_code, account_number, user_id, added_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [bankCode, accountNumber, userId, at],
    );
  }

  /** True when a user with the published demo password can sign in: a production process refuses to start then. */
  existsActiveDemoUser(em: EntityManager): Promise<boolean> {
    return em.existsBy(UserEntity, { demo: true, active: true });
  }

  /** Everyone, by username. */
  async list(em: EntityManager): Promise<readonly User[]> {
    return em.find(UserEntity, { order: { username: 'ASC' } });
  }
}

/** What the access rules need to know of a person; absent facts are absent, not null. */
export function toActor(
  user: Pick<User, 'userId' | 'nik' | 'roles' | 'organisation' | 'branch' | 'plkkCode' | 'employerNumber'>,
): Actor {
  return {
    userId: user.userId,
    roles: [...user.roles],
    organisation: user.organisation,
    ...(user.nik === null ? {} : { nik: user.nik }),
    ...(user.branch === null ? {} : { branch: user.branch }),
    ...(user.plkkCode === null ? {} : { plkkCode: user.plkkCode }),
    ...(user.employerNumber === null ? {} : { employerNumber: user.employerNumber }),
  };
}
