import type { DecoratedClass } from '../database/data-source';
import { PrepareSchema1795200000000 } from './1795200000000-prepare-schema';

/** Every migration, ordered by its timestamp; one line each. */
export const MIGRATIONS: readonly DecoratedClass[] = [PrepareSchema1795200000000];
