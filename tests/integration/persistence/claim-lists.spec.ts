import type { EntityManager } from 'typeorm';
import { visibilityOf, type Actor } from '@jkk/domain/access';
import { BENEFIT_TYPES } from '@jkk/domain/benefits';
import { SimilarAwardsRepository } from '@jkk/persistence/award';
import { ClaimListRepository, InvalidCursor, type ClaimListFilter, type Slice } from '@jkk/persistence/claim';
import { PayoutListRepository } from '@jkk/persistence/payout';
import {
  expectedClaims,
  expectedTasks,
  FILTERS,
  MANY_SIDED,
  populate,
  SEARCHES,
  taskId,
  VIEWERS,
  type ClaimFacts,
} from '../../support/population';
import { blocksOf, planOf, type PlanNode } from '../../support/postgres/plan';
import { openFreshDatabase, type OpenedDatabase } from './persistence.fixture';

const NOW = '2026-11-28T03:00:00.000Z';
const TODAY = '2026-11-28T00:00:00.000Z';
const FEW = 2_000;
const MANY = 20_000;
const LIMIT = 40;

const lists = new ClaimListRepository();
const people: readonly Actor[] = [...Object.values(VIEWERS), MANY_SIDED];
const questions: readonly ClaimListFilter[] = [...FILTERS, ...SEARCHES.map((q) => ({ q }))];

interface Populated extends OpenedDatabase {
  readonly facts: readonly ClaimFacts[];
}

async function open(claims: number): Promise<Populated> {
  const opened = await openFreshDatabase();
  const facts = await populate(opened.database, { claims, today: TODAY });
  return { ...opened, facts };
}

let few: Populated;
beforeAll(async () => (few = await open(FEW)), 120_000);
afterAll(() => few.close());

const listClaims = (em: EntityManager, actor: Actor, filter: ClaimListFilter, cursor?: string) =>
  lists.list(em, visibilityOf(actor), filter, pageAt(cursor));
const listTasks = (em: EntityManager, actor: Actor, filter: ClaimListFilter, cursor?: string) =>
  lists.listTasks(em, visibilityOf(actor), actor.roles, filter, pageAt(cursor));
const pageAt = (cursor?: string) => ({ limit: LIMIT, now: NOW, ...(cursor === undefined ? {} : { cursor }) });

/** The first three pages; the rest is as the third. */
async function pages<Item>(
  read: (cursor?: string) => Promise<Slice<Item>>,
  name: (item: Item) => string,
): Promise<{ items: string[]; ended: boolean }> {
  const items: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 3; page += 1) {
    const slice = await read(cursor);
    items.push(...slice.items.map(name));
    if (slice.next === null) return { items, ended: true };
    cursor = slice.next;
  }
  return { items, ended: false };
}

const shown = (all: readonly string[]) => ({
  items: all.slice(0, 3 * LIMIT),
  ended: all.length <= 3 * LIMIT,
});

/** Of all who see the same claims, and are asked about with the same text, the first. */
const seers = people.filter((actor, at) => {
  const seen = JSON.stringify(visibilityOf(actor));
  return people.findIndex((each) => JSON.stringify(visibilityOf(each)) === seen) === at;
});

describe.each(seers.map((actor) => [actor.userId, actor] as const))('%s', (_name, actor) => {
  it('is shown the claims of every filter and search, most urgent first, page by page', async () => {
    for (const filter of questions) {
      const read = (cursor?: string) => listClaims(few.app.manager, actor, filter, cursor);
      const found = await pages(read, ({ claimNumber }) => claimNumber);
      const wanted = shown(expectedClaims(few.facts, actor, filter, NOW));
      expect({ filter, ...found }).toEqual({ filter, ...wanted });
    }
  });
});

describe.each(people.map((actor) => [actor.userId, actor] as const))('%s', (_name, actor) => {
  it('is shown the work of every filter and search, most urgent first, page by page', async () => {
    for (const filter of questions.filter(({ role }) => role === undefined)) {
      const read = (cursor?: string) => listTasks(few.app.manager, actor, filter, cursor);
      const found = await pages(read, taskId);
      const wanted = shown(expectedTasks(few.facts, actor, filter, NOW));
      expect({ filter, ...found }).toEqual({ filter, ...wanted });
    }
  });
});

it('asks enough: filters and searches that find something, and some that find nothing', () => {
  const counts = questions.map((filter) => expectedClaims(few.facts, VIEWERS.auditor!, filter, NOW).length);
  expect(counts.filter((count) => count > 3 * LIMIT).length).toBeGreaterThan(10);
  expect(counts.filter((count) => count > 0 && count <= LIMIT).length).toBeGreaterThan(5);
  expect(counts.filter((count) => count === 0).length).toBeGreaterThan(5);
});

describe('a search', () => {
  it('takes any text', async () => {
    for (let code = 0x20; code < 0x3000; code += 1) {
      if (code >= 0x7f && code % 61 !== 0) continue;
      const character = String.fromCodePoint(code);
      for (const q of [character, `%${character}`, `sut${character}`]) {
        await expect(listClaims(few.app.manager, VIEWERS.officer!, { q })).resolves.toBeDefined();
      }
    }
  });
});

const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

