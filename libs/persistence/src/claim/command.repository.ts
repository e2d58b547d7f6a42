import type { EntityManager } from 'typeorm';
import { instant, kindOf, nullable, object, oneOf, readRecord, text, whole } from '@jkk/domain/record';
import type { Statement } from '../database/statement';
import { Table } from '../database/table';
import { CommandEntity } from './claim.entities';
import { readTelling } from '../unreadable';
import { COMMAND_STATUSES, type CommandRecord, type CommandStatus } from './records';

const COMMANDS = new Table(CommandEntity);
const KEY_HELD = '(organisation, user_id, idempotency_key) WHERE idempotency_key IS NOT NULL';

/** Read by whoever knows the command's code. */
const unread = kindOf<unknown>('anything', () => true);

const commandShape = object<CommandRecord>({
  commandId: text,
  code: text,
  claimNumber: nullable(text),
  benefitId: nullable(text),
  payoutId: nullable(text),
  targetId: nullable(text),
  actor: unread,
  organisation: text,
  userId: text,
  idempotencyKey: nullable(text),
  requestHash: text,
  body: unread,
  expectedVersion: nullable(whole),
  receivedAt: instant,
  status: oneOf(COMMAND_STATUSES),
  answer: unread,
  closedAt: nullable(instant),
});

/** A command's row that PostgreSQL made JSON of; undefined where there was none. Throws UnreadableRecord. */
export function commandIn(em: EntityManager, commandId: string, json: unknown): CommandRecord | undefined {
  if (json === null || json === undefined) return undefined;
  const row = COMMANDS.columnsOf(em).fromRecord(json as Record<string, unknown>);
  return readTelling(() => readRecord(commandShape, row, { commandId }));
}

/** What people asked for. A command is stored before it is sent, and closed exactly once. */
export class CommandRepository {
  /** Throws on a repeated idempotency key (constraint `command_key_once`): the caller then reads the first one. */
  async insert(em: EntityManager, command: CommandRecord): Promise<void> {
    await COMMANDS.insert(em, command);
  }

  /** False when another request holds the key; waits until the other's transaction has ended. */
  insertOnce(em: EntityManager, command: CommandRecord): Promise<boolean> {
    return COMMANDS.insertUnless(em, KEY_HELD, command);
  }

  /** A command without effect gives its key back. */
  async freeKey(em: EntityManager, commandId: string): Promise<void> {
    await COMMANDS.update(em, { commandId }, { idempotencyKey: null });
  }

  find(em: EntityManager, commandId: string): Promise<CommandRecord | undefined> {
    return COMMANDS.find(em, { commandId });
  }

  findByKey(
    em: EntityManager,
    organisation: string,
    userId: string,
    idempotencyKey: string,
  ): Promise<CommandRecord | undefined> {
    return COMMANDS.find(em, { organisation, userId, idempotencyKey });
  }

  /**
   * Closes a command that is still open; false when somebody closed it before, whose answer then counts. `claimNumber` is of a
   * report, whose claim was not there yet when it was stored.
   */
  async close(
    em: EntityManager,
    commandId: string,
    status: Exclude<CommandStatus, 'RECEIVED'>,
    answer: unknown,
    at: string,
    claimNumber?: string,
  ): Promise<boolean> {
    const { text, parameters } = closingStatement(commandId, status, answer, at, claimNumber);
    const [, closed] = await em.query<[unknown, number]>(text, [...parameters]);
    return closed === 1;
  }
}

/** What `close` does, for whoever sends it with the commit. */
export const closingStatement = (
  commandId: string,
  status: Exclude<CommandStatus, 'RECEIVED'>,
  answer: unknown,
  at: string,
  claimNumber?: string,
): Statement => ({
  text: `
    UPDATE command SET status = $2, answer = $3, closed_at = $4, claim_number = coalesce(claim_number, $5)
    WHERE command_id = $1 AND status = 'RECEIVED'`,
  parameters: [commandId, status, JSON.stringify(answer), at, claimNumber ?? null],
});
