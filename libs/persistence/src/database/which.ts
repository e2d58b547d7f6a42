/** How one statement names its rows: by one key or by many. */
export type Which = '= $1' | '= ANY($1)';

/**
 * The condition for these keys and the value of its `$1`. One key, the commonest, is compared as one: with a list PostgreSQL
 * plans such a statement anew each time, because it thinks a list of one cheaper than a list of unknown length.
 */
export const whichOf = (keys: readonly string[]): readonly [Which, string | readonly string[]] =>
  keys.length === 1 ? ['= $1', keys[0]!] : ['= ANY($1)', keys];
