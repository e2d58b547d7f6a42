import path from 'node:path';
import { build } from '../build.mjs';
import { Instance } from './instance.mjs';
import { freePorts } from './ports.mjs';
import { scratchDirectory } from './scratch.mjs';

/** Starts a whole instance from dist on free ports and in a scratch folder. Nothing is restarted when it falls. */
export async function startInstance({ directory, say, durable = true, logLevel } = {}) {
  await build({ say });
  const dataDirectory = path.join(directory ?? (await scratchDirectory()), 'data');
  const [api, postgres, temporal, simulator, claimsHealth, paymentsHealth] = await freePorts(6);
  const instance = new Instance({
    dataDirectory,
    profile: 'demo',
    ports: { api, postgres, temporal, simulator, claimsHealth, paymentsHealth },
    // The benchmark counts statements.
    postgresSettings: {
      shared_preload_libraries: 'pg_stat_statements',
      ...(durable ? {} : { fsync: 'off' }),
    },
    logLevel,
    say,
  });
  try {
    await instance.start();
  } catch (error) {
    await instance.stop();
    throw error;
  }
  return instance;
}
