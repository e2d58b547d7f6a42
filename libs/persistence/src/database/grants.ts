import { APP_ROLE } from './roles';

const NAME = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * SQL that lets the app read, insert and update a table, never delete from it. For migrations:
 * `await runner.query(grantReadWrite('claim'))`.
 */
export function grantReadWrite(table: string): string {
  return grant(table, 'SELECT, INSERT, UPDATE');
}

/** SQL that lets the app read and insert only. Sequences of identity columns need no grant of their own. */
export function grantAppendOnly(table: string): string {
  return grant(table, 'SELECT, INSERT');
}

/** SQL that lets the app read, insert, update and delete: for rows that are no record, such as sessions and batches under way. */
export function grantReadWriteDelete(table: string): string {
  return grant(table, 'SELECT, INSERT, UPDATE, DELETE');
}

/** SQL that lets the app read a table which only migrations write. */
export function grantReadOnly(table: string): string {
  return grant(table, 'SELECT');
}

function grant(table: string, privileges: string): string {
  if (!NAME.test(table)) throw new RangeError('A table name is lower case with underscores');
  return `REVOKE ALL ON TABLE "${table}" FROM ${APP_ROLE}; GRANT ${privileges} ON TABLE "${table}" TO ${APP_ROLE}`;
}
