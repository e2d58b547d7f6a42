import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { environments } from './environment.mjs';
import { ensureKeys } from './keys.mjs';
import { Part } from './part.mjs';
import { inRoot } from './paths.mjs';
import { isHealthy } from './ports.mjs';
import {
  ensureDatabase,
  ensureRoles,
  FAST_SHUTDOWN,
  postgresUrl,
  startPostgres,
  withClient,
} from './postgres.mjs';
import { lastLines } from './log-lines.mjs';
import { Program, readyOrStopped } from './processes.mjs';
import { RunFile } from './run-file.mjs';
import { findBusyPort } from './settings.mjs';
import { serves, startTemporal } from './temporal.mjs';

/** Started in this order and stopped in the reverse one. */
const PROGRAMS = {
  'bank-simulator': {
    main: 'apps/bank-simulator/src/main',
    health: ({ simulator }) => `http://127.0.0.1:${simulator}/__sim/health`,
  },
  'worker-payments': {
    main: 'apps/worker/src/main',
    health: ({ paymentsHealth }) => `http://127.0.0.1:${paymentsHealth}/health/ready`,
  },
  'worker-claims': {
    main: 'apps/worker/src/main',
    health: ({ claimsHealth }) => `http://127.0.0.1:${claimsHealth}/health/ready`,
  },
  api: { main: 'apps/api/src/main', health: ({ api }) => `http://127.0.0.1:${api}/health/ready` },
};

/** The ports that each part listens on, by their names in `ports`. */
const LISTENS_ON = {
  postgres: ['postgres'],
  temporal: ['temporal', 'temporalUi'],
  'bank-simulator': ['simulator'],
  'worker-payments': ['paymentsHealth'],
  'worker-claims': ['claimsHealth'],
  api: ['api'],
};

/**
 * One running whole: databases, Temporal, bank simulator, workers and API as real processes over one data folder. Used by
 * `npm start`, by the benchmark and by the tests that need everything.
 */
export class Instance {
  /** @type {Map<string, Part>} */
  parts = new Map();
  #live = new Set();
  #stopping = false;

