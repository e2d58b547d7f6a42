import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A program that ran this long counts as healthy: the next fall starts with a short pause again. */
const SETTLED_AFTER_MS = 60_000;
const LOOK_MS = 5_000;
/** A frozen program accepts connections and answers nothing; one that is only busy answers within this time. */
const SILENT_AFTER_MS = 20_000;
const HOPELESS_AFTER_MS = 90_000;

/** One process of an instance that can be started, stopped and started again. */
export class Part {
  #launch;
  #stopping;
  #refused = false;
  #ask;
  /** Whether it should be running now, which tells a fall from a stop. */
  wanted = false;
  /** @type {import('./processes.mjs').Program | undefined} */
  program;

  /** @param {string} name @param {() => Promise<import('./processes.mjs').Program>} launch @param {{ signal?: string, graceSeconds?: number }} stopping
   * @param {() => Promise<boolean>} [ask] whether it is ready; fails when it does not answer at all */
  constructor(name, launch, stopping, ask) {
    this.name = name;
    this.#ask = ask;
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
   * Says when it runs and is not ready for a while, and ends it when it stays silent, so that `keepUp` starts it again.
   * @param {(line: string) => void} say
   */
  async keepAnswering(say) {
    if (!this.#ask) return;
    const spell = new Spell();
    while (!this.#refused) {
      await sleep(LOOK_MS, undefined, { ref: false });
      const { program } = this;
      if (!this.wanted || !program?.running) spell.end();
      else this.#judge(spell.hear(await this.#hear()), say, program);
    }
  }

  async #hear() {
    return this.#ask().then(
      (ready) => (ready ? 'ready' : 'not ready'),
      () => 'silent',
    );
  }

  #judge({ heard, lasted, isNew }, say, program) {
    if (isNew)
      say(
        heard === 'ready'
          ? `${this.name} is ready again`
          : `${this.name} ${WORDS[heard]} (log: ${program.logFile})`,
      );
    if (heard !== 'silent' || lasted < HOPELESS_AFTER_MS) return;
    say(`${this.name} has been silent for ${Math.round(lasted / 1000)} s and is ended`);
    program.kill('SIGKILL');
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

const WORDS = { silent: 'does not answer', 'not ready': 'is not ready' };

/** How long a program has answered the same way. A bad answer counts once it has lasted, a good one at once. */
class Spell {
  #heard = 'ready';
  #told = 'ready';
  #since = Date.now();

  end() {
    this.#heard = this.#told = 'ready';
  }

  hear(heard) {
    if (heard !== this.#heard) {
      this.#heard = heard;
      this.#since = Date.now();
    }
    const lasted = Date.now() - this.#since;
    const counts = heard === 'ready' || lasted >= SILENT_AFTER_MS;
    const isNew = counts && heard !== this.#told;
    if (isNew) this.#told = heard;
    return { heard, lasted, isNew };
  }
}

function describe(ending) {
  if (!ending) return 'is not running';
  if (ending.error) return `could not be run (${ending.error.code})`;
  return ending.signal ? `was ended by ${ending.signal}` : `ended with code ${ending.code}`;
}
