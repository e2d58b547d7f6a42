import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ownedDataDirectory, postgresAccount, postgresBinaries } from './postgres-binaries.mjs';
import { Program, readyOrStopped } from './processes.mjs';

/** PostgreSQL's fast shutdown: sessions are ended, everything committed is kept. */
export const FAST_SHUTDOWN = 'SIGINT';

/**
 * Starts the embedded PostgreSQL on 127.0.0.1, initialising its folder the first time.
 * @param {{ directory: string, port: number, password: string, logFile: string, settings?: Record<string, string>,
 *   say?: (line: string) => void, track?: (program: Program) => void }} options `password` of the superuser `postgres`, whom no process of ours ever is
 * @returns {Promise<Program>} accepting connections
 */
export async function startPostgres({ directory, port, password, logFile, settings = {}, say, track }) {
  const account = postgresAccount();
  const native = postgresBinaries(account);
  const home = ownedDataDirectory(directory, account);
  if (home !== directory) say?.(`the user postgres cannot reach ${directory}; its data is in ${home}`);
  const cluster = path.join(home, 'cluster');
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) initialise({ native, account, home, cluster, password });

  const program = new Program({
    name: 'postgres',
    file: path.join(native, 'bin', 'postgres'),
    args: ['-D', cluster, '-p', String(port), ...flags(settings)],
    cwd: cluster,
    logFile,
    ...account,
  });
  track?.(program);
  const url = postgresUrl(port, 'postgres', password, 'postgres');
  return readyOrStopped(program, () => accepts(url), { limitSeconds: 60, what: 'PostgreSQL' });
}

export const postgresUrl = (port, role, password, database) =>
  `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

const flags = (settings) =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    ...settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Into a folder of its own first: an initialisation that was interrupted must not be taken for a database. */
function initialise({ native, account, home, cluster, password }) {
  for (const name of readdirSync(home)) {
    if (name.startsWith('half-')) rmSync(path.join(home, name), { recursive: true, force: true });
  }
  const half = path.join(home, `half-${process.pid}`);
  const secretFolder = mkdtempSync(path.join(os.tmpdir(), 'jkk-initdb-'));
  const secretFile = path.join(secretFolder, 'password');
  writeFileSync(secretFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined)
    [secretFolder, secretFile].forEach((file) => chownSync(file, account.uid, account.gid));
  try {
    const result = spawnSync(
      path.join(native, 'bin', 'initdb'),
      [
        `--pgdata=${half}`,
        '--username=postgres',
        `--pwfile=${secretFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
        '--lc-messages=C',
        '--data-checksums',
        '--no-sync',
      ],
      { ...account, cwd: home, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' } },
    );
    if (result.status !== 0) throw new Error(`initdb failed: ${result.error?.message ?? result.stderr}`);
  } finally {
    rmSync(secretFolder, { recursive: true, force: true });
  }
  renameSync(half, cluster);
}

async function accepts(url) {
  await withClient(url, (client) => client.query('SELECT 1'));
  return true;
}

/** @template T @param {string} url @param {(client: import('pg').Client) => Promise<T>} work @returns {Promise<T>} */
export async function withClient(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Creates the three roles of an instance, or sets their passwords again. None of them is a superuser.
 * @param {import('pg').Client} client connected as the superuser
 * @param {{ owner: string, app: string, simulator: string }} passwords
 */
export async function ensureRoles(client, passwords) {
  const roles = { jkk_owner: passwords.owner, jkk_app: passwords.app, bank_simulator: passwords.simulator };
  for (const [role, password] of Object.entries(roles)) {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
    await client.query(
      `${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${client.escapeLiteral(password)}`,
    );
  }
}

/** Creates a database that only its owner and the named roles may enter. @param {import('pg').Client} client */
export async function ensureDatabase(client, name, owner, guests = []) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${owner}`);
  await restrictDatabase(client, name, guests);
}

/** @param {import('pg').Client} client */
export async function restrictDatabase(client, name, guests) {
  const database = client.escapeIdentifier(name);
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  for (const guest of guests)
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${guest}`);
}
