import type { EntityManager } from 'typeorm';
import type { Statement } from './statement';

/** A statement that changes rows and can stand beside others in one. No two parts may touch the same row. */
export interface Part extends Statement {
  /** What follows `WITH` before it; its names are nobody else's. */
  readonly before?: string;
}

const texts = new Map<string, string>();

/**
 * Carries out several statements as one, which costs the server and the way there once. Triggers and constraints judge each row as
 * they would judge it in a statement of its own; those that look at the end look at all of it.
 */
export async function inOne(em: EntityManager, parts: readonly (Part | undefined)[]): Promise<void> {
  const given = parts.filter((part) => part !== undefined);
  if (given.length === 0) return;
  const key = given.map(({ before = '', text }) => `${before}\n${text}`).join('\n\n');
  const text = texts.get(key) ?? written(given);
  texts.set(key, text);
  await em.query(
    text,
    given.flatMap(({ parameters }) => [...parameters]),
  );
}

/** The last one is the statement itself: what only tells somebody something would not be carried out before it. */
function written(parts: readonly Part[]): string {
  let counted = 0;
  const numbered = parts.map(({ before = '', text, parameters }) => {
    const from = counted;
    counted += parameters.length;
    const renumber = (sql: string): string =>
      sql.replaceAll(/\$(\d+)/g, (_, number) => `$${Number(number) + from}`);
    return { before: renumber(before), text: renumber(text) };
  });
  const last = numbered.at(-1);
  const with_ = numbered.flatMap(({ before, text }, at) => [
    ...(before === '' ? [] : [before]),
    ...(at === numbered.length - 1 ? [] : [`part_${at} AS (${text})`]),
  ]);
  return with_.length === 0 ? (last?.text ?? '') : `WITH ${with_.join(', ')} ${last?.text ?? ''}`;
}
