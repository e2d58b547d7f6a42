import { ApiFixture } from './api.fixture';

describe('the edge', () => {
  let api: ApiFixture;
  beforeAll(async () => (api = await ApiFixture.start()));
  afterAll(() => api.close());

  describe('order of answers', () => {
    const broken = { raw: '{"version":', headers: { 'content-type': 'application/json' } };

    it('asks who is calling before it looks at the body', async () => {
      const answer = await api.call('POST', '/claims/JKK-2026-0000001/conclusion', broken);
      expect(answer.body).toMatchObject({ status: 401, code: 'AUTH.REQUIRED' });
    });

    it('asks for the role before it looks for the claim', async () => {
      const answer = await api.as('plkk', 'POST', '/claims/JKK-2026-9999999/conclusion', broken);
      expect(answer.body).toMatchObject({ status: 403, code: 'ACCESS.DENIED' });
    });

    it('looks for the claim before it looks at the body', async () => {
      const answer = await api.as('officer', 'POST', '/claims/JKK-2026-9999999/conclusion', broken);
      expect(answer.body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    });

    it.each([
      ['REQUEST.MALFORMED', 400, '{"a":', 'application/json'],
      ['REQUEST.MALFORMED', 400, '{"kind":"A","kind":"B"}', 'application/json'],
      ['REQUEST.MALFORMED', 400, Buffer.from([0x22, 0xff, 0x22]), 'application/json'],
      ['REQUEST.TOO_LARGE', 413, JSON.stringify({ a: 'x'.repeat(2_000_000) }), 'application/json'],
      ['REQUEST.MEDIA_TYPE', 415, '<a/>', 'application/xml'],
      ['REQUEST.MEDIA_TYPE', 415, 'a=1', 'application/x-www-form-urlencoded'],
      ['REQUEST.MEDIA_TYPE', 415, '{}', 'nonsense'],
      ['REQUEST.MEDIA_TYPE', 415, '{}', 'application/json; charset=latin1'],
      ['REQUEST.MEDIA_TYPE', 415, '--x--', 'multipart/form-data; boundary=x'],
    ])('answers %s', async (code, status, raw, type) => {
      const answer = await api.as('officer', 'POST', '/claims', { raw, headers: { 'content-type': type } });
      expect(answer.body).toMatchObject({ status, code });
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    });

    it('names every finding of body and header at once', async () => {
      const answer = await api.as('officer', 'POST', '/claims', { body: { kind: 'X', surprise: true } });
      expect(answer.body).toMatchObject({ status: 422, code: 'VALIDATION.FAILED' });
      const codes = (answer.body.errors as { pointer: string; code: string }[]).map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
      expect(codes).toEqual(
        expect.arrayContaining([
          '/kind VALUE.NOT_ALLOWED',
          ' PROPERTY.UNKNOWN',
          '/segment PROPERTY.MISSING',
          '/headers/Idempotency-Key IDEMPOTENCY.KEY_MISSING',
        ]),
      );
    });

    it('refuses an empty body where one is needed', async () => {
      const answer = await api.as('officer', 'POST', '/claims', {
        headers: { 'idempotency-key': 'empty-body-1' },
      });
      expect(answer.body).toMatchObject({
        status: 422,
        errors: [{ pointer: '', code: 'TYPE.OBJECT_EXPECTED' }],
      });
    });
  });

  it('answers problems in both languages with the correlation id of the request', async () => {
    const answer = await api.call('GET', '/claims', {
      headers: { 'x-correlation-id': 'spec-correlation-1' },
    });
    expect(answer.body).toEqual({
      type: 'urn:jkk:problem:AUTH.REQUIRED',
      title: 'Sign in first.',
      status: 401,
      code: 'AUTH.REQUIRED',
      text: { id: 'Silakan masuk terlebih dahulu.', en: 'Sign in first.' },
      correlationId: 'spec-correlation-1',
    });
    expect(answer.headers['x-correlation-id']).toBe('spec-correlation-1');
    expect(api.log).toContain('"correlationId":"spec-correlation-1"');
  });

  it('makes an id of its own where the given one could break a log line', async () => {
    const answer = await api.call('GET', '/claims', { headers: { 'x-correlation-id': 'a b"c' } });
    expect(answer.body.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(['/nothing-here', '/claims/JKK-2026-0000001/nothing'])('answers %s with 404', async (address) => {
    expect((await api.as('auditor', 'GET', address)).body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('is alive, and says what it lacks to be ready', async () => {
    expect((await api.call('GET', '/health/live')).body).toEqual({ status: 'ok' });
    const ready = await api.call('GET', '/health/ready');
    expect(ready.status).toBe(503);
    expect(ready.body.checks).toEqual([
      { name: 'postgresql', status: 'ok' },
      { name: 'migrations', status: 'ok' },
      { name: 'clock', status: 'ok' },
      { name: 'temporal', status: 'unavailable' },
    ]);
  });

  it('serves its description and figures', async () => {
    const document = await api.call('GET', '/api/docs-json');
    expect(document.body.openapi).toBe('3.1.0');
    const page = await api.call('GET', '/api/docs');
    expect(page.text).toContain('swagger');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).not.toContain('unsafe-inline');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    const styles = page.text.split('<style').slice(1);
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.filter((style) => !style.startsWith(` nonce="${nonce}"`))).toEqual([]);
    expect(page.text).not.toMatch(/ style="/);
    expect((await api.call('GET', '/metrics')).text).toContain('http_request_duration_seconds_bucket');
  });

  it('lets no cache keep an answer, refusals included', async () => {
    for (const address of ['/claims', '/session', '/reference/banks', '/nothing']) {
      expect((await api.as('officer', 'GET', address)).headers['cache-control']).toBe('no-store');
    }
    expect((await api.call('GET', '/claims')).headers['cache-control']).toBe('no-store');
  });

  it('sets the headers that keep a page to itself', async () => {
    const { headers } = await api.call('GET', '/health/live');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
  });
});

describe('the committed OpenAPI file', () => {
  it('is what the controllers say now', async () => {
    const api = await ApiFixture.start();
    const served = await api.call('GET', '/api/docs-json');
    const committed: unknown = jest.requireActual('../../../apps/api/openapi.json');
    expect(served.body).toEqual(committed);
    await api.close();
  });
});
