import type { DecoratedClass } from './database/data-source';
import { claimEntities } from './claim/claim.entities';
import { identityEntities } from './identity/user.entity';
import { outboxEntities } from './outbox';
import { referenceEntities } from './reference/entities';

/** Every entity of the database, collected from the list that each vertical exports. */
export const ALL_ENTITIES: readonly DecoratedClass[] = [
  ...referenceEntities,
  ...identityEntities,
  ...claimEntities,
  ...outboxEntities,
];
