import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Registry } from 'prom-client';
import { HealthServer } from './health-server';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

describe('HealthServer', () => {
  let server: HealthServer;
  let base: string;

  beforeEach(async () => {
    const port = await freePort();
    server = new HealthServer(new Registry());
    await server.listen(port);
    base = `http://127.0.0.1:${port}`;
  });

  afterEach(() => server.close());

  const statusOf = async (path: string, method = 'GET'): Promise<number> =>
    (await fetch(`${base}${path}`, { method })).status;

  it('is alive from the start on, and ready only when it was said and the checks agree', async () => {
    expect(await statusOf('/health/live')).toBe(200);
    expect(await statusOf('/health/ready')).toBe(503);
    let away = false;
    server.becomeReady([
      { name: 'store', check: () => (away ? Promise.reject(new Error('away')) : Promise.resolve()) },
    ]);
    expect(await statusOf('/health/ready')).toBe(200);
    away = true;
    const answer = await fetch(`${base}/health/ready`);
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { status: 'unavailable', checks: [{ name: 'store', status: 'unavailable' }] },
    ]);
    server.becomeUnready();
    expect(await statusOf('/health/ready')).toBe(503);
    expect(await statusOf('/health/live')).toBe(200);
  });

  it('serves metrics and nothing else', async () => {
    expect(await statusOf('/metrics')).toBe(200);
    expect(await statusOf('/')).toBe(404);
    expect(await statusOf('/metrics', 'POST')).toBe(405);
  });
});
