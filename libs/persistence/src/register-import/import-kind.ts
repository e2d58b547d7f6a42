import type { EntityManager } from 'typeorm';
import type { Finding, ObjectReader } from '@jkk/domain/findings';
import type { Upserted } from '../reference';
import type { Columns } from './csv-rows';

/** One sort of register file. */
export interface ImportKind<Row> {
  /** First word of the command, for example `members`. */
  readonly name: string;
  readonly summary: string;
  readonly columns: Columns;
  /** The row's value, or undefined when the reader was told of a finding. */
  read(row: ObjectReader): Row | undefined;
  keyOf(row: Row): string;
  /** Findings that need the database, by index of the row; rows without an entry are good. */
  check(em: EntityManager, rows: readonly Row[]): Promise<ReadonlyMap<number, readonly Finding[]>>;
  save(em: EntityManager, rows: readonly Row[]): Promise<readonly Upserted[]>;
}
