import type { DataSource, EntityManager } from 'typeorm';
import { isStalePlan } from './prepared-client';

const MAX_ATTEMPTS = 5;
const FIRST_PAUSE_MS = 20;
/** serialization_failure, deadlock_detected: PostgreSQL undid everything and asks for a repeat. */
const REPEATABLE = new Set(['40001', '40P01']);

/**
 * Runs `work` in one READ COMMITTED transaction and returns what it returns. On a deadlock, a serialization failure or a
 * plan that a migration has overtaken the whole transaction is repeated, at most 5 times, so `work` may have no effect
 * outside the database. Every other error is thrown as it came, after the rollback.
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await dataSource.transaction(work);
    } catch (error) {
      if (attempt >= MAX_ATTEMPTS || !isRepeatable(error)) throw error;
      await pause(attempt);
    }
  }
}

/** The SQLSTATE of a database error, or undefined for any other error. */
export function sqlStateOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' ? state : undefined;
}

/** The name of the violated constraint, or undefined. */
export function constraintOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { constraint, driverError } = error as {
    constraint?: unknown;
    driverError?: { constraint?: unknown };
  };
  const name = driverError?.constraint ?? constraint;
  return typeof name === 'string' ? name : undefined;
}

const CONNECTION_STATES = /^(08|57P0[123]|53300)/;
const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);
const CONNECTION_WORDS =
  /connection (terminated|timeout)|timeout exceeded when trying to connect|Client has encountered a connection error/i;

/** TypeORM gives a lost connection back at once; whoever goes on in the same transaction meets these. */
const RELEASED = new Set(['QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError']);

/** True when PostgreSQL could not be reached or went away, as opposed to having refused a statement. */
export function isDatabaseAway(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== undefined && (CONNECTION_STATES.test(state) || CONNECTION_CODES.has(state))) return true;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  return error instanceof Error && (RELEASED.has(error.name) || CONNECTION_WORDS.test(error.message));
}

function isRepeatable(error: unknown): boolean {
  return REPEATABLE.has(sqlStateOf(error) ?? '') || isStalePlan(error);
}

/** Two transactions that met once should not meet again at the same instant. */
function pause(attempt: number): Promise<void> {
  const milliseconds = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random());
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
