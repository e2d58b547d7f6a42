import { getAmountRuleSet, listFigures } from '@jkk/domain/rules';
import { constraintOf } from '@jkk/persistence/database';
import { ApiFixture, newKey, type Answer } from './api.fixture';
import { answer, FIGURES, NOTE, propose } from './figures.fixture';

const see = async (api: ApiFixture, key: string, as = 'auditor'): Promise<Answer['body']> => {
  const { body } = await api.as(as, 'GET', `${FIGURES}?limit=100&q=${key}`);
  return body.items.find((figure: { key: string }) => figure.key === key);
};

describe('the figures of the law', () => {
  let api: ApiFixture;
  beforeAll(async () => (api = await ApiFixture.start()));
  afterAll(() => api.close());

  it('are counted per rule set', async () => {
    const { status, body } = await api.as('auditor', 'GET', '/rule-sets');
    expect(status).toBe(200);
    const count = listFigures(getAmountRuleSet('PP-44-2015')).length;
    expect(body.items).toContainEqual(
      expect.objectContaining({
        code: 'PP-44-2015',
        version: 2,
        inForceFrom: '2015-07-01',
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        figures: count,
        verified: 0,
        proposed: 0,
        unverified: count,
      }),
    );
  });

  it('are read page by page, every one once', async () => {
    const keys: string[] = [];
    let cursor = '';
    do {
      const { body } = await api.as('admin', 'GET', `${FIGURES}?limit=40${cursor}`);
      keys.push(...(body.items as { key: string }[]).map(({ key }) => key));
      cursor = body.next === null ? '' : `&cursor=${body.next as string}`;
    } while (cursor !== '');
    expect(keys).toEqual(listFigures(getAmountRuleSet('PP-82-2019')).map(({ key }) => key));
  });

  it('are found by text, provenance and state', async () => {
    const keysOf = async (query: string): Promise<string[]> => {
      const { body } = await api.as('admin', 'GET', `${FIGURES}?limit=100&${query}`);
      return (body.items as { key: string }[]).map(({ key }) => key);
    };
    expect(await keysOf('q=FUNERAL')).toEqual(['funeral.amount']);
    expect(await keysOf('q=sendi bahu')).toEqual(['disability.A01']);
    expect(await keysOf('provenance=recalled&q=contributionStep.1')).not.toContain('contributionStep.10000');
    expect(await keysOf('state=VERIFIED')).toEqual([]);
  });

  it('refuse a cursor and a filter that are none', async () => {
    for (const query of ['cursor=eHh4', 'cursor=***', 'state=MAYBE', 'provenance=guessed', 'limit=0']) {
      expect((await api.as('admin', 'GET', `${FIGURES}?${query}`)).body.code).toBe('VALIDATION.FAILED');
    }
  });

  it('are for administrators and the auditor, who changes nothing', async () => {
    expect((await api.as('maker', 'GET', '/rule-sets')).body.code).toBe('ACCESS.DENIED');
    expect((await propose(api, 'funeral.amount', 'auditor')).body.code).toBe('ACCESS.DENIED');
    expect((await see(api, 'funeral.amount')).allowedCommands).toEqual([]);
  });

  it('that are not there are not found, before the body is looked at', async () => {
    const raw = '{"broken":';
    for (const path of [
      '/rule-sets/PP-99/figures/funeral.amount',
      `${FIGURES}/none`,
      '/rule-sets/PP-44-2015/figures/glasses.cap',
      '/rule-sets/PERMENAKER-26-2015/figures/funeral.amount',
    ]) {
      expect((await api.as('admin', 'POST', `${path}/verification`, { raw })).status).toBe(404);
    }
  });

  it('are verified by two administrators, who are told by name', async () => {
    const key = 'funeral.amount';
    expect(await see(api, key, 'admin')).toMatchObject({
      value: 10_000_000,
      unit: 'RUPIAH',
      state: 'UNVERIFIED',
      verifiedBy: null,
      allowedCommands: ['verification'],
    });
    expect((await answer(api, key, 'admin2')).body.code).toBe('FIGURE.NOT_PROPOSED');
    const first = await propose(api, key);
    expect(first).toMatchObject({ status: 200, body: { state: 'PROPOSED', allowedCommands: [] } });
    expect((await see(api, key, 'admin2')).allowedCommands).toEqual(['confirmation']);
    expect((await propose(api, key, 'admin2')).body.code).toBe('FIGURE.ALREADY_PROPOSED');
    expect((await answer(api, key, 'admin')).body.code).toBe('APPROVAL.SAME_PERSON');
    expect((await answer(api, key, 'admin', 'DECLINE')).body.code).toBe('APPROVAL.SAME_PERSON');
    const { body } = await answer(api, key, 'admin2');
    expect(body).toMatchObject({
      state: 'VERIFIED',
      verifiedAt: api.clock.now(),
      allowedCommands: [],
      steps: [
        { step: 'PROPOSED', note: NOTE },
        { step: 'CONFIRMED', note: 'Sama.' },
      ],
    });
    const people = (body.steps as { by: string }[]).map(({ by }) => by);
    expect(body.verifiedBy).toBe(people.join(', '));
    expect(new Set(people).size).toBe(2);
    expect((await propose(api, key)).body.code).toBe('FIGURE.ALREADY_VERIFIED');
    expect((await answer(api, key, 'admin')).body.code).toBe('FIGURE.ALREADY_VERIFIED');
    const { items } = (await api.as('admin', 'GET', '/rule-sets')).body;
    expect(items.find(({ code }: { code: string }) => code === 'PP-82-2019')).toMatchObject({ verified: 1 });
  });

  it('start anew when the second administrator declines', async () => {
    const key = 'disability.A12';
    await propose(api, key);
    expect((await answer(api, key, 'admin2', 'DECLINE')).body).toMatchObject({
      state: 'UNVERIFIED',
      allowedCommands: ['verification'],
    });
    expect((await propose(api, key, 'admin2')).body.state).toBe('PROPOSED');
    expect((await answer(api, key, 'admin')).body.state).toBe('VERIFIED');
  });

  it('are compared once by one key', async () => {
    const headers = { 'idempotency-key': newKey() };
    const first = await propose(api, 'denture.cap', 'admin', headers);
    const again = await propose(api, 'denture.cap', 'admin', headers);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-hit']).toBe('true');
    const other = await api.as('admin', 'POST', `${FIGURES}/denture.cap/verification`, {
      body: { note: 'Lain.' },
      headers,
    });
    expect(other.body.code).toBe('IDEMPOTENCY.KEY_REUSED');
  });

  it('take one proposal of many at the same instant', async () => {
    const all = await Promise.all(
      ['admin', 'admin2', 'admin', 'admin2'].map((as) => propose(api, 'glasses.cap', as)),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('of migrant workers compute a benefit once they are verified, and not before', async () => {
    const body = {
      kind: 'ACCIDENT',
      segment: 'PMI',
      occurredAt: '2026-03-10T10:00:00+07:00',
      zone: 'WIB',
      wage: { amount: 4_000_000, unit: 'MONTH' },
      benefits: [{ type: 'DEATH' }],
    };
    const calculated = (): Promise<Answer> => api.as('officer', 'POST', '/benefit-calculations', { body });
    const say = (as: string, step: string, more: object = {}): Promise<Answer> =>
      api.as(as, 'POST', `/rule-sets/PERMENAKER-4-2023/figures/death.amount/${step}`, {
        body: { note: 'Berita Negara 2023.', ...more },
      });
    expect((await calculated()).body.errors).toMatchObject([{ code: 'RULES.UNVERIFIED' }]);
    await say('admin', 'verification');
    expect((await calculated()).status).toBe(422);
    await say('admin2', 'confirmation', { decision: 'CONFIRM' });
    expect((await calculated()).body).toMatchObject({ total: 85_000_000 });
  });

  it('are guarded by the database itself', async () => {
    const { database } = api;
    const violated = async (key: string, step: string, username: string): Promise<unknown> =>
      database
        .query(
          `INSERT INTO figure_verification (rule_set, version, figure, fingerprint, round, step, content, citation, note,
             decided_by, decided_at)
           SELECT 'PP-82-2019', 2, $1, $2, 1, $3, '{}', 'c', 'n', user_id, now() FROM app_user WHERE username = $4`,
          [key, fingerprintOf(key), step, username],
        )
        .then(
          () => undefined,
          (error: unknown) => constraintOf(error),
        );
    const key = 'hearingAid.cap';
    expect(await violated(key, 'CONFIRMED', 'admin2')).toBe('figure_verification_answers_proposal');
    await propose(api, key);
    expect(await violated(key, 'CONFIRMED', 'admin')).toBe('figure_verification_two_persons');
    expect(await violated(key, 'PROPOSED', 'admin2')).toBe('figure_verification_proposed_once');
    await answer(api, key, 'admin2', 'DECLINE');
    expect(await violated(key, 'CONFIRMED', 'auditor')).toBe('verified_by_admin_in_office');
    const rolesOfAuditor = (roles: string) =>
      api.owner.query(`UPDATE app_user SET roles = $1 WHERE username = 'auditor'`, [roles]);
    await rolesOfAuditor('{ADMIN}');
    expect(await violated(key, 'CONFIRMED', 'auditor')).toBe('figure_verification_answered_once');
    expect(await violated(key, 'MAYBE', 'auditor')).toBe('figure_verification_step_known');
    await rolesOfAuditor('{AUDITOR}');
  });
});

function fingerprintOf(key: string): string {
  const figure = listFigures(getAmountRuleSet('PP-82-2019')).find((each) => each.key === key);
  if (figure === undefined) throw new Error(`no ${key}`);
  return figure.fingerprint;
}
