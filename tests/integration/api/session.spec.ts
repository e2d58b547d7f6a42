import { ApiFixture } from './api.fixture';

const PASSWORD = 'demo-jkk-2026';

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
    expect(String(answer.headers['set-cookie'])).toMatch(/^jkk_session=\S+; .*HttpOnly; SameSite=Strict/);
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
    api.clock.advanceMilliseconds(12 * 3_600_000 - 1);
    expect((await api.call('GET', '/session', { token: accessToken })).status).toBe(200);
    api.clock.advanceMilliseconds(1);
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
    const [known, unknown] = [await time('verifier'), await time('nobody-at-all')];
    expect(Math.min(known, unknown) / Math.max(known, unknown)).toBeGreaterThan(0.2);
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
