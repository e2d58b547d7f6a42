import { compareAndMend, type Comparison, type Compared } from './compare';
import type { Standing } from './standing';

const MINUTE_MS = 60_000;

/** So many workflows behind their rows, of which each that was told comes right some seconds after the one before it. */
class Catching implements Compared<number> {
  readonly what = 'open claims';
  readonly told: number[][] = [];
  readonly said: string[] = [];
  private readonly right = new Map<number, number>();

  constructor(
    private readonly count: number,
    private readonly secondsEach: number,
    private readonly never: readonly number[] = [],
  ) {}

  readonly idOf = (row: number): string => String(row);
  readonly list = (among?: readonly string[]): Promise<number[]> =>
    Promise.resolve(among?.map(Number) ?? Array.from({ length: this.count }, (_, row) => row));
  readonly standingOf = (row: number): Promise<Standing> =>
    Promise.resolve((this.right.get(row) ?? Infinity) <= Date.now() ? 'AGREES' : 'BEHIND');

  readonly mend = (rows: readonly number[]): Promise<void> => {
    this.told.push([...rows]);
    for (const row of rows.filter((each) => !this.never.includes(each))) {
      this.right.set(row, Date.now() + (row + 1) * this.secondsEach * 1_000);
    }
    return Promise.resolve();
  };

  /** Within so many minutes. */
  async mended(minutes: number): Promise<Comparison | undefined> {
    let result: Comparison | undefined;
    const first = await compareAndMend(this, (text) => void this.said.push(text));
    void first.untilAgreed().then((found) => (result = found));
    await jest.advanceTimersByTimeAsync(minutes * MINUTE_MS);
    return result;
  }
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('waits as long as workflows come right, however long it takes', async () => {
  const catching = new Catching(8, 50);
  expect(await catching.mended(6)).toBeUndefined();
  const all = { expected: 8, agreed: 0, refreshed: 8, started: 0, unfinished: [] };
  expect(await new Catching(8, 50).mended(7)).toEqual(all);
});

it('says how far it has come', async () => {
  const catching = new Catching(202, 1);
  await catching.mended(0.1);
  expect(catching.said.slice(0, 2)).toEqual([
    '200 of 202 open claims compared, 200 differ',
    '202 open claims are still to come right',
  ]);
  expect(catching.said.at(-1)).toBe('201 open claims are still to come right');
});

it('names those that do not come right within a minute after the last one that did', async () => {
  const catching = new Catching(5, 5, [1, 3]);
  expect(await catching.mended(2)).toMatchObject({ refreshed: 3, unfinished: ['1', '3'] });
});

it('has those told that differ while the others are compared, and given again only those that differ still', async () => {
  const catching = new Catching(450, 0, [449]);
  await compareAndMend(catching, () => undefined);
  expect(catching.told.map(({ length }) => length)).toEqual([200, 200, 50]);
  await compareAndMend(catching, () => undefined);
  expect(catching.told.at(3)).toEqual([449]);
  expect(catching.told).toHaveLength(4);
});
