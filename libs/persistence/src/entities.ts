import type { DecoratedClass } from './database/data-source';
import { outboxEntities } from './outbox';

/** Every entity of the database, collected from the list that each vertical exports. */
export const ALL_ENTITIES: readonly DecoratedClass[] = [...outboxEntities];
