import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { SignInFailureEntity } from './session.entities';

/** Failed sign-ins by the hash of the name that was tried, whether a user of that name exists or not. */
export class SignInFailureRepository {
  async add(em: EntityManager, usernameHash: string, failedAt: string): Promise<void> {
    await em.insert(SignInFailureEntity, { failureId: randomUUID(), usernameHash, failedAt });
  }

  /** Instants of the failures since then, newest first, at most `limit`. */
  async listSince(em: EntityManager, usernameHash: string, since: string, limit: number): Promise<string[]> {
    const rows = await em
      .createQueryBuilder(SignInFailureEntity, 'failure')
      .where('failure.usernameHash = :usernameHash AND failure.failedAt > :since', { usernameHash, since })
      .orderBy('failure.failedAt', 'DESC')
      .limit(limit)
      .getMany();
    return rows.map(({ failedAt }) => failedAt);
  }

  /** A successful sign-in makes up for the failures of that name. */
  async forget(em: EntityManager, usernameHash: string): Promise<void> {
    await em.delete(SignInFailureEntity, { usernameHash });
  }

  async removeBefore(em: EntityManager, before: string): Promise<void> {
    await em.query(`DELETE FROM sign_in_failure WHERE failed_at < $1`, [before]);
  }
}