  /**
   * @param {{ dataDirectory: string, profile: 'demo' | 'test', ports: { api: number, postgres: number, temporal: number, temporalUi?: number,
   *   simulator: number, claimsHealth: number, paymentsHealth: number }, databases?: { app: string, owner: string, simulator: string },
   *   temporal?: { address: string, namespace: string }, postgresSettings?: Record<string, string>, logLevel?: string,
   *   filled?: boolean, say?: (line: string) => void }} options
   *   `databases` and `temporal` name servers that run already; without them the instance starts its own. `filled` says
   *   that this very build has migrated and seeded the data folder
   */
  constructor(options) {
    this.options = options;
    this.say = options.say ?? (() => undefined);
    this.dataDirectory = options.dataDirectory;
    this.ports = options.ports;
    mkdirSync(this.dataDirectory, { recursive: true, mode: 0o711 });
    mkdirSync(this.#at('documents'), { recursive: true, mode: 0o700 });
    mkdirSync(this.#at('temporal'), { recursive: true, mode: 0o700 });
    mkdirSync(this.#at('logs'), { recursive: true, mode: 0o700 });
    this.keys = ensureKeys(this.dataDirectory);
    this.runFile = new RunFile(this.dataDirectory);
    this.urls = options.databases ?? this.#embeddedUrls();
    this.temporal = options.temporal ?? { address: `127.0.0.1:${this.ports.temporal}`, namespace: 'default' };
    this.environments = environments({
      dataDirectory: this.dataDirectory,
      profile: options.profile,
      ports: this.ports,
      urls: this.urls,
      temporal: this.temporal,
      keys: this.keys,
      logLevel: options.logLevel,
    });
    if (!options.databases)
      this.#add('postgres', () => this.#launchPostgres(), { signal: FAST_SHUTDOWN, graceSeconds: 30 });
    if (!options.temporal) this.#add('temporal', () => this.#launchTemporal(), { graceSeconds: 15 });
    for (const name of Object.keys(PROGRAMS))
      this.#add(
        name,
        () => this.#launchProgram(name),
        { graceSeconds: 30 },
        () => isHealthy(PROGRAMS[name].health(this.ports)),
      );
  }

  get baseUrl() {
    return `http://127.0.0.1:${this.ports.api}`;
  }

  get simulatorUrl() {
    return `http://127.0.0.1:${this.ports.simulator}`;
  }

  /** Everything from nothing, or from where the same folder was left. Throws a sentence and the end of a log. */
  async start() {
    this.#keepOldLogs();
    await Promise.all([this.options.filled ? this.#reopen() : this.fill(), this.#startTemporal()]);
    this.say('starting workers and API');
    // Before the API answers that it is ready: whoever waited for that runs a command next.
    this.#rememberCliEnvironment();
    await Promise.all(['worker-payments', 'worker-claims', 'api'].map((name) => this.part(name).up()));
  }

  /** Databases and bank, with everything in them that a program expects to find. */
  async fill() {
    await this.#startDatabase();
    await this.part('bank-simulator').up();
    this.say('seeding the demo data');
    await this.cli('seed', '--profile', 'demo', '--simulator-url', this.simulatorUrl);
  }

  /** The banks and nothing of ours. */
  async startBank() {
    this.#keepOldLogs();
    if (this.parts.has('postgres')) {
      this.say('starting PostgreSQL');
      await this.part('postgres').up();
      await this.#prepareCluster();
    }
    await this.part('bank-simulator').up();
  }

  async #reopen() {
    await this.part('postgres').up();
    await this.part('bank-simulator').up();
  }

  async #startDatabase() {
    if (this.parts.has('postgres')) {
      this.say('starting PostgreSQL');
      await this.part('postgres').up();
      await this.#prepareCluster();
    }
    this.say('migrating the database');
    await this.cli('migrate');
  }

  async #startTemporal() {
    if (this.parts.has('temporal')) {
      this.say('starting Temporal');
      await this.part('temporal').up();
    } else if (!(await serves(this.temporal.address, this.temporal.namespace).catch(() => false))) {
      throw new Error(
        `No Temporal server with the namespace ${this.temporal.namespace} answers at ${this.temporal.address} (TEMPORAL_ADDRESS)`,
      );
    }
  }

  /** Stops in order; what does not end in its time is killed. Also while it is still starting. */
  async stop() {
    this.#stopping = true;
    for (const part of this.parts.values()) part.refuse();
    for (const program of this.#live) if (program.name === 'cli') await program.stop({ graceSeconds: 5 });
    for (const part of [...this.parts.values()].reverse()) await part.down();
    await Promise.all([...this.#live].map((program) => program.stop({ graceSeconds: 5 })));
    this.runFile.clear();
  }

  /** @param {string} name @returns {Part} */
  part(name) {
    const part = this.parts.get(name);
    if (!part) throw new Error(`There is no part ${name}; there are ${[...this.parts.keys()].join(', ')}`);
    return part;
  }

  logFile(name) {
    return this.#at('logs', `${name}.log`);
  }

  /** Runs one operator command to its end. Throws with the end of its output when it fails. @returns {Promise<void>} */
  async cli(...args) {
    if (this.#stopping) throw new Error('The instance is stopping');
    const program = this.#track(
      new Program({
        name: 'cli',
        file: process.execPath,
        args: ['--enable-source-maps', inRoot('dist/apps/cli/src/main.js'), ...args],
        env: this.environments.cli,
        cwd: inRoot(),
        logFile: this.logFile('cli'),
      }),
    );
    const { code, signal } = await program.exited;
    if (code !== 0)
      throw new Error(`cli ${args[0]} ended with ${signal ?? code}\n${lastLines(this.logFile('cli'))}`);
  }

  #at(...parts) {
    return path.join(this.dataDirectory, ...parts);
  }

  #add(name, launch, stopping, ask) {
    this.parts.set(name, new Part(name, () => this.#namingTakenPort(name, launch), stopping, ask));
  }

  /** Every part words it differently that its port is taken, and some say it at the end of twelve lines. */
  async #namingTakenPort(name, launch) {
    try {
      return await launch();
    } catch (error) {
      const sentence = await findBusyPort(this.ports, LISTENS_ON[name]);
      throw sentence ? new Error(`${name} cannot start. ${sentence}`) : error;
    }
  }

  #track(program) {
    this.runFile.add(program);
    this.#live.add(program);
    void program.exited.then(() => this.#live.delete(program));
    return program;
  }

  #embeddedUrls() {
    const { owner, app, simulator } = this.keys.passwords;
    const { postgres } = this.ports;
    return {
      app: postgresUrl(postgres, 'jkk_app', app, 'jkk'),
      owner: postgresUrl(postgres, 'jkk_owner', owner, 'jkk'),
      simulator: postgresUrl(postgres, 'bank_simulator', simulator, 'bank_simulator'),
    };
  }

  get superuserUrl() {
    return postgresUrl(this.ports.postgres, 'postgres', this.keys.passwords.superuser, 'postgres');
  }

  #launchPostgres() {
    return startPostgres({
      directory: this.#at('postgres'),
      port: this.ports.postgres,
      password: this.keys.passwords.superuser,
      logFile: this.logFile('postgres'),
      settings: this.options.postgresSettings,
      say: this.say,
      track: (program) => this.#track(program),
    });
  }

  async #prepareCluster() {
    await withClient(this.superuserUrl, async (client) => {
      await ensureRoles(client, this.keys.passwords);
      await ensureDatabase(client, 'jkk', 'jkk_owner', ['jkk_app']);
      await ensureDatabase(client, 'bank_simulator', 'bank_simulator');
    });
  }

  #launchTemporal() {
    return startTemporal({
      port: this.ports.temporal,
      uiPort: this.ports.temporalUi,
      databaseFile: this.#at('temporal', 'temporal.db'),
      logFile: this.logFile('temporal'),
      say: this.say,
      track: (program) => this.#track(program),
    });
  }

  async #launchProgram(name) {
    const { main, health } = PROGRAMS[name];
    const file = inRoot('dist', `${main}.js`);
    if (!existsSync(file)) throw new Error(`${main}.ts does not exist, so ${name} cannot be started`);
    const program = this.#track(
      new Program({
        name,
        file: process.execPath,
        args: ['--enable-source-maps', file],
        env: this.environments[name],
        cwd: inRoot(),
        logFile: this.logFile(name),
      }),
    );
    return readyOrStopped(program, () => isHealthy(health(this.ports)), { limitSeconds: 90, what: name });
  }

  #keepOldLogs() {
    for (const name of [...this.parts.keys(), 'cli']) {
      const file = this.logFile(name);
      if (existsSync(file)) renameSync(file, file.replace(/\.log$/, '.previous.log'));
    }
  }

  /** What a program needs to work on this instance from outside. */
  cliEnvironment() {
    return {
      ...this.environments.cli,
      JKK_BASE_URL: this.baseUrl,
      JKK_SIMULATOR_URL: this.simulatorUrl,
    };
  }

  /** `npm run cli` on this machine finds the running instance by it. */
  #rememberCliEnvironment() {
    const environment = Object.fromEntries(
      Object.entries(this.cliEnvironment()).filter(([, value]) => value !== undefined),
    );
    const file = this.#at('keys', 'cli-environment.json');
    writeFileSync(`${file}.new`, JSON.stringify(environment, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
}
