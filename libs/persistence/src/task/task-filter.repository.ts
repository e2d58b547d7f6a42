import type { EntityManager } from 'typeorm';
import { Table } from '../database/table';
import { TaskFilterEntity } from './task.entities';

export interface KeptFilter {
  readonly name: string;
  readonly filter: object;
}

const FILTERS = new Table(TaskFilterEntity);

/** Filters of the work list that a person keeps. */
export class TaskFilterRepository {
  async list(em: EntityManager, userId: string): Promise<readonly KeptFilter[]> {
    return FILTERS.list(em, { userId }, { orderBy: 'place' });
  }

  /** These in the place of those that were kept before. In a transaction. */
  async replace(em: EntityManager, userId: string, filters: readonly KeptFilter[]): Promise<void> {
    await em.query(`DELETE FROM task_filter WHERE user_id = $1`, [userId]);
    await FILTERS.insertAll(
      em,
      filters.map(({ name, filter }, place) => ({ userId, place, name, filter })),
    );
  }
}
