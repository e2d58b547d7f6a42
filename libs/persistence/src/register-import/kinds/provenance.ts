import type { ObjectReader } from '@jkk/domain/findings';
import { PROVENANCES, type Provenance } from '@jkk/domain/rules';
import { optional } from './cells';

/** What is not said to be seen counts as recalled: somebody has to look it up. */
export const provenance = (row: ObjectReader): Provenance | undefined =>
  optional(row, 'provenance', (each, name) => each.oneOf(name, PROVENANCES), 'recalled' as const);
