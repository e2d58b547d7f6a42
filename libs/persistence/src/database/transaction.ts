import type { DataSource, EntityManager } from 'typeorm';
import { isStalePlan } from './prepared-client';
import type { Statement } from './statement';
import { asFailed, clientOf } from './together';

const MAX_ATTEMPTS = 5;
const FIRST_PAUSE_MS = 20;
/** serialization_failure, deadlock_detected: PostgreSQL undid everything and asks for a repeat. */
const REPEATABLE = new Set(['40001', '40P01']);

/** The connection broke at the COMMIT: what the transaction did may stand or not. */
export class CommitUnknownError extends Error {
  override readonly name = 'CommitUnknownError';

  constructor(cause: unknown) {
    super('Nobody knows whether the transaction was committed', { cause });
  }
}

/** Names the last statement of a transaction, which travels with the COMMIT. Nobody sees its answer, only its error. */
export type Finish = (last: Statement) => void;

/**
 * Runs `work` in one READ COMMITTED transaction and returns what it returns. On a deadlock, a serialization failure or a
 * plan that a migration has overtaken the whole transaction is repeated, at most 5 times, so `work` may have no effect
 * outside the database. Throws CommitUnknownError when PostgreSQL went away after `work` had ended; every other error is
 * thrown as it came, after the rollback.
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (em: EntityManager, finish: Finish) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(dataSource, work);
    } catch (error) {
      if (attempt >= MAX_ATTEMPTS || !isRepeatable(error)) throw error;
      await pause(attempt);
    }
  }
}

/** Where the last statement fails PostgreSQL makes a rollback of the COMMIT behind it. */
async function runOnce<T>(
  dataSource: DataSource,
  work: (em: EntityManager, finish: Finish) => Promise<T>,
): Promise<T> {
  let worked = false;
  let failure: Promise<Error | undefined> = Promise.resolve(undefined);
  const transaction = dataSource.transaction(async (em) => {
    const last: Statement[] = [];
    const result = await work(em, (statement) => last.push(statement));
    if (last.length > 0) {
      const client = await clientOf(em);
      failure = client.queryTogether(last).then(() => undefined, asFailed);
    }
    worked = true;
    return result;
  });
  const value = await transaction.catch((error: unknown) => {
    throw worked && isDatabaseAway(error) ? new CommitUnknownError(error) : error;
  });
  const error = await failure;
  if (error !== undefined) throw error;
  return value;
}

/**
 * One statement that is its own transaction: no BEGIN and no COMMIT go with it. Throws CommitUnknownError when the connection
 * broke while it was under way, because nobody knows then how far it came.
 */
export async function atOnce<T>(dataSource: DataSource, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.connect();
    return await work(runner.manager).catch((error: unknown) => {
      throw isDatabaseAway(error) && !gaveUp(error) ? new CommitUnknownError(error) : error;
    });
  } finally {
    await runner.release();
  }
}

/** PostgreSQL itself said that it did not do it: it had no room, or the statement took too long. */
const gaveUp = (error: unknown): boolean => /^(53|55P03|57014)/.test(sqlStateOf(error) ?? '');

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

/**
 * Connection, resources, the server's own end; and what it gave up because it took too long: a lock (55P03), a statement
 * (57014), a transaction (25P03, 25P04).
 */
const AWAY_STATES = /^(08|53|57P0|55P03|57014|25P0[34])/;
const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);
/** While somebody puts a backup in its place there is no database, or one that takes nobody in. */
const BEING_RESTORED = /^database "[^"]*" (does not exist|is not currently accepting connections)$/;
const CONNECTION_WORDS =
  /connection (terminated|timeout)|timeout exceeded when trying to connect|Client has encountered a connection error/i;

/** TypeORM gives a lost connection back at once; whoever goes on in the same transaction meets these. */
const RELEASED = new Set(['QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError']);

/** True when PostgreSQL was not reached, went away or did not get to it in time, as opposed to having refused a statement. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof CommitUnknownError) return true;
  const state = sqlStateOf(error);
  if (state !== undefined && (AWAY_STATES.test(state) || CONNECTION_CODES.has(state))) return true;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  if (!(error instanceof Error)) return false;
  const { name, message } = error;
  return RELEASED.has(name) || CONNECTION_WORDS.test(message) || BEING_RESTORED.test(message);
}

function isRepeatable(error: unknown): boolean {
  return REPEATABLE.has(sqlStateOf(error) ?? '') || isStalePlan(error);
}

/** Two transactions that met once should not meet again at the same instant. */
function pause(attempt: number): Promise<void> {
  const milliseconds = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random());
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
