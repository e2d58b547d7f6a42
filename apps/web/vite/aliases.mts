import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** The only part of ours that a browser may load; every other alias is left unresolved on purpose. */
const DOMAIN_ALIASES = ['@jkk/domain/*', '@jkk/domain'];

export function aliases() {
  const text = readFileSync(`${repository}/tsconfig.json`, 'utf8');
  const { paths } = (JSON.parse(text) as { compilerOptions: { paths: Record<string, [string]> } })
    .compilerOptions;
  return DOMAIN_ALIASES.map((name) => ({
    find: new RegExp(`^${name.replace('*', '(.*)')}$`),
    replacement: `${repository}/${paths[name]![0].replace('./', '').replace('*', '$1')}`,
  }));
}
