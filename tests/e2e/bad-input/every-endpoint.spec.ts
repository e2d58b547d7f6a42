import { ApiClient, newKey, type ApiAnswer, type CallOptions } from '../../support/api-client';
import { sharedDriver } from '../../support/instances';
import { sharedStack } from '../../support/stack';
import { Client } from 'pg';
import { expectProblem } from './expect-problem';
import type { Endpoint } from './endpoint';
import { ENDPOINTS } from './endpoints';
import { BodySpoiler, operationsOf, type OpenApi, type Spoiled } from './schema';
import { setScene, type Scene } from './scene';

const { baseUrl, databaseUrls } = sharedStack();
const driver = sharedDriver();
let scene: Scene;
let document: OpenApi;

beforeAll(async () => {
  scene = await setScene(driver, databaseUrls.owner);
  document = (await (await fetch(`${baseUrl}/api/docs-json`)).json()) as OpenApi;
});

const call = async (
  client: ApiClient,
  endpoint: Endpoint,
  options: CallOptions & { path?: string } = {},
): Promise<ApiAnswer> =>
  client.call(endpoint.method, options.path ?? endpoint.path(scene), undefined, {
    idempotencyKey: newKey(),
    ...options,
  });

const asCaller = async (endpoint: Endpoint): Promise<ApiClient> =>
  endpoint.as === undefined ? new ApiClient(baseUrl) : driver.world.desks.as(endpoint.as);

const FILTERED = [
  'listClaims',
  'listTasks',
  'listPayouts',
  'listBatches',
  'listFigures',
  'listRadar',
  'searchEmployers',
  'searchIcd10',
  'findPersons',
];
/** A body that nobody may look at yet. */
const broken = ({ method }: Endpoint): CallOptions => (method === 'POST' ? { raw: '{"broken":' } : {});
const json = (body: unknown): CallOptions => ({ raw: JSON.stringify(body) });
const guarded = ENDPOINTS.filter(({ as }) => as !== undefined);
const limited = ENDPOINTS.filter(({ never }) => never !== undefined);
const addressed = ENDPOINTS.filter(({ absent }) => absent !== undefined);
const reading = ENDPOINTS.filter(({ body }) => body !== undefined);
const checked = reading.filter(({ calculator }) => !calculator);
const keyed = reading.filter(({ unkeyed }) => !unkeyed);
const named = (endpoints: readonly Endpoint[]): [string, Endpoint][] =>
  endpoints.map((each) => [each.id, each]);

it('the table names every operation of the OpenAPI file once', () => {
  const described = operationsOf(document).map(({ operationId }) => operationId);
  expect(ENDPOINTS.map(({ id }) => id).sort()).toEqual(described.sort());
});

describe('401 without a token', () => {
  it.each(named(guarded))('%s', async (_id, endpoint) => {
    expectProblem(await call(new ApiClient(baseUrl), endpoint, broken(endpoint)), 401, 'AUTH.REQUIRED');
    expectProblem(await call(new ApiClient(baseUrl, 'unknown-token'), endpoint), 401, 'AUTH.REQUIRED');
  });
});

describe('401 with an expired token', () => {
  let expired: ApiClient;
  beforeAll(async () => {
    expired = await ApiClient.signIn(baseUrl, 'auditor');
    const { createHash } = await import('node:crypto');
    const client = new Client({ connectionString: databaseUrls.owner });
    await client.connect();
    await client.query(
      `UPDATE session SET created_at = now() - interval '13 hours', expires_at = now() - interval '1 hour' WHERE token_hash = $1`,
      [
        createHash('sha256')
          .update(expired.token ?? '')
          .digest('hex'),
      ],
    );
    await client.end();
  });
  it.each(named(guarded))('%s', async (_id, endpoint) => {
    expectProblem(await call(expired, endpoint), 401, 'AUTH.EXPIRED');
  });
});

describe('403 for a role that never may', () => {
  it.each(named(limited))('%s', async (_id, endpoint) => {
    const client = await driver.world.desks.as(endpoint.never ?? '');
    expectProblem(await call(client, endpoint, broken(endpoint)), 403, 'ACCESS.DENIED');
  });
});

describe('404 for what is not there or not to be seen', () => {
  it.each(named(addressed))('%s', async (_id, endpoint) => {
    const client = await asCaller(endpoint);
    for (const path of endpoint.absent?.(scene) ?? []) {
      const answer = await call(client, endpoint, { path, ...broken(endpoint) });
      expectProblem(answer, 404, 'NOT_FOUND');
    }
  });
});

describe('400, 413 and 415 for a body that cannot be read', () => {
  const large = `{"a":"${'x'.repeat(2_000_000)}"}`;
  it.each(named(reading))('%s', async (_id, endpoint) => {
    const client = await asCaller(endpoint);
    expectProblem(await call(client, endpoint, { raw: '{"version":1' }), 400, 'REQUEST.MALFORMED');
    expectProblem(await call(client, endpoint, { raw: '{"a":1,"a":2}' }), 400, 'REQUEST.MALFORMED');
    expectProblem(
      await call(client, endpoint, { raw: '{"__proto__":{"admin":true}}' }),
      400,
      'REQUEST.MALFORMED',
    );
    expectProblem(await call(client, endpoint, { raw: large }), 413, 'REQUEST.TOO_LARGE');
    const headers = { 'content-type': 'application/xml' };
    expectProblem(await call(client, endpoint, { raw: '<a/>', headers }), 415, 'REQUEST.MEDIA_TYPE');
  });
});

