import type { Instance } from '../../../apps/launcher/lib/instance.mjs';

/** The programs of an instance, by the names of their logs. */
export type ProgramName =
  | 'postgres'
  | 'temporal'
  | 'bank-simulator'
  | 'worker-claims'
  | 'worker-payments'
  | 'api';

/** Where a running instance is found. */
export interface StackAddresses {
  readonly baseUrl: string;
  readonly simulatorUrl: string;
  readonly temporalAddress: string;
  readonly databaseUrls: {
    readonly app: string;
    readonly owner: string;
    readonly simulator: string;
    readonly superuser: string;
  };
  readonly dataDirectory: string;
  /** What `dist/apps/cli/src/main.js` needs in its environment to work on this instance. */
  readonly cliEnvironment: Readonly<Record<string, string>>;
}

export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
}

/** An instance of the spec's own, all of it real processes. Nothing falls over to a restart by itself. */
export interface Stack extends StackAddresses {
  readonly ports: Readonly<Record<string, number>>;
  /** Kills without a warning; answers with how the process really ended. */
  kill(program: ProgramName, signal?: NodeJS.Signals): Promise<Ending>;
  /** Starts a stopped or killed program again and waits until it is ready. */
  start(program: ProgramName): Promise<void>;
  /** Stops a program in order. */
  stopProgram(program: ProgramName): Promise<void>;
  restart(program: ProgramName): Promise<void>;
  pid(program: ProgramName): number | undefined;
  /** Lets the launcher listen to a program and say when it does not answer. */
  keepAnswering(program: ProgramName, say: (line: string) => void): void;
  isRunning(program: ProgramName): boolean;
  /** Everything the program has printed so far. */
  log(program: ProgramName | 'cli'): string;
  /** Runs one operator command on the instance; throws when it does not exit with 0. */
  cli(...args: string[]): Promise<void>;
  stop(): Promise<void>;
}

/** The instance that the end-to-end and browser suites share for a whole run. */
export function sharedStack(): StackAddresses {
  const text = process.env.JKK_TEST_STACK;
  if (!text) throw new Error('No shared instance: the spec must lie in tests/e2e or tests/browser');
  return JSON.parse(text) as StackAddresses;
}

/**
 * Starts an instance of its own, which takes about fifteen seconds: for a spec file that stops or kills parts of it.
 * Its PostgreSQL really writes to the disk, so that a kill proves something.
 */
export async function startStack(): Promise<Stack> {
  const { startInstance } = await import('../../../apps/launcher/lib/start-instance.mjs');
  const { readFileSync, rmSync } = await import('node:fs');
  const instance: Instance = await startInstance({ from: process.env.JKK_TEST_DATA });
  const part = (name: ProgramName) => instance.part(name);
  return {
    baseUrl: instance.baseUrl,
    simulatorUrl: instance.simulatorUrl,
    ports: instance.ports,
    temporalAddress: instance.temporal.address,
    databaseUrls: { ...instance.urls, superuser: instance.superuserUrl },
    dataDirectory: instance.dataDirectory,
    cliEnvironment: instance.environments.cli,
    kill: (name, signal = 'SIGKILL') => part(name).kill(signal),
    start: (name) => part(name).up(),
    stopProgram: (name) => part(name).down(),
    restart: async (name) => {
      await part(name).down();
      await part(name).up();
    },
    keepAnswering: (name, say) => void part(name).keepAnswering(say),
    pid: (name) => part(name).program?.pid,
    isRunning: (name) => part(name).program?.running ?? false,
    log: (name) => readFileSync(instance.logFile(name), 'utf8'),
    cli: (...args) => instance.cli(...args),
    stop: async () => {
      await instance.stop();
      rmSync(instance.dataDirectory, { recursive: true, force: true });
    },
  };
}
