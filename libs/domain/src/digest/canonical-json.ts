/**
 * JSON with the properties of every object in the order of their names, without blanks: the same value has the same
 * text whoever built it. Throws TypeError for what JSON cannot carry, because a hash of it would be a lie.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return finite(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`JSON has no ${typeof value}`);
  return members(value as Record<string, unknown>);
}

function members(source: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const name of Object.keys(source).sort()) {
    const value = source[name];
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(value)}`;
  }
  return `{${text}}`;
}

function finite(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('JSON has no such number');
  return JSON.stringify(value);
}
