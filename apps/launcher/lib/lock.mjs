import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` while no other process holds the same lock folder. A lock whose owner has died is taken over.
 * @template T @param {string} directory @param {() => Promise<T>} work @param {number} [limitSeconds] @returns {Promise<T>}
 */
export async function withLock(directory, work, limitSeconds = 300) {
  mkdirSync(path.dirname(directory), { recursive: true });
  const deadline = Date.now() + limitSeconds * 1000;
  while (!tryTake(directory)) {
    if (Date.now() > deadline)
      throw new Error(`${directory} is still held by another process; remove it if that is wrong`);
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function tryTake(directory) {
  try {
    mkdirSync(directory);
    writeFileSync(path.join(directory, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (ownerIsGone(directory)) rmSync(directory, { recursive: true, force: true });
    return false;
  }
}

function ownerIsGone(directory) {
  try {
    process.kill(Number(readFileSync(path.join(directory, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    // ENOENT: the owner is between mkdir and writing its pid, which lasts microseconds.
    return error.code === 'ESRCH';
  }
}
