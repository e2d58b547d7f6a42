import { spawn } from 'node:child_process';
import { inRoot } from '../lib/paths.mjs';

/**
 * Runs a Node program of the project to its end, showing its output; ends its whole group after the limit.
 * @param {string[]} args @param {{ limitMinutes: number, env?: object, inOnePiece?: boolean }} options
 *   `inOnePiece` shows the output at the end, so that another program's lines do not stand between
 * @returns {Promise<{ ok: boolean, timedOut: boolean }>}
 */
export function runNode(args, { limitMinutes, env = {}, inOnePiece = false }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: inRoot(),
      stdio: ['ignore', ...(inOnePiece ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
      env: { ...process.env, ...env },
      detached: true,
    });
    running.add(child);
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      endGroup(child, 'SIGKILL');
    }, limitMinutes * 60_000);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      clearTimeout(limit);
      running.delete(child);
      resolve({ ok: code === 0, timedOut });
    });
  });
}

const running = new Set();

/** Ctrl-C: the programs have process groups of their own, so the signal is passed on. */
export function endAll(signal) {
  for (const child of running) endGroup(child, signal);
}

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
