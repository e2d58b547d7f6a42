import { answers, freePorts, isFree } from './ports.mjs';

/** Below the ports that operating systems give to outgoing connections (Linux: from 32768), one of which could be in the way. */
export const DEFAULT_PORTS = {
  PORT: 3000,
  POSTGRES_PORT: 15432,
  TEMPORAL_PORT: 7233,
  BANK_SIMULATOR_PORT: 4010,
};
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

/** Which variable moves a port, and what a person has to know besides. */
const VARIABLES = {
  api: ['PORT'],
  postgres: ['POSTGRES_PORT'],
  temporal: ['TEMPORAL_PORT'],
  temporalUi: ['TEMPORAL_PORT', ' (TEMPORAL_PORT + 1000, for its Web UI)'],
  simulator: ['BANK_SIMULATOR_PORT'],
};

/** Says which port is taken and by which variable another one is chosen. */
export async function refuseBusyPorts(ports, { databases, temporal }) {
  const wanted = Object.keys(VARIABLES).filter(
    (name) => !(databases && name === 'postgres') && !(temporal && name.startsWith('temporal')),
  );
  const numbers = wanted.map((name) => ports[name]);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice)
    throw new StartError(
      `Port ${twice} is wanted twice; give each of ${Object.keys(DEFAULT_PORTS).join(', ')} a port of its own.`,
    );
  const sentence = await findBusyPort(ports, wanted);
  if (sentence) throw new StartError(sentence);
}

/**
 * The sentence about the first of these ports that another program holds; undefined where all are free.
 * @param {Record<string, number>} ports by name @param {string[]} names
 */
export async function findBusyPort(ports, names) {
  for (const name of names.filter((each) => ports[each])) {
    if ((await isFree(ports[name])) && !(await answers(ports[name]))) continue;
    const [variable, note = ''] = VARIABLES[name] ?? [];
    const what = `Port ${ports[name]}${note} is used by another program.`;
    if (!variable) return `${what} Start again: a free one is chosen then.`;
    const [other] = await freePorts(1);
    return `${what} Stop that one, or choose another port: ${variable}=${other} npm start`;
  }
  return undefined;
}
