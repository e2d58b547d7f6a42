import { answers, freePorts, isFree } from './ports.mjs';

const DEFAULT_PORTS = { PORT: 3000, POSTGRES_PORT: 54320, TEMPORAL_PORT: 7233, BANK_SIMULATOR_PORT: 4010 };
const DATABASES = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'SIMULATOR_DATABASE_URL'];

/** A mistake of the person who starts it: told in a sentence, without a stack. */
export class StartError extends Error {}

/** The servers that run already, by name of variable; undefined where the launcher is to start its own. */
export function existingServers(env = process.env) {
  const given = DATABASES.filter((name) => env[name]);
  if (given.length > 0 && given.length < DATABASES.length) {
    const missing = DATABASES.filter((name) => !env[name]).join(' and ');
    throw new StartError(
      `${given.join(' and ')} is set, so ${missing} must be set too: the application, the owner who migrates and the bank simulator each have a role of their own.`,
    );
  }
  return {
    databases:
      given.length > 0
        ? { app: env.DATABASE_URL, owner: env.DATABASE_OWNER_URL, simulator: env.SIMULATOR_DATABASE_URL }
        : undefined,
    temporal: env.TEMPORAL_ADDRESS
      ? { address: env.TEMPORAL_ADDRESS, namespace: env.TEMPORAL_NAMESPACE || 'default' }
      : undefined,
  };
}

/** The ports of this instance, each from its variable or the usual one; those of the workers' health are any free ones. */
export async function choosePorts(env = process.env) {
  const port = (name) => {
    const value = Number(env[name] || DEFAULT_PORTS[name]);
    if (!Number.isInteger(value) || value < 1 || value > 65535)
      throw new StartError(`${name} must be a port number between 1 and 65535.`);
    return value;
  };
  const [claimsHealth, paymentsHealth] = await freePorts(2);
  return {
    api: port('PORT'),
    postgres: port('POSTGRES_PORT'),
    temporal: port('TEMPORAL_PORT'),
    temporalUi: port('TEMPORAL_PORT') + 1000,
    simulator: port('BANK_SIMULATOR_PORT'),
    claimsHealth,
    paymentsHealth,
  };
}

/** Says which port is taken and by which variable another one is chosen. */
export async function refuseBusyPorts(ports, { databases, temporal }) {
  const wanted = [
    ['PORT', ports.api],
    ...(databases ? [] : [['POSTGRES_PORT', ports.postgres]]),
    ...(temporal ? [] : [['TEMPORAL_PORT', ports.temporal]]),
    ...(temporal ? [] : [['TEMPORAL_PORT', ports.temporalUi, ' (TEMPORAL_PORT + 1000, for its Web UI)']]),
    ['BANK_SIMULATOR_PORT', ports.simulator],
  ];
  const numbers = wanted.map(([, number]) => number);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice)
    throw new StartError(
      `Port ${twice} is wanted twice; give each of ${Object.keys(DEFAULT_PORTS).join(', ')} a port of its own.`,
    );
  for (const [name, number, note = ''] of wanted) {
    if ((await isFree(number)) && !(await answers(number))) continue;
    const [other] = await freePorts(1);
    throw new StartError(
      `Port ${number}${note} is used by another program. Stop that one, or choose another port: ${name}=${other} npm start`,
    );
  }
}
