import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '../support/wait';
import { patientDriver } from './chaos/patient-desks';
import { queriesOf, type Ward } from './support';

const ROOT = path.resolve(__dirname, '../..');
const READY = { everyMs: 5 };

export const launcherScript = (file: string, ...args: string[]): string[] => [
  path.join(ROOT, 'apps/launcher', file),
  ...args,
];

type Ports = Readonly<Record<'PORT' | 'POSTGRES_PORT' | 'TEMPORAL_PORT' | 'BANK_SIMULATOR_PORT', string>>;

/** `npm start` as a person has it: a data folder of its own, with a blank in its name, and ports of its own. */
export class NpmStart {
  readonly folder = mkdtempSync(path.join(tmpdir(), `jkk-test-${process.pid}-`));
  readonly data = path.join(this.folder, 'data of mine');
  /** What the launcher has printed. */
  said = '';
  private launcher?: ChildProcess;

  constructor(readonly ports: Ports) {}

  static async onFreePorts(): Promise<NpmStart> {
    const { freePorts } = await import('../../apps/launcher/lib/ports.mjs');
    const [api, postgres, temporal, simulator] = (await freePorts(4)).map(String);
    return new NpmStart({
      PORT: api!,
      POSTGRES_PORT: postgres!,
      TEMPORAL_PORT: temporal!,
      BANK_SIMULATOR_PORT: simulator!,
    });
  }

  get environment(): NodeJS.ProcessEnv {
    return { ...process.env, ...this.ports, JKK_DATA_DIR: this.data };
  }

  get process(): ChildProcess {
    if (this.launcher === undefined) throw new Error('npm start was not started');
    return this.launcher;
  }

  get programs(): readonly { readonly name: string; readonly pid: number }[] {
    return JSON.parse(this.read('run.json')).programs;
  }

  start(): void {
    this.said = '';
    this.launcher = spawn(process.execPath, launcherScript('start.mjs'), {
      cwd: ROOT,
      env: this.environment,
    });
    for (const stream of [this.process.stdout!, this.process.stderr!]) {
      stream.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    }
  }

  /** From the moment the API says so, which one that an earlier launcher left behind may say too. */
  untilReady(): Promise<true> {
    return this.until('readiness', () =>
      fetch(`http://127.0.0.1:${this.ports.PORT}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  }

  untilAnnounced(): Promise<true> {
    return this.until('the announcement', async () => this.said.includes('Try it with'));
  }

  /** Ends the launcher and waits until it is gone. */
  async end(signal: NodeJS.Signals): Promise<readonly [number | null, string | null]> {
    this.process.kill(signal);
    return (await once(this.process, 'exit')) as [number | null, string | null];
  }

  async remove(): Promise<void> {
    if (this.isRunning) await this.end('SIGINT');
    rmSync(this.folder, { recursive: true, force: true });
  }

  ward(): Ward {
    const cliEnvironment: Record<string, string> = JSON.parse(this.read('keys/cli-environment.json'));
    const { superuser } = JSON.parse(this.read('keys/database-passwords.json'));
    return {
      cliEnvironment,
      driver: patientDriver({
        baseUrl: `http://127.0.0.1:${this.ports.PORT}`,
        simulatorUrl: `http://127.0.0.1:${this.ports.BANK_SIMULATOR_PORT}`,
        cliEnvironment,
      }),
      query: queriesOf(`postgresql://postgres:${superuser}@127.0.0.1:${this.ports.POSTGRES_PORT}/jkk`),
    };
  }

  private get isRunning(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  /** Throws with what it said when it has ended instead. */
  private until(what: string, holds: () => Promise<boolean>): Promise<true> {
    return eventually(
      what,
      async () => {
        if (!this.isRunning) throw new Error(this.said);
        return (await holds()) || undefined;
      },
      READY,
    );
  }

  private read(file: string): string {
    return readFileSync(path.join(this.data, file), 'utf8');
  }
}
