/** What the simulator takes from its environment, already checked. */
export interface Environment {
  /** Loopback unless told otherwise: whoever reaches a bank's admin endpoints needs no password. */
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly partnersFile: string;
  /** Where the partner hears callbacks, e.g. `https://partner.example/snap`; undefined: nowhere. */
  readonly callbackUrl: string | undefined;
  /** Undefined: any, told in the log. */
  readonly seed: string | undefined;
  readonly logLevel: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads the environment once. Names of wrong variables are reported, values never. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const wrong: string[] = [];
  const host = env.HOST || '127.0.0.1';
  const port = Number(env.BANK_SIMULATOR_PORT);
  if (!env.BANK_SIMULATOR_PORT || !Number.isInteger(port) || port < 0 || port > 65535) {
    wrong.push('BANK_SIMULATOR_PORT must be a port number');
  }
  const databaseUrl = env.SIMULATOR_DATABASE_URL ?? '';
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) {
    wrong.push('SIMULATOR_DATABASE_URL must be a postgresql:// address');
  }
  const partnersFile = env.SIMULATOR_PARTNERS_FILE ?? '';
  if (partnersFile === '') wrong.push('SIMULATOR_PARTNERS_FILE must name a file');
  const callbackUrl = env.SIMULATOR_CALLBACK_URL || undefined;
  if (callbackUrl !== undefined && !/^https?:\/\/[^/]/.test(callbackUrl)) {
    wrong.push('SIMULATOR_CALLBACK_URL must be an http:// or https:// address');
  }
  const seed = env.SIMULATOR_SEED || undefined;
  if (seed !== undefined && !/^[A-Za-z0-9-]{1,40}$/.test(seed)) {
    wrong.push('SIMULATOR_SEED must be 1 to 40 letters, digits or hyphens');
  }
  const logLevel = env.LOG_LEVEL ?? 'info';
  if (!LOG_LEVELS.includes(logLevel)) wrong.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);
  if (wrong.length > 0) throw new Error(`${wrong.join('; ')}`);
  return { host, port, databaseUrl, partnersFile, callbackUrl, seed, logLevel };
}
