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
  /** What they are, for whoever waits for it. */
  readonly what: string;
  readonly idOf: (row: Row) => string;
  /** The rows whose workflow should run, in the order of their ids; of these ids only, where they are given. */
  readonly list: (among?: readonly string[]) => Promise<readonly Row[]>;
  readonly standingOf: (row: Row) => Promise<Standing>;
  /** Asks for the workflows of these rows to be mended. */
  readonly mend: (rows: readonly Row[]) => Promise<void>;
}

/** Says how far it has come. */
export type Say = (text: string) => void;

const AT_ONCE = 8;
/** So many are compared, and those of them that differ are told, before the next ones are. */
const STRETCH = 200;
/** So long nothing may come right before those that are left are given up. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 500;

/** What a first look has found, and has had told. */
export interface FirstLook {
  /** Looks again until all of them agree, or none of them has come right for long. */
  untilAgreed(): Promise<Comparison>;
}

/** Compares each row with its workflow, and has those told that differ while the next ones are compared. */
export async function compareAndMend<Row>(compared: Compared<Row>, say: Say): Promise<FirstLook> {
  const { what, idOf, list, mend } = compared;
  const rows = await list();
  const differing = new Map<string, Standing>();
  for (let at = 0; at < rows.length; at += STRETCH) {
    const stretch = rows.slice(at, at + STRETCH);
    const found = [...(await standings(compared, stretch))].filter(([, standing]) => standing !== 'AGREES');
    for (const [row, standing] of found) differing.set(idOf(row), standing);
    if (found.length > 0) await mend(found.map(([row]) => row));
    const done = Math.min(at + STRETCH, rows.length);
    if (done < rows.length) say(`${done} of ${rows.length} ${what} compared, ${differing.size} differ`);
  }
  return {
    untilAgreed: async () => {
      const unfinished = await untilAgreed(compared, [...differing.keys()], say);
      return summed(rows.length, differing, new Set(unfinished));
    },
  };
}

function summed(
  expected: number,
  differing: ReadonlyMap<string, Standing>,
  unfinished: ReadonlySet<string>,
): Comparison {
  const mended = (...standings: readonly Standing[]): number =>
    [...differing].filter(([id, was]) => standings.includes(was) && !unfinished.has(id)).length;
  return {
    expected,
    agreed: expected - differing.size,
    refreshed: mended('BEHIND', 'SILENT'),
    started: mended('MISSING'),
    unfinished: [...unfinished],
  };
}

/** The ids that still differ when none has come right for long; a row that needs no workflow any more has come right. */
async function untilAgreed<Row>(
  compared: Compared<Row>,
  ids: readonly string[],
  say: Say,
): Promise<readonly string[]> {
  let left = ids;
  for (let since = Date.now(); left.length > 0;) {
    const now = await standings(compared, await compared.list(left));
    const still = [...now].filter(([, standing]) => standing !== 'AGREES').map(([row]) => compared.idOf(row));
    if (still.length < left.length) since = Date.now();
    else if (Date.now() - since > PATIENCE_MS) return still;
    left = still;
    if (left.length > STRETCH) say(`${left.length} ${compared.what} are still to come right`);
    if (left.length > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return left;
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
