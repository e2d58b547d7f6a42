import type { DecoratedClass } from './database/data-source';

/** Every entity of the database, collected from the list that each vertical exports. */
export const ALL_ENTITIES: readonly DecoratedClass[] = [];