it('415 for an upload that is no form', async () => {
  const upload = ENDPOINTS.filter(({ upload }) => upload);
  for (const endpoint of upload) {
    const client = await asCaller(endpoint);
    expectProblem(await call(client, endpoint, { raw: '{"a":1' }), 415, 'REQUEST.MEDIA_TYPE');
    expectProblem(await call(client, endpoint), 415, 'REQUEST.MEDIA_TYPE');
  }
});

describe('422 for content', () => {
  const expectFindings = async (endpoint: Endpoint, variants: readonly Spoiled[]): Promise<void> => {
    const client = await asCaller(endpoint);
    expect(variants.length).toBeGreaterThan(0);
    for (const { pointer, body } of variants) {
      const answer = await call(client, endpoint, json(body));
      expect({ pointer, status: answer.status }).toEqual({ pointer, status: 422 });
      const pointers = (answer.body.errors as { pointer: string }[]).map((error) => error.pointer);
      // A wrong entry of a list may be named by its list.
      expect(
        pointers.some(
          (found) => found === pointer || found.startsWith(`${pointer}/`) || pointer.startsWith(found),
        ),
      ).toBe(true);
      expectProblem(answer, 422, 'VALIDATION.FAILED');
    }
  };
  const spoilerOf = (endpoint: Endpoint): BodySpoiler =>
    new BodySpoiler(document, endpoint.id, endpoint.body?.(scene) ?? {});

  it.each(named(checked))('%s: unknown property', (_id, endpoint) =>
    expectFindings(endpoint, spoilerOf(endpoint).unknown()),
  );
  it.each(named(checked.filter(({ allOptional }) => !allOptional)))('%s: missing key', (_id, endpoint) =>
    expectFindings(endpoint, spoilerOf(endpoint).missing()),
  );
  it.each(named(checked))('%s: wrong type', (_id, endpoint) =>
    expectFindings(endpoint, spoilerOf(endpoint).wrongType()),
  );

  it.each(named(reading))('%s: no object at all', async (_id, endpoint) => {
    const client = await asCaller(endpoint);
    for (const raw of ['null', '[]', '"text"', '7', 'true']) {
      expectProblem(await call(client, endpoint, { raw }), 422, 'VALIDATION.FAILED');
    }
    expectProblem(await call(client, endpoint), 422, 'VALIDATION.FAILED');
  });

  it.each(named(keyed))('%s: an Idempotency-Key of another shape', async (_id, endpoint) => {
    const client = await asCaller(endpoint);
    const good = json(endpoint.body?.(scene));
    for (const idempotencyKey of ['short', 'x'.repeat(65), 'with blanks in it', 'slash/slash']) {
      expectProblem(await call(client, endpoint, { ...good, idempotencyKey }), 422, 'VALIDATION.FAILED');
    }
  });

  it('reportAccident: no Idempotency-Key', async () => {
    const client = await driver.world.desks.as('officer');
    const answer = await client.post('/claims', scene.report);
    expectProblem(answer, 422, 'VALIDATION.FAILED');
    expect(answer.body.errors).toMatchObject([{ pointer: '/headers/Idempotency-Key' }]);
  });

  it.each(named(ENDPOINTS.filter(({ id }) => FILTERED.includes(id))))(
    '%s: an unknown filter',
    async (_id, endpoint) => {
      const path = `${endpoint.path(scene)}${endpoint.path(scene).includes('?') ? '&' : '?'}surprise=1`;
      expectProblem(await call(await asCaller(endpoint), endpoint, { path }), 422, 'VALIDATION.FAILED');
    },
  );
});

describe('409 for a key that was used for another body', () => {
  it.each(named(keyed.filter(({ id }) => id !== 'createBatch')))('%s', async (_id, endpoint) => {
    const client = await asCaller(endpoint);
    const body = endpoint.body?.(scene) ?? {};
    const idempotencyKey = newKey();
    const first = await call(client, endpoint, { ...json(body), idempotencyKey });
    expect([200, 201, 409]).toContain(first.status);
    const again = await call(client, endpoint, { ...json(body), idempotencyKey });
    expect({ ...(again.body as object), correlationId: 0 }).toEqual({
      ...(first.body as object),
      correlationId: 0,
    });
    const other = 'version' in body ? { ...body, version: 2 } : changedText(body);
    expectProblem(
      await call(client, endpoint, { ...json(other), idempotencyKey }),
      409,
      'IDEMPOTENCY.KEY_REUSED',
    );
  });
});

function changedText(body: Record<string, unknown>): Record<string, unknown> {
  const change: Record<string, unknown> = {
    note: 'Lain.',
    chronology: 'Lain.',
    hash: '1'.repeat(64),
    bankCode: '008',
  };
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, change[name] ?? value]));
}

describe('429', () => {
  it('signIn: after five failures', async () => {
    const nobody = new ApiClient(baseUrl);
    const body = { username: `guess-${newKey()}`.slice(0, 40), password: 'wrong' };
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expectProblem(await nobody.post('/session', body), 401, 'AUTH.INVALID_CREDENTIALS');
    }
    const answer = await nobody.post('/session', body);
    expectProblem(answer, 429, 'RATE.LIMITED');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
