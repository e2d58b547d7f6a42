import type { DataSource, EntityManager } from 'typeorm';
import { ObjectReader } from '@jkk/domain/findings';
import type { Finding } from '@jkk/domain/findings';
import { inTransaction } from '../database';
import { MAX_UPSERT_ROWS } from '../reference';
import type { Change, Upserted, UpsertOutcome } from '../reference';
import type { CsvRow } from './csv-rows';
import type { ImportKind } from './import-kind';
import { cellsOf, repeatedRow } from './row-faults';

export interface RowResult {
  readonly line: number;
  readonly outcome: UpsertOutcome | 'REFUSED';
  readonly errors?: readonly Finding[];
  /** Where it changes a row that was known. */
  readonly changes?: readonly Change[];
}

export interface ImportOptions {
  /** Say what each row would do, and do none of it. */
  readonly dryRun?: boolean;
}

interface ReadRow<Row> {
  readonly line: number;
  readonly value: Row;
}

/**
 * Takes the rows in, 500 to a transaction, and answers in their order. Refused rows change nothing and hold nobody up;
 * a repeat of the same file changes nothing.
 */
export async function* runImport<Row>(
  dataSource: DataSource,
  kind: ImportKind<Row>,
  rows: readonly CsvRow[],
  { dryRun = false }: ImportOptions = {},
): AsyncGenerator<RowResult> {
  for (const batch of batchesOf(kind, rows)) {
    yield* await savingOrNot(dataSource, dryRun, (em) => saveBatch(em, kind, batch));
  }
}

/** What `runImport` does, all of it in the caller's transaction. */
export async function takeRows<Row>(
  em: EntityManager,
  kind: ImportKind<Row>,
  rows: readonly CsvRow[],
): Promise<RowResult[]> {
  const results: RowResult[] = [];
  for (const batch of batchesOf(kind, rows)) results.push(...(await saveBatch(em, kind, batch)));
  return results;
}

type Batch<Row> = readonly (ReadRow<Row> | RowResult)[];

function* batchesOf<Row>(kind: ImportKind<Row>, rows: readonly CsvRow[]): Generator<Batch<Row>> {
  const seen = new Map<string, number>();
  for (let start = 0; start < rows.length; start += MAX_UPSERT_ROWS) {
    yield rows.slice(start, start + MAX_UPSERT_ROWS).map((row) => readRow(kind, row, seen));
  }
}

function readRow<Row>(
  kind: ImportKind<Row>,
  row: Pick<CsvRow, 'line' | 'cells'>,
  seen: Map<string, number>,
): ReadRow<Row> | RowResult {
  const { line } = row;
  const read = cellsOf(row);
  if ('findings' in read) return refused(line, read.findings);
  const findings: Finding[] = [];
  const reader = ObjectReader.of(read.cells, '', findings);
  const value = reader === undefined ? undefined : kind.read(reader);
  if (value === undefined || findings.length > 0) return refused(line, findings);
  const key = kind.keyOf(value);
  const earlier = seen.get(key);
  if (earlier !== undefined) return refused(line, [repeatedRow(earlier)]);
  seen.set(key, line);
  return { line, value };
}

async function saveBatch<Row>(
  em: EntityManager,
  kind: ImportKind<Row>,
  batch: Batch<Row>,
): Promise<RowResult[]> {
  const readable = batch.filter((row): row is ReadRow<Row> => 'value' in row);
  const unreadable = batch.filter((row): row is RowResult => 'outcome' in row);
  const findings = await kind.check(
    em,
    readable.map(({ value }) => value),
  );
  const good = readable.filter((_, index) => !findings.has(index));
  const saved = await kind.save(
    em,
    good.map(({ value }) => value),
  );
  const bad = readable.flatMap(({ line }, index) => {
    const errors = findings.get(index);
    return errors === undefined ? [] : [refused(line, errors)];
  });
  const done = good.map(({ line }, index) => toResult(line, saved[index]!));
  return [...unreadable, ...bad, ...done].sort((left, right) => left.line - right.line);
}

const toResult = (line: number, { outcome, changes }: Upserted): RowResult => ({
  line,
  outcome,
  ...(changes.length > 0 && { changes }),
});

/** Carries what a dry run found out of its transaction, which is thereby undone. */
class DryRun extends Error {
  override readonly name = 'DryRun';

  constructor(readonly results: RowResult[]) {
    super('Nothing is kept of a dry run');
  }
}

async function savingOrNot(
  dataSource: DataSource,
  dryRun: boolean,
  work: (em: EntityManager) => Promise<RowResult[]>,
): Promise<RowResult[]> {
  if (!dryRun) return inTransaction(dataSource, work);
  const tried = inTransaction(dataSource, async (em): Promise<RowResult[]> => {
    throw new DryRun(await work(em));
  });
  return tried.catch((error: unknown) => {
    if (error instanceof DryRun) return error.results;
    throw error;
  });
}

const refused = (line: number, errors: readonly Finding[]): RowResult => ({
  line,
  outcome: 'REFUSED',
  errors,
});
