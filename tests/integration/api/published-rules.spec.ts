import { readCandidate } from '@jkk/domain/rehearsal';
import { listFigures, ruleSetChecksum } from '@jkk/domain/rules';
import { inTransaction } from '@jkk/persistence/database';
import { UserRepository } from '@jkk/persistence/identity';
import { FigureVerificationRepository } from '@jkk/persistence/rules';
import { PublishedRulesRepository } from '@jkk/persistence/rules-published';
import { ApiFixture } from './api.fixture';

const FIRST_DAY = '2026-06-01';
const SECOND = '/rule-sets/PP-82-2019@3/figures';

describe('a published version of a rule set', () => {
  let api: ApiFixture;

  beforeAll(async () => {
    api = await ApiFixture.start();
    const changed = readCandidate({ base: 'PP-82-2019', changes: { 'funeral.amount': 12_000_000 } });
    if (!changed.ok) throw new Error('This candidate is sound');
    const rules = { ...changed.candidate.rules, inForceFrom: FIRST_DAY };
    const published = new PublishedRulesRepository();
    const users = new UserRepository();
    await inTransaction(api.database, async (em) => {
      const [one, other] = [
        await users.findByUsername(em, 'admin'),
        await users.findByUsername(em, 'admin2'),
      ];
      await published.propose(em, rules, one?.userId ?? '', api.clock.now());
      const { checksum } = await em.query('SELECT checksum FROM rule_set_proposal').then(([row]) => row);
      const result = await published.publish(em, checksum, other?.userId ?? '', api.clock.now());
      if (!result.ok) throw new Error(result.code);
    });
  });
  afterAll(() => api.close());

  it.each([
    ['2026-05-31T23:00:00+07:00', 10_000_000, 'PP-82-2019@2'],
    ['2026-06-01T00:30:00+07:00', 12_000_000, 'PP-82-2019@3'],
  ])('computes an accident of %s with %i', async (occurredAt, total, version) => {
    const body = {
      kind: 'ACCIDENT',
      segment: 'PU',
      occurredAt,
      zone: 'WIB',
      wage: { amount: 4_000_000, unit: 'MONTH' },
      benefits: [{ type: 'FUNERAL' }],
    };
    const answer = await api.as('plkk', 'POST', '/benefit-calculations', { body });
    expect(answer.body.total).toBe(total);
    expect(answer.body.lines[0].trace[0].rule).toContain(version);
  });

  it('stands beside the shipped one with figures of its own to verify', async () => {
    const { body } = await api.as('auditor', 'GET', '/rule-sets');
    const versions = (body.items as { code: string; id: string }[])
      .filter(({ code }) => code === 'PP-82-2019')
      .map(({ id }) => id);
    expect(versions).toEqual(['PP-82-2019@3', 'PP-82-2019', 'PP-82-2019@1']);
    const amountOf = async (id: string): Promise<number> => {
      const page = await api.as('auditor', 'GET', `/rule-sets/${id}/figures?q=funeral.amount`);
      return page.body.items[0].value as number;
    };
    expect([await amountOf('PP-82-2019'), await amountOf('PP-82-2019%403')]).toEqual([
      10_000_000, 12_000_000,
    ]);
    for (const id of ['PP-82-2019@1', 'PP-82-2019@2', 'PP-44-2015@1']) {
      expect((await api.as('auditor', 'GET', `/rule-sets/${id}/figures`)).status).toBe(200);
    }
    for (const id of ['PP-82-2019@4', 'PP-82-2019@0', 'PP-82-2019@', 'PP-99@1', '@2']) {
      expect((await api.as('auditor', 'GET', `/rule-sets/${id}/figures`)).status).toBe(404);
    }
  });

  it('is verified by itself: what was said about the shipped figure does not count', async () => {
    const say = (path: string, as: string, body: object) => api.as(as, 'POST', path, { body });
    const confirmed = (version: number) =>
      new FigureVerificationRepository().listConfirmed(api.database.manager, 'PP-82-2019', version);
    const figure = `${SECOND}/funeral.amount`;
    expect((await say(`${figure}/verification`, 'admin', { note: 'Lembaran Negara.' })).status).toBe(200);
    const same = await say(`${figure}/confirmation`, 'admin', { decision: 'CONFIRM', note: 'Sama.' });
    expect(same.body.code).toBe('APPROVAL.SAME_PERSON');
    const other = await say(`${figure}/confirmation`, 'admin2', { decision: 'CONFIRM', note: 'Sama.' });
    expect(other.body).toMatchObject({ state: 'VERIFIED', value: 12_000_000 });
    expect([...(await confirmed(3))]).toEqual(['PP-82-2019/funeral.amount']);
    expect([...(await confirmed(2))]).toEqual([]);
    const book = await new PublishedRulesRepository().getBook(api.database.manager);
    const third = book.findVersion('PP-82-2019', 3);
    expect(third === undefined ? 0 : listFigures(third).length).toBeGreaterThan(30);
  });

  it('shows what a figure becomes, proposed or published, and nothing where it stays', async () => {
    const next = { 'funeral.amount': 15_000_000 };
    const changed = readCandidate({ base: 'PP-82-2019', changes: next });
    if (!changed.ok) throw new Error('This candidate is sound');
    const rules = { ...changed.candidate.rules, version: 4, inForceFrom: '2099-01-01' };
    const published = new PublishedRulesRepository();
    const em = api.database.manager;
    const one = await new UserRepository().findByUsername(em, 'admin');
    await published.propose(em, rules, one?.userId ?? '', api.clock.now());
    const becomes = async (key: string): Promise<unknown> => {
      const page = await api.as('auditor', 'GET', `${SECOND}?q=${key}`);
      return page.body.items[0].next;
    };
    const wanted = { value: 15_000_000, inForceFrom: '2099-01-01', table: 'PP-82-2019@4' };
    expect(await becomes('funeral.amount')).toEqual({ ...wanted, isPublished: false });
    expect(await becomes('glasses.cap')).toBeNull();
    const other = await new UserRepository().findByUsername(em, 'admin2');
    const publication = await inTransaction(api.database, (each) =>
      published.publish(each, ruleSetChecksum(rules), other?.userId ?? '', api.clock.now()),
    );
    expect(publication.ok).toBe(true);
    expect(await becomes('funeral.amount')).toEqual({ ...wanted, isPublished: true });
  });
});
