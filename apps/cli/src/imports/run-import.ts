import type { DataSource, EntityManager } from 'typeorm';
import { finding, ObjectReader } from '@jkk/domain/findings';
import type { Finding } from '@jkk/domain/findings';
import { inTransaction } from '@jkk/persistence/database';
import { MAX_UPSERT_ROWS } from '@jkk/persistence/reference';
import type { UpsertOutcome } from '@jkk/persistence/reference';
import type { CsvRow } from './csv-rows';
import { spoiledCells } from './spoiled-cells';
import type { ImportKind } from './import-kind';

export interface RowResult {
  readonly line: number;
  readonly outcome: UpsertOutcome | 'REFUSED';
  readonly errors?: readonly Finding[];
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
  const seen = new Map<string, number>();
  for (let start = 0; start < rows.length; start += MAX_UPSERT_ROWS) {
    const batch = rows.slice(start, start + MAX_UPSERT_ROWS).map((row) => readRow(kind, row, seen));
    yield* await saveBatch(dataSource, kind, batch, dryRun);
  }
}

function readRow<Row>(
  kind: ImportKind<Row>,
  { line, cells }: Pick<CsvRow, 'line' | 'cells'>,
  seen: Map<string, number>,
): ReadRow<Row> | RowResult {
  if (cells === undefined) return refused(line, [finding('', 'ROW.CELL_COUNT', CELL_COUNT)]);
  const spoiled = spoiledCells(cells);
  if (spoiled.length > 0) return refused(line, spoiled);
  const findings: Finding[] = [];
  const reader = ObjectReader.of(cells, '', findings);
  const value = reader === undefined ? undefined : kind.read(reader);
  if (value === undefined || findings.length > 0) return refused(line, findings);
  const key = kind.keyOf(value);
  const earlier = seen.get(key);
  if (earlier !== undefined) return refused(line, [finding('', 'ROW.REPEATED', repeatedAt(earlier))]);
  seen.set(key, line);
  return { line, value };
}

async function saveBatch<Row>(
  dataSource: DataSource,
  kind: ImportKind<Row>,
  batch: readonly (ReadRow<Row> | RowResult)[],
  dryRun: boolean,
): Promise<RowResult[]> {
  const readable = batch.filter((row): row is ReadRow<Row> => 'value' in row);
  const unreadable = batch.filter((row): row is RowResult => 'outcome' in row);
  const saved = await savingOrNot(dataSource, dryRun, async (em) => {
    const values = readable.map(({ value }) => value);
    const findings = await kind.check(em, values);
    const good = readable.filter((_, index) => !findings.has(index));
    const outcomes = await kind.save(
      em,
      good.map(({ value }) => value),
    );
    const bad = readable.flatMap(({ line }, index) => {
      const errors = findings.get(index);
      return errors === undefined ? [] : [refused(line, errors)];
    });
    return [...bad, ...good.map(({ line }, index) => ({ line, outcome: outcomes[index] ?? 'UNCHANGED' }))];
  });
  return [...unreadable, ...saved].sort((left, right) => left.line - right.line);
}

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

const CELL_COUNT = {
  id: 'Jumlah isian baris ini tidak sama dengan judul kolom.',
  en: 'This row has not as many cells as the header.',
};

const repeatedAt = (line: number): { id: string; en: string } => ({
  id: `Baris ini mengulang kunci baris ${line}.`,
  en: `This row repeats the key of line ${line}.`,
});
