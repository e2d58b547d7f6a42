import type { EntityManager } from 'typeorm';
import type { Role } from '@jkk/domain/access';

/** Whether a person who was let in once may not, or no longer, do what this role does. */
export async function hasLeft(em: EntityManager, userId: string, role: Role): Promise<boolean> {
  const [row] = await em.query<{ left: boolean }[]>(`SELECT has_left($1, ARRAY[$2]) AS left`, [userId, role]);
  return row?.left === true;
}
