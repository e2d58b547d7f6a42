import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { StatementCounter, totalOf } from '../../support/postgres/statements';
import { eventually, pause } from '../../support/wait';
import { ApiFixture } from './api.fixture';

const FILE = '0198f1c0-0000-7000-8000-000000000100';
const PAGES = 80;
/** Eighty pages of 800 kB: many times what the buffers of a socket hold. */
const LONG_LIST = `
  WITH file AS (INSERT INTO register_import (import_id, register, sha256, content, uploaded_by, uploaded_at, report,
      report_hash, reported_at, created, updated, unchanged, refused, state)
    SELECT '${FILE}', 'holidays', encode(sha256('x'), 'hex'), 'x', user_id, now(), 1, '', now(), 1, 0, 0, 0, 'NOTHING'
    FROM app_user WHERE username = 'admin' RETURNING import_id)
  INSERT INTO register_import_row (import_id, report, line, outcome, content)
  SELECT import_id, 1, n, 'CREATED', jsonb_build_object('changes', '[]'::jsonb, 'errors', '[]'::jsonb,
    'cells', jsonb_build_array(jsonb_build_object('column', 'name', 'value', repeat('x', 8000))))
  FROM file, generate_series(1, ${PAGES * 100}) n`;

let api: ApiFixture;
let counter: StatementCounter;
let token: string;
let socket: Socket | undefined;
beforeAll(async () => {
  api = await ApiFixture.start();
  await api.owner.query(LONG_LIST);
  counter = await StatementCounter.open(api.test.superuserUrl, 'jkk_app');
  token = await api.tokenOf('auditor');
});
// A reader that stays keeps the API from closing.
afterEach(() => socket?.destroy());
afterAll(async () => {
  await counter?.close();
  await api?.close();
});

/** A reader who takes the head of the file and no more. */
async function begin(): Promise<void> {
  const { hostname, port } = new URL(api.url);
  socket = connect(Number(port), hostname);
  socket.write(
    `GET /api/v1/register-imports/${FILE}/rows?format=csv HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n\r\n`,
  );
  const [head] = (await once(socket, 'data')) as [Buffer];
  socket.pause();
  expect(head.toString()).toMatch(/^HTTP\/1.1 200 [^]*content-type: text\/csv/);
}

const pagesDuring = async (work: () => Promise<unknown>): Promise<number> =>
  totalOf((await counter.during(work)).filter(({ text }) => /FROM "?register_import_row/.test(text)));
const pool = () =>
  (api.database.driver as PostgresDriver).master as Record<'totalCount' | 'idleCount', number>;
const atRest = async (): Promise<true | undefined> => {
  const [busy] = await api.owner.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND usename = 'jkk_app' AND state <> 'idle'`,
  );
  return busy!.count === 0 && pool().idleCount === pool().totalCount ? true : undefined;
};

describe('a list that is downloaded', () => {
  it.each(['reset', 'closed'])('and %s half way is read no further, and nobody is to blame', async (end) => {
    const log = api.log.length;
    const waited = await pagesDuring(async () => {
      await begin();
      await pause(2_000);
    });
    expect(waited).toBeLessThan(PAGES / 2);
    expect(await pagesDuring(() => pause(500))).toBe(0);
    if (end === 'reset') socket!.resetAndDestroy();
    else socket!.destroy();
    await eventually('its end', atRest);
    expect(await pagesDuring(() => pause(500))).toBe(0);
    expect(api.log.slice(log)).not.toMatch(/"level":"(?:warn|error|fatal)"/);
  });
});
