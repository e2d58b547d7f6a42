import type { Standing } from './standing';

/** What came of workflows that should run: ids by what they were at first, and those that did not come right in time. */
export interface Comparison {
  readonly expected: number;
  readonly agreed: number;
  readonly refreshed: number;
  readonly started: number;
  readonly unfinished: readonly string[];
}

export interface Compared<Row> {
  readonly idOf: (row: Row) => string;
  /** The rows whose workflow should run; of these ids only, where they are given. */
  readonly list: (among?: readonly string[]) => Promise<readonly Row[]>;
  readonly standingOf: (row: Row) => Promise<Standing>;
  /** Asks for the workflow of this row to be mended. */
  readonly mend: (row: Row) => Promise<void>;
}

const AT_ONCE = 8;
const PATIENCE_MS = 60_000;
const PAUSE_MS = 500;

/** What a first look has found, before anybody was told anything. */
export interface FirstLook {
  /** Has those mended that differ, and looks again until they agree or time is up. */
  mend(): Promise<Comparison>;
}

/** Compares each row with its workflow. */
export async function compare<Row>(compared: Compared<Row>): Promise<FirstLook> {
  const rows = await compared.list();
  const first = await standings(compared, rows);
  return { mend: () => mendDiffering(compared, first) };
}

async function mendDiffering<Row>(
  compared: Compared<Row>,
  first: ReadonlyMap<Row, Standing>,
): Promise<Comparison> {
  const differing = [...first].filter(([, standing]) => standing !== 'AGREES');
  for (const [row] of differing) await compared.mend(row);
  const ids = differing.map(([row]) => compared.idOf(row));
  const unfinished = await untilAgreed(compared, ids);
  const mended = (standing: Standing): number =>
    differing.filter(([row, was]) => was === standing && !unfinished.includes(compared.idOf(row))).length;
  return {
    expected: first.size,
    agreed: first.size - differing.length,
    refreshed: mended('BEHIND') + mended('SILENT'),
    started: mended('MISSING'),
    unfinished,
  };
}

/** The ids that still differ when time is up; a row that needs no workflow any more has come right. */
async function untilAgreed<Row>(compared: Compared<Row>, ids: readonly string[]): Promise<string[]> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let left = [...ids]; ;) {
    if (left.length === 0) return [];
    const now = await standings(compared, await compared.list(left));
    left = [...now].filter(([, standing]) => standing !== 'AGREES').map(([row]) => compared.idOf(row));
    if (left.length === 0 || Date.now() > deadline) return left;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function standings<Row>(compared: Compared<Row>, rows: readonly Row[]): Promise<Map<Row, Standing>> {
  const found = new Map<Row, Standing>();
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE);
    const answers = await Promise.all(some.map((row) => compared.standingOf(row)));
    some.forEach((row, index) => found.set(row, answers[index]!));
  }
  return found;
}
