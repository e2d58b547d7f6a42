import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endLeftover, isAlive, startTimeOf } from './processes.mjs';

/**
 * Which processes an instance has started, kept in its data folder so that the next start can clear up after a launcher
 * that was killed. A process is named by pid and start time, since pids are used again.
 */
export class RunFile {
  #file;
  #entries = [];

  /** @param {string} dataDirectory */
  constructor(dataDirectory) {
    this.#file = path.join(dataDirectory, 'run.json');
  }

  /** Notes a program until it ends. @param {import('./processes.mjs').Program} program */
  add(program) {
    if (!program.pid) return;
    const entry = { name: program.name, pid: program.pid, startTime: startTimeOf(program.pid) };
    this.#entries.push(entry);
    this.#write();
    void program.exited.then(() => {
      this.#entries = this.#entries.filter((other) => other !== entry);
      if (this.#entries.length > 0) this.#write();
    });
  }

  clear() {
    rmSync(this.#file, { force: true });
  }

  /**
   * Ends what a killed launcher left running, last started first. Throws when the launcher itself is still alive.
   * @param {(line: string) => void} say
   */
  async recover(say) {
    const { launcher, programs } = this.#read();
    if (launcher && isAlive(launcher.pid) && startTimeOf(launcher.pid) === launcher.startTime) {
      throw new Error(
        `${path.dirname(this.#file)} is in use by another npm start (process ${launcher.pid}). Stop that one, or choose another folder and other ports: JKK_DATA_DIR, PORT, POSTGRES_PORT, TEMPORAL_PORT, BANK_SIMULATOR_PORT.`,
      );
    }
    for (const program of programs.reverse()) {
      const signal = program.name === 'postgres' ? 'SIGINT' : 'SIGTERM';
      if (await endLeftover({ ...program, signal }))
        say(`ended ${program.name}, left behind by an earlier start`);
    }
    this.clear();
  }

  #read() {
    if (!existsSync(this.#file)) return { programs: [] };
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8'));
    } catch {
      return { programs: [] };
    }
  }

  #write() {
    mkdirSync(path.dirname(this.#file), { recursive: true });
    const launcher = { pid: process.pid, startTime: startTimeOf(process.pid) };
    writeFileSync(`${this.#file}.new`, JSON.stringify({ launcher, programs: this.#entries }), {
      mode: 0o600,
    });
    renameSync(`${this.#file}.new`, this.#file);
  }
}
