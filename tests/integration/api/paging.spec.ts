import type { Actor } from '@jkk/domain/access';
import { openOwnerDatabase } from '@jkk/persistence';
import { readCsv } from '@jkk/platform/csv';
import { expectedClaims, expectedTasks, populate, surround, taskId, VIEWERS } from '../../support/population';
import type { ClaimFacts } from '../../support/population';
import { ApiFixture, type Answer } from './api.fixture';

const CLAIMS = 900;
const FILE = '0198f1c0-0000-7000-8000-000000000001';

/** A file of a statement, of which somebody wants to know what became of each line. */
const A_FILE = `
  WITH file AS (INSERT INTO statement_file (file_id, bank_code, sha256, content, received_by, received_at)
      VALUES ('${FILE}', '008', encode(sha256('x'), 'hex'), 'x', 'maker', now()) RETURNING file_id),
    taken AS (INSERT INTO statement_file_result (file_id, format, refusal, is_proven, taken_at)
      SELECT file_id, 'CAMT053', NULL, true, now() FROM file RETURNING file_id)
  INSERT INTO statement_file_line (file_id, no, outcome, line_id)
  SELECT file_id, row_number() OVER (ORDER BY line_id), 'NEW', line_id FROM taken, statement_line LIMIT 60`;

type Wait = Omit<Parameters<typeof taskId>[0], 'claimNumber'>;
type Item = Readonly<Record<string, string>>;
type Answered = (facts: readonly ClaimFacts[], actor: Actor, now: string) => readonly string[];
interface List {
  readonly who: string;
  readonly path: string;
  readonly limit?: number;
  readonly name: (item: Item) => string;
  readonly wanted?: Answered;
}

const byNumber = ({ claimNumber }: Item): string => claimNumber!;
/** Every list that goes on, with enough in it to go on; what is never due comes last in those of claims. */
const LISTS: readonly List[] = [
  {
    who: 'auditor',
    path: '/claims?',
    name: byNumber,
    wanted: (facts, actor, now) => expectedClaims(facts, actor, {}, now),
  },
  {
    who: 'head',
    path: '/claims?due=none&',
    name: byNumber,
    wanted: (facts, actor, now) => expectedClaims(facts, actor, { due: 'none' }, now),
  },
  {
    who: 'officer',
    path: '/tasks?',
    limit: 2,
    name: (item) => taskId({ claimNumber: byNumber(item), ...(item['wait'] as unknown as Wait) }),
    wanted: (facts, actor, now) => expectedTasks(facts, actor, {}, now),
  },
  { who: 'maker', path: '/payouts?', name: ({ payoutId }) => payoutId! },
  { who: 'maker', path: '/payout-batches?', limit: 1, name: ({ batchId }) => batchId! },
  { who: 'maker', path: '/reconciliations/008/lines?', name: ({ lineId }) => lineId! },
  { who: 'maker', path: `/statement-files/${FILE}/lines?`, name: ({ no }) => no! },
  { who: 'auditor', path: '/rule-sets/PP-82-2019/figures?', name: ({ key }) => key! },
  { who: 'admin', path: '/people?', limit: 100, name: ({ userId }) => userId! },
];

const paths = jest.requireActual<{
  paths: Record<string, { get?: { parameters?: readonly { readonly name: string }[] } }>;
}>('../../../apps/api/openapi.json').paths;

describe('a list that goes on', () => {
  let api: ApiFixture;
  let facts: readonly ClaimFacts[];
  const now = new Date().toISOString();
  beforeAll(async () => {
    api = await ApiFixture.start();
    const urls = { appUrl: api.test.appUrl, ownerUrl: api.test.ownerUrl };
    facts = await populate(urls, { claims: CLAIMS, today: `${now.slice(0, 10)}T00:00:00.000Z` });
    await surround(urls.ownerUrl);
    await asOwner(A_FILE);
    await asOwner(`UPDATE statement_match SET bucket = 'OTHER' WHERE line_id % 4 = 0`);
  });
  afterAll(() => api.close());

  const asOwner = async (text: string): Promise<void> => {
    const owner = await openOwnerDatabase({ url: api.test.ownerUrl });
    await owner.query(`ALTER TABLE statement_match DISABLE TRIGGER USER`);
    await owner.query(text);
    await owner.query(`ALTER TABLE statement_match ENABLE TRIGGER USER`);
    await owner.destroy();
  };

  const right = async (answer: Promise<Answer>): Promise<Answer> => {
    const given = await answer;
    expect({ status: given.status, errors: given.body?.errors }).toEqual({ status: 200, errors: undefined });
    return given;
  };

  it('is one of these', () => {
    const paged = Object.entries(paths)
      .filter(([, { get }]) => get?.parameters?.some(({ name }) => name === 'cursor'))
      .map(([path]) => path.slice('/api/v1'.length));
    const tried = new Set(LISTS.map(({ path }) => path.split('?')[0]));
    const asked = (path: string): boolean =>
      [...tried].some((each) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(each!));
    expect(paged.filter((path) => !asked(path))).toEqual([]);
  });

  it.each(LISTS)('shows everything once, page by page and as a file: $path for $who', async (list) => {
    const { who, path, limit = 20, name, wanted } = list;
    const shown: string[] = [];
    let cursor = '';
    do {
      const { body } = await right(api.as(who, 'GET', `${path}limit=${limit}${cursor}`));
      shown.push(...(body.items as Item[]).map(name));
      cursor = body.next === null ? '' : `&cursor=${body.next}`;
    } while (cursor !== '');
    expect(shown.length).toBeGreaterThan(limit);
    expect(new Set(shown).size).toBe(shown.length);
    if (wanted !== undefined) expect(shown).toEqual(wanted(facts, VIEWERS[who]!, now));
    const file = readCsv((await right(api.as(who, 'GET', `${path}format=csv`))).text);
    expect(file.records).toHaveLength(shown.length);
  });
});
