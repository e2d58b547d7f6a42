import { openOwnerDatabase } from '@jkk/persistence';
import { eventually } from '../../support/wait';
import { ApiFixture, type Answer } from './api.fixture';

const PASSWORD = 'demo-jkk-2026';

const cookiesOf = ({ headers }: Answer): string[] => [headers['set-cookie'] ?? []].flat();

describe('session', () => {
  let api: ApiFixture;
  beforeAll(async () => (api = await ApiFixture.start()));
  afterAll(() => api.close());

  const signIn = (username: string, password = PASSWORD): ReturnType<ApiFixture['call']> =>
    api.call('POST', '/session', { body: { username, password } });

  it('gives a token, a cookie and who it is', async () => {
    const answer = await signIn('plkk');
    expect(answer.status).toBe(200);
    expect(answer.body.user).toMatchObject({ roles: ['PLKK_STAFF'], plkkCode: 'PLKK-0001' });
    const cookie = cookiesOf(answer).find((each) => each.startsWith('jkk_session='));
    expect(cookie).toMatch(/^jkk_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    const token = answer.body.accessToken as string;
    const who = await api.call('GET', '/session', { token });
    expect(who.body).toEqual({ expiresAt: answer.body.expiresAt, user: answer.body.user });
    expect(JSON.stringify(await api.database.query('SELECT * FROM session'))).not.toContain(token);
  });

  it('signs in by cookie and refuses another site that uses it', async () => {
    const { accessToken } = (await signIn('officer')).body as { accessToken: string };
    const cookie = `jkk_session=${accessToken}`;
    expect((await api.call('GET', '/session', { headers: { cookie } })).status).toBe(200);
    const foreign = { cookie, origin: 'https://evil.example', host: 'jkk.example' };
    expect((await api.call('DELETE', '/session', { headers: foreign })).body.code).toBe('ACCESS.DENIED');
    const crossSite = { cookie, 'sec-fetch-site': 'cross-site' };
    expect((await api.call('DELETE', '/session', { headers: crossSite })).status).toBe(403);
    const own = {
      cookie,
      origin: 'https://jkk.example',
      host: 'jkk.example',
      'sec-fetch-site': 'same-origin',
    };
    expect((await api.call('DELETE', '/session', { headers: own })).status).toBe(204);
    expect((await api.call('GET', '/session', { headers: { cookie } })).body.code).toBe('AUTH.EXPIRED');
  });

  it('answers no token, an unknown one and an expired one', async () => {
    expect((await api.call('GET', '/session')).body).toMatchObject({ status: 401, code: 'AUTH.REQUIRED' });
    expect((await api.call('GET', '/session', { token: 'x'.repeat(43) })).body.code).toBe('AUTH.REQUIRED');
    const { accessToken } = (await signIn('doctor')).body as { accessToken: string };
    for (let hour = 0; hour < 12; hour += 1) {
      expect((await api.call('GET', '/session', { token: accessToken })).status).toBe(200);
      api.clock.advanceMilliseconds(3_600_000 - 1);
    }
    expect((await api.call('GET', '/session', { token: accessToken })).status).toBe(200);
    api.clock.advanceMilliseconds(12);
    const expired = await api.call('GET', '/session', { token: accessToken });
    expect(expired.body).toMatchObject({ status: 401, code: 'AUTH.EXPIRED' });
    expect(expired.headers['www-authenticate']).toBe('Bearer');
  });

  it('says the same to a wrong password and an unknown user, in about the same time', async () => {
    const time = async (username: string): Promise<number> => {
      const started = process.hrtime.bigint();
      const answer = await signIn(username, 'not-the-password');
      expect(answer.body).toMatchObject({ status: 401, code: 'AUTH.INVALID_CREDENTIALS' });
      return Number(process.hrtime.bigint() - started) / 1e6;
    };
    await time('nobody-to-warm-up');
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      known.push(await time('verifier'));
      unknown.push(await time('nobody-at-all'));
    }
    const [fast, slow] = [Math.min(...known), Math.min(...unknown)].sort((left, right) => left - right);
    expect(fast! / slow!).toBeGreaterThan(0.2);
  });

  it.each(['approver', 'unknown-person'])('slows down guessing of %s after 5 failures', async (username) => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await signIn(username, 'wrong')).status).toBe(401);
      api.clock.advanceMilliseconds(60_000);
    }
    const limited = await signIn(username);
    expect(limited.body).toMatchObject({ status: 429, code: 'RATE.LIMITED' });
    expect(Number(limited.headers['retry-after'])).toBe(600);
    api.clock.advanceMilliseconds(600_000);
    expect((await signIn(username)).status).toBe(username === 'approver' ? 200 : 401);
  });

  it('forgets failures after a success', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let attempt = 0; attempt < 4; attempt += 1) await signIn('head', 'wrong');
      expect((await signIn('head')).status).toBe(200);
    }
  });

  it('judges guesses that come at the same instant by one counter, and lets others in meanwhile', async () => {
    const guesses = Array.from({ length: 60 }, (_, index) => signIn('regional', `guess ${index}`));
    const other = signIn('inspector');
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(55);
    expect((await other).status).toBe(200);
  });

  it('lets a person in many times at the same instant', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn('advisor')));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  it('slows down an address that tries many names', async () => {
    api.clock.advanceMilliseconds(15 * 60_000);
    const statuses: number[] = [];
    for (let at = 0; at < 104; at += 1) statuses.push((await signIn(`name-${at}`, 'wrong')).status);
    expect(statuses.indexOf(429)).toBe(100);
    expect((await signIn('spo')).status).toBe(429);
    api.clock.advanceMilliseconds(15 * 60_000);
    expect((await signIn('spo')).status).toBe(200);
  });

  it('cannot be used to lock a person out of the browser where he works', async () => {
    const withCookies = (cookie: string, password = PASSWORD): ReturnType<ApiFixture['call']> =>
      api.call('POST', '/session', { body: { username: 'maker', password }, headers: { cookie } });
    const cookies = cookiesOf(await signIn('maker'));
    expect(cookies.find((each) => each.startsWith('jkk_device_'))).toMatch(
      /; Max-Age=15552000; Path=\/api\/v1\/session; HttpOnly; SameSite=Strict$/,
    );
    const cookie = cookies.map((each) => each.split(';')[0]).join('; ');
    for (let attempt = 0; attempt < 8; attempt += 1) await signIn('maker', 'wrong');
    expect((await signIn('maker')).status).toBe(429);
    expect((await withCookies(cookie)).status).toBe(200);
    const forged = cookie.replace(/(jkk_device_\w+=[^.]+\.)([\w-]{22})/, '$1AAAAAAAAAAAAAAAAAAAAAA');
    expect(forged).not.toBe(cookie);
    expect((await withCookies(forged)).status).toBe(429);
    // A known browser has failures of its own, no fewer and no more.
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      statuses.push((await withCookies(cookie, 'wrong')).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('gives a known browser of one person no advantage with another', async () => {
    const own = cookiesOf(await signIn('auditor'));
    const cookie = own.map((each) => each.split(';')[0]).join('; ');
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const body = { username: 'releaser', password: 'wrong' };
      statuses.push((await api.call('POST', '/session', { body, headers: { cookie } })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await signIn('auditor')).status).toBe(200);
  });

  it('ends a session that nobody uses for an hour', async () => {
    const { accessToken: token } = (await signIn('employer')).body as { accessToken: string };
    api.clock.advanceMilliseconds(3_600_000 - 1);
    expect((await api.call('GET', '/session', { token })).status).toBe(200);
    api.clock.advanceMilliseconds(3_600_000);
    expect((await api.call('GET', '/session', { token })).body.code).toBe('AUTH.EXPIRED');
  });

  it('ends a session that only an open page has used for an hour', async () => {
    const { accessToken: token } = (await signIn('employer')).body as { accessToken: string };
    const headers = { 'x-by-itself': '1' };
    for (let minute = 0; minute < 50; minute += 10) {
      api.clock.advanceMilliseconds(600_000);
      expect((await api.call('GET', '/session', { token, headers })).status).toBe(200);
    }
    api.clock.advanceMilliseconds(600_000);
    expect((await api.call('GET', '/session', { token, headers })).body.code).toBe('AUTH.EXPIRED');
  });

  it('ends the sessions that a person has not used longest when there are too many', async () => {
    const tokens: string[] = [];
    for (let at = 0; at < 51; at += 1) {
      tokens.push((await signIn('perisai')).body.accessToken as string);
      api.clock.advanceMilliseconds(1_000);
    }
    const statusOf = async (token: string | undefined): Promise<number> =>
      (await api.call('GET', '/session', { token: token ?? '' })).status;
    expect(await statusOf(tokens[0])).toBe(401);
    expect(await statusOf(tokens[1])).toBe(200);
    expect(await statusOf(tokens[50])).toBe(200);
  });

  it('takes a small body only, since anybody may send one', async () => {
    const large = await signIn('officer', 'x'.repeat(20_000));
    expect(large.body).toMatchObject({ status: 413, code: 'REQUEST.TOO_LARGE' });
    const names = Array.from({ length: 75_000 }, (_, index) => `"a${index}":1`).join(',');
    const many = await api.call('POST', '/session', { raw: `{${names}}` });
    expect(many.status).toBe(413);
    expect(many.text.length).toBeLessThan(1_000);
  });
});

describe('a session that this process has looked up a moment ago', () => {
  let api: ApiFixture;
  let token: string;
  let now: jest.SpyInstance;
  /** As another process or a person at the database does it. */
  const elsewhere = (statement: string): Promise<unknown> =>
    api.owner.query(`${statement} WHERE user_id = (SELECT user_id FROM app_user WHERE username = 'officer')`);
  const status = async (): Promise<number> => (await api.call('GET', '/session', { token })).status;
  const isOver = (): Promise<boolean> =>
    eventually('the end of the session', async () => ((await status()) === 401 ? true : undefined));

  beforeAll(async () => (api = await ApiFixture.start()));
  beforeEach(async () => {
    token = (await api.call('POST', '/session', { body: { username: 'officer', password: PASSWORD } })).body
      .accessToken as string;
    // Time stands still, so that nothing is looked up again for its age.
    now = jest.spyOn(performance, 'now').mockReturnValue(performance.now());
    expect(await status()).toBe(200);
  });
  afterEach(() => now.mockRestore());
  afterAll(() => api.close());

  it('is over when somebody signs out', async () => {
    expect((await api.call('DELETE', '/session', { token })).status).toBe(204);
    expect(await status()).toBe(401);
  });

  it('is over when it is ended elsewhere', async () => {
    await elsewhere('UPDATE session SET ended_at = now()');
    await isOver();
  });

  it('is over when the person is shut out elsewhere', async () => {
    await elsewhere('UPDATE app_user SET active = false');
    await isOver();
    await elsewhere('UPDATE app_user SET active = true');
  });

  it('is over soon even where nobody can be told', async () => {
    const owner = await openOwnerDatabase({ url: api.test.ownerUrl });
    await owner.query('ALTER TABLE session DISABLE TRIGGER USER');
    await elsewhere('UPDATE session SET ended_at = now()');
    expect(await status()).toBe(200);
    now.mockReturnValue(performance.now() + 2_000);
    expect(await status()).toBe(401);
    await elsewhere('UPDATE session SET ended_at = NULL');
    await owner.query(`ALTER TABLE session ENABLE TRIGGER USER`);
    await owner.destroy();
  });
});

describe('behind a proxy', () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' };
  const signIn = (api: ApiFixture, headers: Record<string, string>, password = PASSWORD) =>
    api.call('POST', '/session', { body: { username: 'plkk', password }, headers });

  it('believes one that it trusts: TLS makes cookies secure, the address is the caller’s', async () => {
    const api = await ApiFixture.start({ trustedProxy: ['127.0.0.1'] });
    expect(cookiesOf(await signIn(api, forwarded)).every((each) => each.includes('; Secure'))).toBe(true);
    const body = { username: 'nobody', password: 'wrong' };
    expect((await api.call('POST', '/session', { body, headers: forwarded })).status).toBe(401);
    // As if it had been a hundred: the counting itself is tried above.
    await api.database.query(`UPDATE budget SET spent = array_fill(spent[1], ARRAY[100])`);
    expect((await signIn(api, forwarded)).status).toBe(429);
    // What a caller writes before the proxy's own word is not believed.
    const lied = { ...forwarded, 'x-forwarded-for': '198.51.100.1, 203.0.113.7' };
    expect((await signIn(api, lied)).status).toBe(429);
    expect((await signIn(api, { ...forwarded, 'x-forwarded-for': '203.0.113.8' })).status).toBe(200);
    await api.close();
  });

  it('believes nobody else', async () => {
    const api = await ApiFixture.start();
    const cookies = cookiesOf(await signIn(api, forwarded));
    expect(cookies.length).toBeGreaterThan(0);
    expect(cookies.some((each) => each.includes('Secure'))).toBe(false);
    await api.close();
  });
});

describe('rate limit', () => {
  it('brakes one session and says when to come back', async () => {
    const api = await ApiFixture.start({ rateLimitPerMinute: 5 });
    const token = await api.tokenOf('auditor');
    const statuses: number[] = [];
    for (let call = 0; call < 6; call += 1) {
      statuses.push((await api.call('GET', '/session', { token })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    const limited = await api.call('GET', '/session', { token });
    expect(Number(limited.headers['retry-after'])).toBeGreaterThan(0);
    await api.close();
  });
});
