import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/** `compilerOptions.paths` of tsconfig.json: the only place where the aliases are written down. */
export function tsconfigPaths() {
  return JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8')).compilerOptions.paths;
}

/** The alias map in webpack's form: an exact name ends in `$`, a folder alias stands for its prefix. */
export function webpackAliases() {
  return Object.fromEntries(
    Object.entries(tsconfigPaths()).map(([alias, [target]]) =>
      alias.endsWith('/*')
        ? [alias.slice(0, -2), inRoot(target.slice(0, -2))]
        : [`${alias}$`, inRoot(target)],
    ),
  );
}
