import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, whatever the working directory is. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** @param {...string} parts relative to the repository */
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** Where one instance keeps its databases, keys, documents and logs. */
export const dataDirectory = () => path.resolve(process.env.JKK_DATA_DIR || inRoot('.data'));

/** An npm command as a person has to type it for this data folder. @param {string} command */
export const commandFor = (command) =>
  dataDirectory() === inRoot('.data') ? command : `JKK_DATA_DIR=${quote(dataDirectory())} ${command}`;

const quote = (text) => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** Downloads that every checkout of one user shares (the Temporal binary). */
export const cacheDirectory = () =>
  path.resolve(
    process.env.JKK_CACHE_DIR ||
      path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'jkk-claims'),
  );
