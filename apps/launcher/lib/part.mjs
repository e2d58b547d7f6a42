import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A program that ran this long counts as healthy: the next fall starts with a short pause again. */
const SETTLED_AFTER_MS = 60_000;

/** One process of an instance that can be started, stopped and started again. */
export class Part {
  #launch;
  #stopping;
  #refused = false;
  /** Whether it should be running now, which tells a fall from a stop. */
  wanted = false;
  /** @type {import('./processes.mjs').Program | undefined} */
  program;

  /** @param {string} name @param {() => Promise<import('./processes.mjs').Program>} launch @param {{ signal?: string, graceSeconds?: number }} stopping */
  constructor(name, launch, stopping) {
    this.name = name;
    this.#launch = launch;
    this.#stopping = stopping;
  }

  /** Starts it and waits until it is ready. */
  async up() {
    if (this.#refused) throw new Error(`${this.name} is not started any more`);
    this.wanted = true;
    this.program = await this.#launch();
    if (this.#refused) await this.program.stop(this.#stopping);
  }

  /** Stops it in order. */
  async down() {
    this.wanted = false;
    await this.program?.stop(this.#stopping);
  }

  /** Kills the process without a warning and waits until it is gone. @returns {Promise<{ code: number | null, signal: string | null }>} */
  async kill(signal = 'SIGKILL') {
    this.wanted = false;
    const { program } = this;
    if (!program?.running) throw new Error(`${this.name} is not running`);
    program.kill(signal);
    return program.exited;
  }

  /** After this nothing starts it any more. */
  refuse() {
    this.#refused = true;
    this.wanted = false;
  }

  /**
   * Starts it again whenever it falls, with a growing pause, until it is stopped.
   * @param {(line: string) => void} say
   */
  async keepUp(say) {
    let pause = FIRST_PAUSE_MS;
    while (this.wanted) {
      const began = Date.now();
      const ending = this.program?.running === false ? undefined : await this.program.exited;
      if (!this.wanted) return;
      pause = Date.now() - began > SETTLED_AFTER_MS ? FIRST_PAUSE_MS : pause;
      say(
        `${this.name} ${describe(ending)}; starting it again in ${pause / 1000} s (log: ${this.program.logFile})`,
      );
      await sleep(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      if (!this.wanted) return;
      await this.up().then(
        () => say(`${this.name} is back`),
        (error) => say(`${this.name} did not start: ${error.message}`),
      );
    }
  }
}

function describe(ending) {
  if (!ending) return 'is not running';
  if (ending.error) return `could not be run (${ending.error.code})`;
  return ending.signal ? `was ended by ${ending.signal}` : `ended with code ${ending.code}`;
}
