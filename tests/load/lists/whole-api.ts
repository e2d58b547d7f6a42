import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What the API reads and none of these paths asks: the bench is to know of every list that is added. */
export function unasked(asked: readonly string[], left: readonly string[]): string[] {
  const file = path.join(process.cwd(), 'apps/api/openapi.json');
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as Document;
  const known = asked.map((each) => each.split('?')[0]!);
  return Object.entries(paths)
    .filter(([, methods]) => 'get' in methods)
    .map(([address]) => address.replace('/api/v1', ''))
    .filter((address) => !left.includes(address) && !known.some((each) => fits(address, each)));
}

const fits = (address: string, asked: string): boolean =>
  new RegExp(`^${address.replace(/\{\w+\}/g, '[^/]+')}$`).test(asked);
