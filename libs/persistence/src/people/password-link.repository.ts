import type { EntityManager } from 'typeorm';

/** The one link by which a person may set a new password. */
export class PasswordLinkRepository {
  /** A new link takes the place of the one before. */
  async save(em: EntityManager, userId: string, tokenHash: string, expiresAt: string): Promise<void> {
    await em.query(
      `INSERT INTO password_link (user_id, token_hash, expires_at) VALUES ($1, $2, $3)
       ON CONFLICT (user_id) DO UPDATE SET token_hash = EXCLUDED.token_hash, expires_at = EXCLUDED.expires_at`,
      [userId, tokenHash, expiresAt],
    );
  }

  async remove(em: EntityManager, userId: string): Promise<void> {
    await em.query(`DELETE FROM password_link WHERE user_id = $1`, [userId]);
  }

  /** Uses it up and tells whose it was; undefined when it holds no more, or its person is switched off. */
  async use(
    em: EntityManager,
    tokenHash: string,
    now: string,
    passwordHash: string,
  ): Promise<string | undefined> {
    const [used] = await em.query<[{ user_id: string }[], number]>(
      `DELETE FROM password_link WHERE token_hash = $1 AND expires_at > $2
         AND EXISTS (SELECT 1 FROM app_user u WHERE u.user_id = password_link.user_id AND u.active) RETURNING user_id`,
      [tokenHash, now],
    );
    const userId = used[0]?.user_id;
    if (userId === undefined) return undefined;
    await em.query(`UPDATE app_user SET password_hash = $2, demo = FALSE WHERE user_id = $1`, [
      userId,
      passwordHash,
    ]);
    return userId;
  }
}
