import { copyFileSync, existsSync, renameSync, statSync, truncateSync } from 'node:fs';

const EVERY_MS = 30_000;
const LARGEST_BYTES = 50_000_000;
const KEPT = 4;

/**
 * Keeps what the programs of an instance write within bounds: a log that has grown too large becomes `.1`, what was `.1`
 * becomes `.2`, and the oldest one goes.
 * @param {() => string[]} files @returns {() => void} ends it
 */
export function rotateLogs(files) {
  const rotating = setInterval(() => files().forEach((file) => rotateLog(file)), EVERY_MS);
  rotating.unref();
  return () => clearInterval(rotating);
}

/**
 * The program goes on writing into the same file, at its new end, because the file was opened for appending; it needs to know
 * nothing of it.
 * @param {string} file @param {{ largest?: number, kept?: number }} [limits] @returns {boolean} whether it was too large
 */
export function rotateLog(file, { largest = LARGEST_BYTES, kept = KEPT } = {}) {
  if (!existsSync(file) || statSync(file).size <= largest) return false;
  for (let age = kept - 1; age >= 1; age -= 1) {
    if (existsSync(`${file}.${age}`)) renameSync(`${file}.${age}`, `${file}.${age + 1}`);
  }
  copyFileSync(file, `${file}.1`);
  truncateSync(file);
  return true;
}
