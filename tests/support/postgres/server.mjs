import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { build } from '../../../apps/launcher/build.mjs';
import { inRoot } from '../../../apps/launcher/lib/paths.mjs';
import { freePorts } from '../../../apps/launcher/lib/ports.mjs';
import {
  ensureDatabase,
  ensureRoles,
  FAST_SHUTDOWN,
  postgresUrl,
  startPostgres,
  withClient,
} from '../../../apps/launcher/lib/postgres.mjs';
import { lastLines } from '../../../apps/launcher/lib/log-lines.mjs';
import { Program } from '../../../apps/launcher/lib/processes.mjs';
import { RunFile } from '../../../apps/launcher/lib/run-file.mjs';

export const TEMPLATE = 'jkk_template';

/** Nothing in a test outlives the machine, so nothing waits for the disk. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
/** Some specs count statements: of every database that any spec has, or the newest are thrown out. */
const COUNTING = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.max': '100000' };

/**
 * One PostgreSQL for a whole jest run, with the roles of an instance and a migrated database to copy.
 * @param {string} scratch
 */
export async function startTestPostgres(scratch) {
  const [port] = await freePorts(1);
  const secret = () => randomBytes(12).toString('hex');
  const passwords = { superuser: secret(), owner: secret(), app: secret(), simulator: secret() };
  const runFile = new RunFile(scratch);
  const program = await startPostgres({
    directory: path.join(scratch, 'postgres'),
    port,
    password: passwords.superuser,
    logFile: path.join(scratch, 'postgres.log'),
    settings: { ...FORGETFUL, ...COUNTING },
    track: (started) => runFile.add(started),
  });
  const superuserUrl = postgresUrl(port, 'postgres', passwords.superuser, 'postgres');
  await withClient(superuserUrl, async (client) => {
    await ensureRoles(client, passwords);
    await ensureDatabase(client, TEMPLATE, 'jkk_owner', ['jkk_app']);
  });
  await build({ parts: ['server'] });
  await migrate(postgresUrl(port, 'jkk_owner', passwords.owner, TEMPLATE), scratch);
  return {
    facts: { port, passwords },
    stop: () => program.stop({ signal: FAST_SHUTDOWN, graceSeconds: 10 }),
  };
}

async function migrate(ownerUrl, scratch) {
  const logFile = path.join(scratch, 'migrate.log');
  const program = new Program({
    name: 'migrate',
    file: process.execPath,
    args: ['--enable-source-maps', inRoot('dist/apps/cli/src/main.js'), 'migrate'],
    env: { DATABASE_OWNER_URL: ownerUrl, JKK_PROFILE: 'test' },
    cwd: inRoot(),
    logFile,
  });
  const { code } = await program.exited;
  if (code !== 0) throw new Error(`The template database could not be migrated\n${lastLines(logFile, 30)}`);
}
