import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from './log-lines.mjs';

/**
 * A program in a process group of its own, writing to a log file. The group keeps the terminal's Ctrl-C away from it, so
 * that the launcher decides the order; the file outlives the launcher, so that a killed launcher breaks no pipe.
 */
export class Program {
  #child;
  /** @type {Promise<{ code: number | null, signal: string | null }>} */
  exited;

  /** @param {{ name: string, file: string, args: string[], env?: object, cwd?: string, logFile: string, uid?: number, gid?: number }} spec */
  constructor(spec) {
    this.name = spec.name;
    this.logFile = spec.logFile;
    mkdirSync(path.dirname(spec.logFile), { recursive: true });
    const log = openSync(spec.logFile, 'a');
    try {
      this.#child = spawn(spec.file, spec.args, {
        cwd: spec.cwd,
        env: { ...process.env, ...spec.env },
        stdio: ['ignore', log, log],
        detached: true,
        ...(spec.uid === undefined ? {} : { uid: spec.uid, gid: spec.gid }),
      });
    } finally {
      closeSync(log);
    }
    this.exited = new Promise((resolve) => {
      this.#child.on('exit', (code, signal) => resolve({ code, signal }));
      this.#child.on('error', (error) => resolve({ code: null, signal: null, error }));
    });
    this.running = true;
    void this.exited.then(() => {
      this.running = false;
    });
  }

  get pid() {
    return this.#child.pid;
  }

  /** Sends a signal to the program itself. */
  kill(signal) {
    if (this.running && this.pid) signalQuietly(this.pid, signal);
  }

  /** Asks to end, waits, then ends the whole group. @param {{ signal?: string, graceSeconds?: number }} [options] */
  async stop({ signal = 'SIGTERM', graceSeconds = 20 } = {}) {
    if (!this.running) return;
    this.kill(signal);
    const ended = await Promise.race([this.exited, sleep(graceSeconds * 1000, undefined, { ref: false })]);
    if (!ended) signalQuietly(-this.pid, 'SIGKILL');
    await this.exited;
  }
}

function signalQuietly(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * When a process was started, in the kernel's ticks; with the pid it names one process, since pids are used again.
 * Undefined where the system does not say (no /proc) or the process is gone.
 */
export function startTimeOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/** Ends the process group of a program that an earlier launcher left behind. */
export async function endLeftover({ pid, startTime, signal = 'SIGTERM' }, graceSeconds = 15) {
  const same = () => isAlive(pid) && startTimeOf(pid) === startTime;
  if (!same()) return false;
  signalQuietly(pid, signal);
  for (const deadline = Date.now() + graceSeconds * 1000; same() && Date.now() < deadline;) await sleep(100);
  if (same()) signalQuietly(-pid, 'SIGKILL');
  return true;
}

/**
 * Polls until `probe` returns true. Fails early when the program ends meanwhile.
 * @param {() => Promise<boolean>} probe @param {{ program?: Program, limitSeconds: number, what: string }} options
 */
export async function waitUntil(probe, { program, limitSeconds, what }) {
  const deadline = Date.now() + limitSeconds * 1000;
  for (let pause = 25; ; pause = Math.min(pause * 1.5, 500)) {
    if (program && !program.running)
      throw new Error(`${what} ended before it was ready\n${lastLines(program.logFile)}`);
    if (await probe().catch(() => false)) return;
    if (Date.now() > deadline) {
      throw new Error(
        `${what} was not ready after ${limitSeconds} s\n${program ? lastLines(program.logFile) : ''}`,
      );
    }
    await sleep(pause);
  }
}

/**
 * Waits until a program is ready, and ends it when it never becomes so.
 * @param {Program} program @param {() => Promise<boolean>} probe @param {{ limitSeconds: number, what: string }} options
 */
export async function readyOrStopped(program, probe, options) {
  try {
    await waitUntil(probe, { program, ...options });
    return program;
  } catch (error) {
    await program.stop({ graceSeconds: 5 });
    throw error;
  }
}