it.each([
  ['no JSON', 'abc'],
  ['another list', cursorOf(['2026-11-28T00:00:00.000Z'])],
  ['a text in place of a list', cursorOf('2026-11-28T00:00:00.000Z')],
  ['an instant that only JavaScript takes', cursorOf(['2026', 'JKK-2026-0000001'])],
  ['a day that is none', cursorOf(['2026-13-45T00:00:00.000Z', 'JKK-2026-0000001'])],
  ['a year that PostgreSQL has not', cursorOf(['0000-01-01T00:00:00.000Z', 'JKK-2026-0000001'])],
  ['a number', cursorOf(['2026-11-28T00:00:00.000Z', 1])],
  ['a character that PostgreSQL has not', cursorOf(['2026-11-28T00:00:00.000Z', 'JKK\0'])],
])('refuses a cursor with %s', async (_what, cursor) => {
  await expect(listClaims(few.app.manager, VIEWERS.auditor!, {}, cursor)).rejects.toThrow(InvalidCursor);
});

const nodesOf = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** An empty table is read from end to end, and costs nothing. */
const rowsRead = (node: PlanNode): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];

/** A row of a page is looked up in five tables, by three or four blocks each. */
const PAGE_BLOCKS = 16 * LIMIT;

/** What a plan costs, in numbers that are the same on every machine. */
function costOf(plan: PlanNode) {
  const nodes = nodesOf(plan);
  const sorts = nodes.filter(
    (node) => node['Node Type'].includes('Sort') && node['Parent Relationship'] !== 'SubPlan',
  );
  const sorted = sorts.flatMap(({ Plans = [] }) =>
    Plans.map((input) => input['Actual Rows'] * input['Actual Loops']),
  );
  return {
    scanned: nodes
      .filter((node) => node['Node Type'] === 'Seq Scan' && rowsRead(node) > 0)
      .map((node) => node['Relation Name']),
    /** Rows that were read in vain. */
    discarded: sum(nodes.map((node) => (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops'])),
    sorted: Math.max(0, ...sorted),
    blocks: blocksOf(plan),
  };
}

describe(`with ${MANY} claims`, () => {
  let many: Populated;
  beforeAll(async () => (many = await open(MANY)), 300_000);
  afterAll(() => many.close());

  const asked = Object.values(VIEWERS)
    .filter(({ userId }) => userId !== 'admin')
    .flatMap((actor) =>
      questions.flatMap((filter) => [
        ...(seers.includes(actor)
          ? [{ actor, filter, what: 'claims', ask: (em: EntityManager) => listClaims(em, actor, filter) }]
          : []),
        ...(filter.role === undefined
          ? [{ actor, filter, what: 'work', ask: (em: EntityManager) => listTasks(em, actor, filter) }]
          : []),
      ]),
    );

  async function costs(isSearch: boolean) {
    const measured = [];
    for (const { actor, filter, what, ask } of asked) {
      if ((filter.q !== undefined) !== isSearch) continue;
      const cost = costOf(await planOf(many.app.manager, ask));
      measured.push({ who: actor.userId, what, filter, ...cost });
    }
    return measured;
  }

  it('a filter reads in the order of an index, and little that it does not show', async () => {
    const all = await costs(false);
    const dear = all.filter(
      ({ scanned, discarded, sorted, blocks }) =>
        scanned.length > 0 ||
        discarded > 3 * LIMIT ||
        sorted > 3 * LIMIT ||
        blocks > PAGE_BLOCKS + MANY / 100,
    );
    expect(dear).toEqual([]);
  }, 120_000);

  it.each([
    ['payouts of a branch', { branch: 'J01' }],
    ['payouts of a state', { state: 'PENDING' }],
    ['payouts of a state in a branch', { branch: 'J01', state: 'AWAITING_RELEASE' }],
    ['payouts of a state that none has', { branch: 'J01', state: 'FAILED' }],
    ['all payouts', {}],
  ] as const)('%s are read in the order of an index, newest first', async (_what, filter) => {
    const { manager } = many.app;
    const ask = (em: EntityManager) => new PayoutListRepository().list(em, { ...filter, limit: LIMIT });
    const { branch = '%', state = '%' }: { branch?: string; state?: string } = filter;
    const right = await manager.query<{ payout_id: string }[]>(
      `SELECT payout_id FROM payout WHERE branch LIKE $1 AND state LIKE $2 ORDER BY sequence DESC LIMIT ${LIMIT}`,
      [branch, state],
    );
    const { items } = await ask(manager);
    expect(items.map(({ payoutId }) => payoutId)).toEqual(right.map((row) => row.payout_id));
    const { scanned, blocks } = costOf(await planOf(manager, ask));
    expect(scanned).toEqual([]);
    expect(blocks).toBeLessThan(PAGE_BLOCKS);
  });

  it.each([
    ['a common injury of many types', { group: 'S06', part: 'HEAD', types: BENEFIT_TYPES }],
    ['a rare one', { group: 'T63', part: 'TOE', types: ['PARTIAL_ANATOMICAL'] }],
  ])('%s: what was granted for it is read in the order of an index', async (_what, injury) => {
    const question = { ...injury, kind: 'ACCIDENT', exceptClaim: 'JKK-2026-0000001' };
    const ask = (em: EntityManager) => new SimilarAwardsRepository().find(em, question);
    const { scanned, blocks } = costOf(await planOf(many.app.manager, ask));
    expect(scanned).toEqual([]);
    expect(blocks).toBeLessThan(PAGE_BLOCKS);
  });

  it('a search never reads the claims from end to end', async () => {
    const all = await costs(true);
    const dear = all.filter(
      ({ scanned, blocks }) => scanned.includes('claim') || blocks > PAGE_BLOCKS + MANY / 8,
    );
    expect(dear).toEqual([]);
  }, 120_000);
});
