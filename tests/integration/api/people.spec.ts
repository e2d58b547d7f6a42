import { DEMO_PASSWORD } from '../../support/api-client';
import { Hashing, HASHING_LINE_MAX } from '../../../apps/api/src/session/hashing';
import { ApiFixture, newKey, type Answer } from './api.fixture';

const PASSWORD = 'sebuah kata sandi panjang';
/** Another person for each user name. */
const nikOf = (username: string): string =>
  `36040141018${String([...username].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 99_991, 7) + 1).padStart(5, '0')}`;
const officer = (username: string, over: object = {}): object => ({
  username,
  nik: nikOf(username),
  name: 'Intan Permata',
  roles: ['CLAIM_OFFICER'],
  organisation: 'Kantor Cabang Serang',
  branch: 'J01',
  note: 'Pegawai baru sejak November.',
  ...over,
});

describe('people', () => {
  let api: ApiFixture;
  beforeAll(async () => (api = await ApiFixture.start()));
  afterAll(() => api.close());

  const invite = (body: object, as = 'admin'): Promise<Answer> => api.as(as, 'POST', '/people', { body });
  const step = (person: { userId: string; version: number }, name: string, as = 'admin'): Promise<Answer> =>
    api.as(as, 'POST', `/people/${person.userId}/step`, {
      body: { step: name, version: person.version, note: 'Sebabnya.' },
    });
  const answer = async (userId: string, decision: string, as: string): Promise<Answer> => {
    const { version } = (await api.as('auditor', 'GET', `/people/${userId}`)).body;
    return api.as(as, 'POST', `/people/${userId}/answer`, {
      body: { decision, version, note: 'Diperiksa.' },
    });
  };
  const setPassword = (token: string, password = PASSWORD): Promise<Answer> =>
    api.call('POST', '/passwords', { body: { token, password } });
  const signIn = (username: string, password = PASSWORD): Promise<Answer> =>
    api.call('POST', '/session', { body: { username, password } });
  const find = async (username: string, as = 'auditor'): Promise<Answer['body']> =>
    (await api.as(as, 'GET', `/people?q=${username}`)).body.items.find(
      (person: { username: string }) => person.username === username,
    );

  it('are added with a link that sets the password once', async () => {
    const { status, body } = await invite(officer('intan'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ proposed: false, person: { active: true, branch: 'J01', sessions: 0 } });
    expect((await signIn('intan')).status).toBe(401);
    expect((await setPassword(body.link.token, 'pendek')).body.errors).toMatchObject([
      { pointer: '/password', code: 'PASSWORD.TOO_SHORT' },
    ]);
    expect((await setPassword(body.link.token)).status).toBe(204);
    expect((await setPassword(body.link.token)).body.code).toBe('PASSWORD_LINK.INVALID');
    expect((await signIn('intan')).body.user).toMatchObject({
      name: 'Intan Permata',
      roles: ['CLAIM_OFFICER'],
    });
    expect(api.log).not.toContain(body.link.token);
  });

  it('have one account each, and it never becomes another person’s', async () => {
    const named = { name: 'Wahyu Adi' };
    const { body } = await invite(officer('wahyu', named));
    const again = await invite(officer('wahyu.dua', { ...named, nik: nikOf('wahyu') }));
    expect(again.body.errors).toMatchObject([{ pointer: '/nik', code: 'NIK.TAKEN' }]);
    const { userId } = body.person as { userId: string };
    const change = async (nik?: string) => {
      const { username: _name, ...facts } = officer('wahyu', named) as { username: string };
      const { version } = await find('wahyu', 'admin');
      return api.as('admin', 'POST', `/people/${userId}/change`, { body: { ...facts, version, nik } });
    };
    expect((await change(nikOf('other'))).body.errors).toMatchObject([{ pointer: '/nik', code: 'NIK.KEPT' }]);
    expect((await change()).body).toMatchObject({ person: { nik: nikOf('wahyu') } });
    await step(await find('wahyu', 'admin'), 'DISABLE');
    expect(
      (await invite(officer('wahyu.tiga', { ...named, nik: nikOf('wahyu') }))).body.errors,
    ).toMatchObject([
      {
        pointer: '/nik',
        code: 'NIK.TAKEN',
        detail: { en: expect.stringContaining('enable that one') as string },
      },
    ]);
    expect((await step(await find('wahyu', 'admin'), 'ENABLE')).body).toMatchObject({
      person: { active: true },
    });
  });

  it('are added once under one key, and a repeat is told so without the link', async () => {
    const headers = { 'idempotency-key': newKey() };
    const send = (over: object = {}) =>
      api.as('admin', 'POST', '/people', {
        body: officer('berulang', { name: 'Bayu Wibowo', ...over }),
        headers,
      });
    const first = await send();
    const again = await send();
    expect([first.status, again.status, again.headers['idempotency-hit']]).toEqual([200, 200, 'true']);
    expect(again.body).toEqual({ ...first.body, link: null });
    expect((await send({ name: 'Orang Lain' })).body).toMatchObject({
      status: 409,
      code: 'IDEMPOTENCY.KEY_REUSED',
    });
    const kept = JSON.stringify(
      await api.database.query(`SELECT * FROM command WHERE code = 'invitePerson'`),
    );
    expect(kept).toContain('berulang');
    expect(kept).not.toContain(first.body.link.token);
  });

  it('are refused by the same answer under one key, whatever has happened since', async () => {
    const { userId, version } = await find('employer', 'admin');
    const headers = { 'idempotency-key': newKey() };
    const body = { step: 'ENABLE', version, note: 'Sebabnya.' };
    const enable = () => api.as('admin', 'POST', `/people/${userId}/step`, { body, headers });
    const refusal = { status: 409, code: 'PERSON.STEP_NOT_ALLOWED' };
    expect((await enable()).body).toMatchObject(refusal);
    await step({ userId, version }, 'DISABLE');
    expect((await enable()).body).toMatchObject(refusal);
  });

  it('set their passwords in the line of all hashing, and are sent away where it is full', async () => {
    const hashing = api.app.get(Hashing);
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const line = Array.from({ length: HASHING_LINE_MAX + 2 }, () => hashing.run(() => gate));
    const answer = await setPassword('x'.repeat(43));
    open();
    await Promise.all(line);
    expect(answer.body).toMatchObject({ status: 429, code: 'RATE.LIMITED' });
    expect((await setPassword('x'.repeat(43))).body.code).toBe('PASSWORD_LINK.INVALID');
  });

  it('hold no conflicting roles, and work where their roles do', async () => {
    const codes = async (over: object): Promise<string[]> =>
      ((await invite(officer('mixed', over))).body.errors as { code: string }[]).map(({ code }) => code);
    expect(await codes({ roles: ['CLAIM_OFFICER', 'BENEFIT_APPROVER'] })).toEqual(['ROLES.CONFLICT']);
    expect(await codes({ roles: ['AUDITOR'] })).toEqual(['WORKPLACE.NOT_EXPECTED']);
    expect(await codes({ branch: 'X99' })).toEqual(['BRANCH.UNKNOWN']);
    expect(await codes({ username: 'officer' })).toEqual(['USERNAME.TAKEN']);
  });

  it('that are switched off are out of every session at once, and the door stays shut', async () => {
    const token = (await signIn('spo', DEMO_PASSWORD)).body.accessToken as string;
    expect((await api.call('GET', '/session', { token })).status).toBe(200);
    const person = await find('spo', 'admin');
    const off = await step(person, 'DISABLE');
    expect(off.body.person).toMatchObject({ active: false, sessions: 0, version: person.version + 1 });
    expect((await api.call('GET', '/session', { token })).body.code).toBe('AUTH.EXPIRED');
    expect((await signIn('spo', DEMO_PASSWORD)).body.code).toBe('AUTH.INVALID_CREDENTIALS');
    expect((await step(person, 'DISABLE')).body.code).toBe('PERSON.VERSION_STALE');
    const on = await step(off.body.person as { userId: string; version: number }, 'ENABLE');
    expect(on.body.person.active).toBe(true);
    expect((await api.call('GET', '/session', { token })).body.code).toBe('AUTH.EXPIRED');
    expect((await signIn('spo', DEMO_PASSWORD)).status).toBe(200);
  });

  it('lose a session and a password without losing the other', async () => {
    const token = (await signIn('perisai', DEMO_PASSWORD)).body.accessToken as string;
    const person = await find('perisai', 'admin');
    expect((await step(person, 'END_SESSIONS')).status).toBe(200);
    expect((await api.call('GET', '/session', { token })).body.code).toBe('AUTH.EXPIRED');
    expect((await signIn('perisai', DEMO_PASSWORD)).status).toBe(200);
    const first = await step(person, 'NEW_PASSWORD');
    const second = await step(person, 'NEW_PASSWORD');
    expect((await setPassword(first.body.link.token)).body.code).toBe('PASSWORD_LINK.INVALID');
    expect((await setPassword(second.body.link.token)).status).toBe(204);
    expect((await signIn('perisai', DEMO_PASSWORD)).status).toBe(401);
    expect((await signIn('perisai')).status).toBe(200);
  });

  it('who pay money out come in by two administrators', async () => {
    const { body } = await invite(officer('bendahara', { name: 'Bayu Segara', roles: ['FINANCE_MAKER'] }));
    expect(body).toMatchObject({ proposed: true, link: null, person: { active: false } });
    const { userId } = body.person as { userId: string };
    expect((await answer(userId, 'CONFIRM', 'admin')).body.code).toBe('APPROVAL.SAME_PERSON');
    expect((await find('bendahara', 'admin2')).allowedCommands).toContain('ANSWER');
    const confirmed = await answer(userId, 'CONFIRM', 'admin2');
    expect(confirmed.body).toMatchObject({ proposed: false, person: { active: true, proposal: null } });
    expect((await setPassword(confirmed.body.link.token)).status).toBe(204);
    expect((await answer(userId, 'CONFIRM', 'admin2')).body.code).toBe('PERSON.NO_PROPOSAL');
  });

  it('get no new password as a releaser, and no role of one, by one administrator', async () => {
    const releaser = await find('releaser', 'admin');
    expect((await step(releaser, 'NEW_PASSWORD')).body).toMatchObject({ proposed: true, link: null });
    expect((await step(releaser, 'NEW_PASSWORD')).body.code).toBe('PERSON.PROPOSAL_OPEN');
    expect((await answer(releaser.userId, 'DECLINE', 'admin2')).body).toMatchObject({ link: null });
    const { userId, version } = await find('head', 'admin');
    const facts = {
      name: 'Citra Lesmana',
      organisation: 'Kantor Cabang Serang',
      branch: 'J01',
      note: 'Pindah.',
    };
    const change = { ...facts, roles: ['FINANCE_RELEASER'], version };
    const asked = await api.as('admin', 'POST', `/people/${userId}/change`, { body: change });
    expect(asked.body).toMatchObject({ proposed: true, person: { roles: ['BRANCH_HEAD'] } });
    const done = await answer(userId, 'CONFIRM', 'admin2');
    expect(done.body.person.roles).toEqual(['FINANCE_RELEASER']);
  });

  it('lose a link that one administrator made when two give them authority over money', async () => {
    const { body } = await invite(officer('sari', { name: 'Sari Utami' }));
    const { userId, version } = body.person as { userId: string; version: number };
    const roles = ['FINANCE_MAKER'];
    const change = { ...officer('sari', { name: 'Sari Utami', roles }), username: undefined, version };
    await api.as('admin', 'POST', `/people/${userId}/change`, { body: change });
    const stale = { decision: 'CONFIRM', version: version + 1, note: 'Diperiksa.' };
    const unseen = await api.as('admin2', 'POST', `/people/${userId}/answer`, { body: stale });
    expect(unseen.body.code).toBe('PERSON.VERSION_STALE');
    expect((await answer(userId, 'CONFIRM', 'admin2')).body.person).toMatchObject({
      roles: ['FINANCE_MAKER'],
      linkUntil: null,
    });
    expect((await setPassword(body.link.token)).body.code).toBe('PASSWORD_LINK.INVALID');
  });

  it('change nothing in themselves', async () => {
    const me = await find('admin', 'admin');
    expect(me.allowedCommands).toEqual([]);
    expect((await step(me, 'END_SESSIONS')).body.code).toBe('PERSON.SELF');
  });

  it('are read by the auditor with every deed, and by nobody else', async () => {
    const { userId } = await find('bendahara');
    const { body } = await api.as('auditor', 'GET', `/people/${userId}`);
    expect(body.allowedCommands).toEqual([]);
    expect((body.deeds as { deed: string }[]).map(({ deed }) => deed)).toEqual([
      'PASSWORD_SET',
      'PASSWORD_LINK_MADE',
      'CONFIRMED',
      'PROPOSED',
      'INVITED',
    ]);
    expect((await api.as('officer', 'GET', '/people')).body.code).toBe('ACCESS.DENIED');
    expect((await api.as('admin', 'GET', '/people/x')).body.code).toBe('NOT_FOUND');
  });

  it('are found by name, role and state, page by page', async () => {
    const names = async (query: string): Promise<string[]> =>
      ((await api.as('admin', 'GET', `/people?${query}`)).body.items as { username: string }[]).map(
        ({ username }) => username,
      );
    expect(await names('q=INTAN')).toEqual(['intan']);
    expect(await names('q=%25')).toEqual([]);
    expect(await names('role=ADMIN')).toEqual(['admin', 'admin2']);
    expect(await names('state=waiting')).toEqual([]);
    expect(await names('state=unknown')).toEqual([]);
    await api.owner.query(
      `INSERT INTO app_user (user_id, username, name, password_hash, roles, organisation, active, created_at)
       SELECT gen_random_uuid(), name, name, '$argon2id$', '{CLAIM_OFFICER}', 'J01', name = 'lama', now()
       FROM unnest(ARRAY['lama', 'lama.pergi']) AS old (name)`,
    );
    expect(await names('state=unknown')).toEqual(['lama']);
    const first = await api.as('admin', 'GET', '/people?limit=2');
    expect(await names(`limit=2&cursor=${first.body.next}`)).not.toContain('admin');
  });
});
