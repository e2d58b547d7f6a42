import { visibilityOf, type Actor } from '@jkk/domain/access';
import { isOpen, MONEY_KEYS, MONEY_STATE_CODES, type MoneyKey } from '@jkk/domain/claim';
import { ClaimListRepository, type ClaimListFilter } from '@jkk/persistence/claim';
import { HospitalCardRepository, OverviewRepository } from '@jkk/persistence/overview';
import { populate, VIEWERS } from '../../support/population';
import { openFreshDatabase, type OpenedDatabase } from './persistence.fixture';

/** Every number of the overview is as long as the list that it opens. */
const TODAY = '2026-11-28T00:00:00.000Z';
const NOW = '2026-11-28T03:00:00.000Z';
const CLAIMS = 500;
const overview = new OverviewRepository();
const lists = new ClaimListRepository();
const MANAGEMENT = ['auditor', 'regional', 'head'].map((name) => [name, VIEWERS[name]!] as const);

let opened: OpenedDatabase;
beforeAll(async () => {
  opened = await openFreshDatabase();
  await populate(opened.database, { claims: CLAIMS, today: TODAY });
}, 120_000);
afterAll(() => opened.close());

async function listed(actor: Actor, filter: ClaimListFilter): Promise<string[]> {
  const page = { limit: CLAIMS, now: NOW };
  const { items } = await lists.list(opened.app.manager, visibilityOf(actor), filter, page);
  return items.map(({ claimNumber }) => claimNumber);
}

async function countOf(actor: Actor, filter: ClaimListFilter): Promise<number> {
  const found = await listed(actor, filter);
  expect(new Set(found).size).toBe(found.length);
  return found.length;
}

describe.each(MANAGEMENT)('as %s', (_name, actor) => {
  const seen = visibilityOf(actor);

  it('stages and ages', async () => {
    const counts = await overview.countStages(opened.app.manager, seen, NOW);
    expect(counts.length).toBeGreaterThan(5);
    for (const { stage, age, claims, overdue } of counts) {
      expect({ stage, age, claims }).toEqual({ stage, age, claims: await countOf(actor, { stage, age }) });
      expect({ stage, age, overdue }).toEqual({
        stage,
        age,
        overdue: await countOf(actor, { stage, age, due: 'overdue' }),
      });
    }
    const stages = [...new Set(counts.map(({ stage }) => stage))];
    for (const stage of stages) {
      const all = counts.filter((each) => each.stage === stage).reduce((sum, { claims }) => sum + claims, 0);
      expect({ stage, all }).toEqual({ stage, all: await countOf(actor, { stage }) });
    }
  });

  it('deadlines of every role', async () => {
    const counts = await overview.countDeadlines(opened.app.manager, seen, NOW);
    expect(counts.length).toBeGreaterThan(2);
    for (const { role, claims, ...dues } of counts) {
      expect({ role, claims }).toEqual({ role, claims: await countOf(actor, { role }) });
      for (const due of ['overdue', 'today', 'week'] as const) {
        expect({ role, due, count: dues[due] }).toEqual({
          role,
          due,
          count: await countOf(actor, { role, due }),
        });
      }
    }
  });

  it.each(MONEY_KEYS)('money by %s', async (by) => {
    const sums = await overview.sumMoney(opened.app.manager, seen, by);
    expect(sums.length).toBeGreaterThan(0);
    for (const sum of sums) {
      for (const money of MONEY_STATE_CODES) {
        const { claims, rupiah } = sum[MONEY_NAMES[money]];
        const numbers = await listed(actor, { ...filterOf(by, sum.key), money });
        expect({ key: sum.key, money, claims }).toEqual({ key: sum.key, money, claims: numbers.length });
        expect(rupiah > 0).toBe(claims > 0);
      }
    }
  });
});

const MONEY_NAMES = { ASKED: 'asked', APPROVED: 'approved', PAID: 'paid' } as const;

const filterOf = (by: MoneyKey, key: string): ClaimListFilter =>
  ({
    benefit: { benefit: key },
    province: { province: key },
    hospital: { plkk: key },
    officer: { proposer: key },
  })[by];

it('money is all there is, of one year or of all', async () => {
  const seen = visibilityOf(VIEWERS['auditor']!);
  const sumOf = async (by: MoneyKey, year?: string): Promise<number> =>
    (await overview.sumMoney(opened.app.manager, seen, by, year)).reduce(
      (sum, { asked, approved, paid }) => sum + asked.rupiah + approved.rupiah + paid.rupiah,
      0,
    );
  const [{ rupiah }] = await opened.app.query<[{ rupiah: number }]>(
    `SELECT sum(amount_rupiah)::bigint AS rupiah FROM benefit WHERE stage NOT IN ('REFUSED','CANCELLED')`,
  );
  expect(await sumOf('benefit')).toBe(rupiah);
  expect(await sumOf('province')).toBe(rupiah);
  const years = ['2023', '2024', '2025', '2026'];
  const ofYears = await Promise.all(years.map((year) => sumOf('province', year)));
  expect(ofYears.reduce((sum, each) => sum + each, 0)).toBe(rupiah);
  expect(ofYears.filter((each) => each > 0).length).toBeGreaterThan(1);
});

it('a hospital reads its own claims, the money that is due to it, and how fast it reports', async () => {
  const actor = VIEWERS['plkk']!;
  const { plkkCode = '', organisation } = actor;
  const question = { plkkCode, organisation, now: NOW, reportHours: 48 };
  const card = await new HospitalCardRepository().read(opened.app.manager, question);
  const own = await lists.list(opened.app.manager, visibilityOf(actor), {}, { limit: CLAIMS, now: NOW });
  expect(card.openClaims).toBe(own.items.filter(({ stage }) => isOpen(stage)).length);
  const roles = ['PLKK_STAFF', 'PLKK_DOCTOR'] as const;
  const awaited = await Promise.all(roles.map((role) => listed(actor, { role })));
  expect(card.awaited).toBe(new Set(awaited.flat()).size);
  expect(card.overdue).toBeLessThanOrEqual(card.awaited);
  const [due] = await opened.app.query<[{ rupiah: number }]>(
    `SELECT coalesce(sum(amount_rupiah), 0)::bigint AS rupiah FROM benefit JOIN claim c USING (claim_number)
     WHERE c.plkk_code = $1 AND payee_kind = 'PLKK' AND benefit.stage NOT IN ('REFUSED', 'CANCELLED')`,
    [plkkCode],
  );
  const { asked, approved, paid } = card.money;
  expect(asked.rupiah + approved.rupiah + paid.rupiah).toBe(due.rupiah);
  expect(card.openClaims).toBeGreaterThan(0);
  expect(card.reports.inTime).toBeLessThanOrEqual(card.reports.sent);
});

it('an administrator, who sees no claims, counts none', async () => {
  const seen = visibilityOf(VIEWERS['admin']!);
  expect(await overview.countStages(opened.app.manager, seen, NOW)).toEqual([]);
  expect(await overview.sumMoney(opened.app.manager, seen, 'benefit')).toEqual([]);
});
