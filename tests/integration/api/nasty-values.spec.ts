import { connect } from 'node:net';
import { ApiFixture, newKey, type Answer } from './api.fixture';
import { inTransaction } from '@jkk/persistence/database';
import { insertPayout, insertUsers, OFFICER } from '../../support/payout-fixtures';
import { NASTY_JSON, NASTY_STEPS, nastyQuestions, SENTINEL, Shares } from './nasty-values';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: unknown;
  }[];
}

type Method = 'GET' | 'POST' | 'DELETE';
const API = '/api/v1';
const USERS =
  'auditor officer maker admin plkk releaser employer doctor verifier head approver advisor inspector'.split(
    ' ',
  );
/** Good values, where an operation needs one before it looks at another; of what is made first they are put in then. */
const good: Record<string, string> = {
  participantNumber: '12000000001',
  bankCode: '002',
  scope: 'FIRST_PAYMENT',
  day: '2026-11-20',
  userId: OFFICER,
  code: 'PP-82-2019',
  key: 'funeral.amount',
};

const NOT_FOUND = [400, 404];
/** A public question is answered with no, so often. */
const NO_TO_ANYBODY = [200, 400, 404, 429];

const document = jest.requireActual<{
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}>('../../../apps/api/openapi.json');
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase() as Method,
    path: path.slice(API.length),
    id: operation.operationId,
    queries: named(operation, 'query'),
    steps: named(operation, 'path').map(({ name }) => name),
    body: operation.requestBody?.content['application/json']?.schema,
  })),
);
type Named = (typeof operations)[number];
const shares = new Shares();
const readable = operations
  .filter(({ method, queries }) => method === 'GET' && queries.length > 0)
  .map((operation) => ({ ...operation, questions: nastyQuestions(operation.queries, shares) }));
const written = operations.filter(({ body }) => body !== undefined);
const addressed = operations.filter(({ steps }) => steps.length > 0);

function named({ parameters = [] }: Operation, place: string): NonNullable<Operation['parameters']> {
  return parameters.filter((each) => each.in === place);
}

function resolve(schema: Schema | undefined): Schema {
  if (schema?.allOf?.[0] !== undefined) return resolve(schema.allOf[0]);
  const name = schema?.$ref?.split('/').at(-1);
  return name === undefined ? (schema ?? {}) : (document.components.schemas[name] ?? {});
}

/** A body with this value at every place of the schema that is so deep; above them, objects and lists as they should be. */
function bodyOf(schema: Schema | undefined, value: unknown, depth: number): unknown {
  const { items, properties } = resolve(schema);
  if (items !== undefined) return depth === 0 ? value : [bodyOf(items, value, depth)];
  if (depth === 0 || properties === undefined) return value;
  const entries = Object.entries(properties).map(([name, part]) => [name, bodyOf(part, value, depth - 1)]);
  return Object.fromEntries(entries) as object;
}

const filled = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_step, name: string) => values[name] ?? good[name] ?? 'JKK-2026-0000001');

const REPORT = {
  kind: 'ACCIDENT',
  segment: 'PU',
  channel: 'PLKK',
  participant: { participantNumber: '12000000003', nik: '3174050101900001' },
  employerNumber: 'JJ000001',
  occurredAt: new Date(Date.now() - 3_600_000).toISOString(),
  place: { type: 'WORKPLACE', zone: 'WIB', address: 'Serang', regencyCode: '3603' },
  circumstance: 'AT_WORK',
  chronology: 'Terjatuh.',
  injuries: [{ icd10: 'S82.2' }],
  consequence: 'INJURED',
  stageOne: false,
};

