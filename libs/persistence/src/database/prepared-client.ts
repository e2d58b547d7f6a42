import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** More texts than the programs have; a text that is put together anew each time must not fill the server's memory. */
const TEXTS_MAX = 1_000;
const FEATURE_NOT_SUPPORTED = '0A000';

/** Begins a text whose best plan depends on its values: it is planned for them each time, and kept by nobody. */
export const PLANNED_FOR_VALUES = '/* planned for its values */';

const names = new Map<string, string>();

/**
 * A connection on which PostgreSQL parses and plans each text once: a statement with parameters goes as a prepared one,
 * named after its text. Planning is a good part of what a short statement costs the server. Once a migration has changed
 * the type of a column that a text reads, the connection is given up for a fresh one.
 */
export class PreparedClient extends Client {
  override query: Client['query'] = ((query: unknown, values?: unknown, callback?: unknown) => {
    const hasParameters = Array.isArray(values) && values.length > 0;
    const name =
      typeof query === 'string' && hasParameters && callback === undefined ? nameOf(query) : undefined;
    if (name === undefined) return super.query(query as never, values as never, callback as never);
    const answer = super.query({ name, text: query, values } as never) as unknown as Promise<unknown>;
    return answer.catch((error: unknown) => {
      if (isStalePlan(error)) void this.end();
      throw error;
    });
  }) as Client['query'];
}

/** True when a text was planned before a migration changed what it returns. The pool replaces such a connection. */
export function isStalePlan(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === FEATURE_NOT_SUPPORTED && /cached plan/.test(String(message));
}

function nameOf(text: string): string | undefined {
  if (text.startsWith(PLANNED_FOR_VALUES)) return undefined;
  const known = names.get(text);
  if (known !== undefined || names.size >= TEXTS_MAX) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
