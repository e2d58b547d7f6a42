/**
 * Two ways to write one index in one form. PostgreSQL gives definitions back in words of its own (parentheses, casts,
 * `= ANY (ARRAY[...])` for `IN`), which TypeORM takes for a difference.
 */
export function normaliseIndex(sql: string): string {
  return sql
    .toLowerCase()
    .replace(/"/g, '')
    .replace(/ using btree/, '')
    .replace(/ on (only )?public\./, ' on ')
    .replace(/::(text|character varying|bpchar)(\[\])?/g, '')
    .replace(/[\s();]/g, '')
    .replace(/=anyarray\[([^\]]*)\]/g, 'in$1')
    .replace(/<>allarray\[([^\]]*)\]/g, 'notin$1')
    .replace(/!=/g, '<>');
}

const DROP = /^DROP INDEX "public"\."([^"]+)"$/;
const CREATE = /^CREATE (?:UNIQUE )?INDEX "([^"]+)" /;

/**
 * Leaves out the pairs "drop index n, create index n" whose new definition says what the database has already.
 * `definitions` are pg_indexes.indexdef by index name.
 */
export function withoutEqualIndexes(
  statements: readonly string[],
  definitions: ReadonlyMap<string, string>,
): string[] {
  const equal = new Set<string>();
  for (const statement of statements) {
    const name = CREATE.exec(statement)?.[1];
    const present = name === undefined ? undefined : definitions.get(name);
    if (name === undefined || present === undefined) continue;
    if (normaliseIndex(statement) === normaliseIndex(present)) equal.add(name);
  }
  return statements.filter((statement) => {
    const name = (DROP.exec(statement) ?? CREATE.exec(statement))?.[1];
    return name === undefined || !equal.has(name);
  });
}