describe('values that mean something to somebody', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await ApiFixture.start();
    // A condition over no rows is never evaluated.
    const headers = { 'idempotency-key': newKey() };
    expect((await api.as('plkk', 'POST', '/claims', { body: REPORT, headers })).status).toBe(201);
    await insertUsers(api.owner.manager);
    good['payoutId'] = await insertPayout(api.database);
    await inTransaction(api.database, async (em) => {
      const [benefit] = await em.query<{ id: string }[]>(`SELECT benefit_id AS id FROM benefit`);
      const [finding] = await em.query<{ id: number }[]>(
        `INSERT INTO radar_finding (kind, subject, facts, first_seen_at, last_seen_at)
         VALUES ('OUTBOX_OLD', 'outbox/1', '{}', now(), now()) RETURNING finding_id AS id`,
      );
      Object.assign(good, { benefitId: benefit?.id, findingId: String(finding?.id) });
    });
  });
  afterAll(() => api.close());

  /** Somebody whose role may ask this, or the values would never be looked at. */
  const callerOf = async ({ method, path }: Named): Promise<string> => {
    for (const username of USERS) {
      // Of a claim that is none, since the stream of one that is would not end.
      const address = filled(path, { claimNumber: 'JKK-2000-0000001' });
      if ((await api.as(username, method, address)).status !== 403) return username;
    }
    throw new Error(`Nobody may ${method} ${path}`);
  };

  const faults = (answers: readonly (readonly [string, Answer])[]): string[] =>
    answers.flatMap(([address, { status, text }]) =>
      status >= 500 ||
      (status >= 400 && text.includes(SENTINEL)) ||
      /node_modules|QueryFailed|invalid byte|LIKE pattern/.test(text)
        ? [`${address} ${status}`]
        : [],
    );

  const ask = async (
    username: string,
    method: Method,
    addresses: readonly string[],
  ): Promise<(readonly [string, Answer])[]> => {
    const answers: (readonly [string, Answer])[] = [];
    for (const address of addresses) answers.push([address, await api.as(username, method, address)]);
    return answers;
  };

  it.each(readable.map((operation) => [operation.id, operation] as const))(
    'are read or refused as filters of %s, never a fault',
    async (_id, operation) => {
      const username = await callerOf(operation);
      const base = filled(operation.path, {});
      const answers = await ask(
        username,
        'GET',
        operation.questions.map((query) => `${base}?${query}`),
      );
      expect(faults(answers)).toEqual([]);
    },
  );

  it.each(addressed.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    'name nothing in %s',
    async (_path, operation) => {
      const username = await callerOf(operation);
      const addresses = operation.steps.flatMap((name) =>
        shares.of(name, NASTY_STEPS).map((step) => filled(operation.path, { [name]: step })),
      );
      const answers = await ask(username, operation.method, addresses);
      expect(faults(answers)).toEqual([]);
      const statuses = new Set(answers.map(([, { status }]) => status));
      const expected = operation.id === 'checkLetter' ? NO_TO_ANYBODY : NOT_FOUND;
      expect([...statuses].filter((status) => !expected.includes(status))).toEqual([]);
    },
  );

  it.each(written.map((operation) => [operation.id, operation] as const))(
    'are read or refused in the body of %s at every depth, never a fault',
    async (_id, operation) => {
      const username = await callerOf(operation);
      const address = filled(operation.path, {});
      const answers: (readonly [string, Answer])[] = [];
      for (const value of NASTY_JSON) {
        for (const depth of [1, 2]) {
          const body = bodyOf(operation.body, value, depth);
          const headers = { 'idempotency-key': newKey() };
          const answer = await api.as(username, operation.method, address, { body, headers });
          answers.push([`${JSON.stringify(value).slice(0, 80)} ${depth}`, answer]);
        }
      }
      expect(faults(answers)).toEqual([]);
    },
  );

  it('stand for themselves in a search', async () => {
    for (const q of ['%', '_', '\\', '%25', 'a%']) {
      const address = `/reference/employers?q=${encodeURIComponent(q)}`;
      expect((await api.as('officer', 'GET', address)).body.items).toEqual([]);
      const claims = await api.as('officer', 'GET', `/claims?q=${encodeURIComponent(q)}`);
      expect(claims).toMatchObject({ status: 200, body: { items: [] } });
    }
  });

  it.each(['/%ff', '/%00', '/%zz', '/api/v1/claims/%ff', '/assets/%c0%ae', '/x%00.js'])(
    'are answered at %s as everything else, without a word of it',
    async (path) => {
      const text = await raw(api.url, `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
      expect(text).toMatch(/^HTTP\/1\.1 404 /);
      expect(text).toMatch(/content-type: application\/problem\+json/i);
      expect(text).toMatch(/x-correlation-id: [0-9a-f-]{36}/i);
      expect(text).toMatch(/content-security-policy: /i);
      expect(text).not.toContain(path.slice(path.lastIndexOf('/') + 1));
    },
  );

  it.each([
    ['no HTTP at all', 'NONSENSE\r\n\r\n', 400],
    ['a header without a name', 'GET / HTTP/1.1\r\n: x\r\n\r\n', 400],
    ['a header of 64 kB', `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(65_536)}\r\n\r\n`, 413],
  ])('are answered as a problem where there is %s', async (_name, request, status) => {
    const text = await raw(api.url, request);
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(text).toContain('"correlationId"');
  });

  it('do no harm in headers that come twice', async () => {
    const token = await api.tokenOf('auditor');
    const twice = [
      'x-correlation-id',
      'idempotency-key',
      'content-type',
      'cookie',
      'origin',
      'sec-fetch-site',
    ];
    for (const name of twice) {
      const head = `host: x\r\nauthorization: Bearer ${token}\r\n${name}: toString\r\n${name}: __proto__\r\n`;
      const body = 'content-length: 2\r\nconnection: close\r\n\r\n{}';
      for (const [method, path] of [
        ['GET', '/claims'],
        ['POST', '/claims'],
      ] as const) {
        const text = await raw(api.url, `${method} ${API}${path} HTTP/1.1\r\n${head}${body}`);
        expect(text).not.toMatch(/^HTTP\/1\.1 5/);
      }
    }
  });
});

/** Bytes as they are, which no client library would send. */
function raw(url: string, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(request));
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (text += chunk));
    socket.on('close', () => resolve(text));
    socket.on('error', (error) => (text === '' ? reject(error) : resolve(text)));
  });
}
