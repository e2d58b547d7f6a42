import type { EntityManager } from 'typeorm';

const UUID = /^[0-9a-f-]{36}$/;

/** Display names of people, for timelines and batches. */
export class PeopleRepository {
  /** Names by user id; ids that nobody has are left out. */
  async listNames(em: EntityManager, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(userIds)].filter((id) => UUID.test(id));
    if (ids.length === 0) return new Map();
    const rows = await em.query<{ user_id: string; name: string }[]>(
      `SELECT user_id, name FROM app_user WHERE user_id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ user_id, name }) => [user_id, name]));
  }
}
