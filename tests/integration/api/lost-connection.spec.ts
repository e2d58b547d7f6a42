import { getAmountRuleSet, listFigures } from '@jkk/domain/rules';
import { Client } from 'pg';
import { CuttingProxy } from '../../support/cutting-proxy';
import { HeldDatabase } from '../../support/held-database';
import { freshParticipant } from '../../support/people';
import { reportBody } from '../../support/claim-bodies';
import { ApiFixture, newKey, type Answer } from './api.fixture';
import { propose } from './figures.fixture';

let api: ApiFixture;
let proxy: CuttingProxy;
beforeAll(async () => {
  api = await ApiFixture.start({
    lockTimeoutMs: 500,
    through: async (url) => {
      proxy = await CuttingProxy.before(url);
      return proxy.url;
    },
  });
});
afterEach(() => proxy.heal());
afterAll(async () => {
  await api?.close();
  await proxy?.close();
});

const OPEN = {
  status: 503,
  code: 'COMMAND.PENDING',
  commandId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
};

/** Sends the same report of a person of its own as often as it is called. */
async function newReport(): Promise<{ send: () => Promise<Answer>; count: () => Promise<number> }> {
  await api.tokenOf('perisai');
  const participant = freshParticipant({ segment: 'BPU' });
  const headers = { 'idempotency-key': newKey() };
  const body = reportBody(participant, 'PERISAI');
  return {
    send: () => api.as('perisai', 'POST', '/claims', { body, headers }),
    count: async () => {
      const rows = await asSuperuser('SELECT 1 FROM claim WHERE participant_number = $1', [
        participant.participantNumber,
      ]);
      return rows.length;
    },
  };
}

async function asSuperuser(sql: string, parameters: unknown[] = []): Promise<object[]> {
  const client = new Client({ connectionString: api.test.superuserUrl });
  await client.connect();
  try {
    return (await client.query<object>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

describe('a connection that breaks at the commit', () => {
  it('of what was committed: another connection learns it, and the caller is answered', async () => {
    const { send, count } = await newReport();
    proxy.cut('LOSE_ANSWER');
    const first = await send();
    expect([first.status, await count()]).toEqual([201, 1]);
    const again = await send();
    expect([again.status, again.headers['idempotency-hit'], again.body.claimNumber]).toEqual([
      200,
      'true',
      first.body.claimNumber,
    ]);
    expect(await count()).toBe(1);
  });

  it('of what was committed, with no other connection: the outcome is open, and the same key learns it', async () => {
    const { send, count } = await newReport();
    proxy.cut('LOSE_ANSWER', { stayDown: true });
    const first = await send();
    expect(first.body).toMatchObject(OPEN);
    expect(Number(first.headers['retry-after'])).toBeGreaterThan(0);
    proxy.heal();
    const again = await send();
    expect([again.status, again.headers['idempotency-hit'], await count()]).toEqual([200, 'true', 1]);
  });

  it('of what never reached PostgreSQL: the outcome is open, and the same key does it', async () => {
    const { send, count } = await newReport();
    proxy.cut('LOSE_COMMIT');
    expect((await send()).body).toMatchObject(OPEN);
    expect(await count()).toBe(0);
    expect((await send()).status).toBe(201);
    expect(await count()).toBe(1);
  });
});

describe('connections that break right after the commit', () => {
  it('do not make a step undone that stands: the outcome is open, and the same key learns it', async () => {
    const [figure] = listFigures(getAmountRuleSet('PP-82-2019'));
    await api.tokenOf('admin');
    const headers = { 'idempotency-key': newKey() };
    const say = () => propose(api, figure!.key, 'admin', headers);
    proxy.cut('PASS', { stayDown: true });
    expect((await say()).body).toMatchObject(OPEN);
    proxy.heal();
    const again = await say();
    expect([again.status, again.headers['idempotency-hit']]).toEqual([200, 'true']);
    expect(await asSuperuser('SELECT 1 FROM figure_verification')).toHaveLength(1);
  });
});

describe('a database that does not get to it', () => {
  const unavailable = async (answer: Promise<Answer>): Promise<void> => {
    const { body, headers } = await answer;
    expect(body).toMatchObject({ status: 503, code: 'SERVICE.UNAVAILABLE' });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  };

  it('because a table is locked: 503 for readers and writers, and nothing has changed', async () => {
    const { send, count } = await newReport();
    await api.tokenOf('officer');
    const lock = await HeldDatabase.hold(api.test.superuserUrl, 'LOCK TABLE claim IN ACCESS EXCLUSIVE MODE');
    try {
      await unavailable(api.as('officer', 'GET', '/claims'));
      await unavailable(send());
    } finally {
      await lock.release();
    }
    expect(await count()).toBe(0);
    expect((await send()).status).toBe(201);
  });

  it('because it takes no more connections: 503', async () => {
    await api.tokenOf('officer');
    await asSuperuser(`ALTER DATABASE ${api.test.name} CONNECTION LIMIT 0`);
    try {
      await asSuperuser(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'jkk_app' AND datname = $1`,
        [api.test.name],
      );
      await unavailable(api.as('officer', 'GET', '/claims'));
      await unavailable(api.as('officer', 'GET', '/tasks'));
    } finally {
      await asSuperuser(`ALTER DATABASE ${api.test.name} CONNECTION LIMIT -1`);
    }
    expect((await api.as('officer', 'GET', '/claims')).status).toBe(200);
  });
});
