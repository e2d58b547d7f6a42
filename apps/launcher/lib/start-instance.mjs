import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from '../build.mjs';
import { Instance } from './instance.mjs';
import { freePorts } from './ports.mjs';
import { scratchDirectory } from './scratch.mjs';

/**
 * Starts a whole instance from dist on free ports and in a scratch folder. Nothing is restarted when it falls.
 * `from` is a folder that `fillData` made: migrating and seeding are then done already.
 */
export async function startInstance({ directory, say, durable = true, logLevel, from } = {}) {
  await build({ say });
  const dataDirectory = path.join(directory ?? (await scratchDirectory()), 'data');
  const filled = from !== undefined && copyData(from, dataDirectory);
  const instance = await instanceIn({ dataDirectory, durable, filled, logLevel, say });
  try {
    await instance.start();
  } catch (error) {
    await instance.stop();
    throw error;
  }
  return instance;
}

/** Makes a data folder as a first start leaves it, at rest, for instances to begin from. @returns {Promise<string>} */
export async function fillData() {
  const dataDirectory = path.join(await scratchDirectory(), 'data');
  const instance = await instanceIn({ dataDirectory, durable: true, filled: false });
  try {
    await instance.fill();
  } finally {
    await instance.stop();
  }
  return dataDirectory;
}

async function instanceIn({ dataDirectory, durable, filled, logLevel, say }) {
  const [api, postgres, temporal, simulator, claimsHealth, paymentsHealth] = await freePorts(6);
  return new Instance({
    dataDirectory,
    profile: 'demo',
    ports: { api, postgres, temporal, simulator, claimsHealth, paymentsHealth },
    // The benchmark counts statements.
    postgresSettings: {
      shared_preload_libraries: 'pg_stat_statements',
      ...(durable ? {} : { fsync: 'off' }),
    },
    filled,
    logLevel,
    say,
  });
}

/** Secrets and databases with their owners and modes. Nothing, where PostgreSQL had to keep its files elsewhere. */
function copyData(from, to) {
  const parts = ['keys', 'postgres'].map((name) => path.join(from, name));
  if (!existsSync(path.join(from, 'postgres', 'cluster', 'PG_VERSION'))) return false;
  mkdirSync(to, { recursive: true, mode: 0o711 });
  const { status, stderr } = spawnSync('cp', ['-Rp', ...parts, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${from} could not be copied: ${stderr}`);
  return true;
}
