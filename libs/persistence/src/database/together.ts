import type { EntityManager } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import { PreparedClient } from './prepared-client';
import type { Statement } from './statement';

/**
 * Rows of several statements that cost one round trip, in their order; each sees what was committed before it began. For
 * statements that read and lock, inside a transaction. Throws the first error among them.
 */
export async function together(em: EntityManager, statements: readonly Statement[]): Promise<unknown[][]> {
  const client = await clientOf(em);
  try {
    return (await client.queryTogether(statements)).map(({ rows }) => rows as unknown[]);
  } catch (error) {
    throw asFailed(error);
  }
}

/** The connection of the transaction that the manager belongs to. */
export async function clientOf({ queryRunner }: EntityManager): Promise<PreparedClient> {
  const client: unknown = await queryRunner?.connect();
  if (!(client instanceof PreparedClient)) {
    throw new Error('Statements go together inside a transaction only.');
  }
  return client;
}

/** As TypeORM tells it, without the values. */
export function asFailed(error: unknown): Error {
  return error instanceof Error ? new QueryFailedError('', undefined, error) : new Error(String(error));
}
