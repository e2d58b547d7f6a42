import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.data', '.cache', 'coverage']);

/**
 * Files under the given folders or files, relative to the repository and sorted; what does not exist is left out.
 * @param {string[]} roots @param {(file: string) => boolean} [wanted]
 */
export function listFiles(roots, wanted = () => true) {
  const found = [];
  const visit = (relative) => {
    const absolute = path.join(ROOT, relative);
    if (!existsSync(absolute)) return;
    if (!statSync(absolute).isDirectory()) {
      if (wanted(relative)) found.push(relative);
      return;
    }
    for (const name of readdirSync(absolute)) if (!SKIPPED.has(name)) visit(path.join(relative, name));
  };
  roots.forEach(visit);
  return found.sort();
}

/** SHA-256 of one file, in hex. @param {string} file absolute, or relative to the repository */
export const hashFile = (file) =>
  createHash('sha256')
    .update(readFileSync(path.resolve(ROOT, file)))
    .digest('hex');

/** One hash over names and contents, so that a renamed file counts as a change. @param {string[]} files */
export function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0${hashFile(file)}\n`);
  return hash.digest('hex');
}

/** Writes only when the content differs, so that a running process is not disturbed by an unchanged build. */
export function writeIfChanged(file, content) {
  const bytes = Buffer.from(content);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return false;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return true;
}
