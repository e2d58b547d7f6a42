import type { EntityManager } from 'typeorm';
import { Table } from '../database/table';
import { CommandEntity, type CommandStatus } from './claim.entities';

const COMMANDS = new Table(CommandEntity);

/** What people asked for. A command is stored before it is sent, and closed exactly once. */
export class CommandRepository {
  /** Throws on a repeated idempotency key (constraint `command_key_once`): the caller then reads the first one. */
  async insert(em: EntityManager, command: CommandEntity): Promise<void> {
    await COMMANDS.insert(em, command);
  }

  find(em: EntityManager, commandId: string): Promise<CommandEntity | undefined> {
    return COMMANDS.find(em, { commandId });
  }

  findByKey(
    em: EntityManager,
    organisation: string,
    userId: string,
    idempotencyKey: string,
  ): Promise<CommandEntity | undefined> {
    return COMMANDS.find(em, { organisation, userId, idempotencyKey });
  }

  /** The command with its row locked until the transaction ends. */
  lock(em: EntityManager, commandId: string): Promise<CommandEntity | undefined> {
    return COMMANDS.find(em, { commandId }, { lock: true });
  }

  /** Closes a command that is still open; false when somebody closed it before, whose answer then counts. */
  async close(
    em: EntityManager,
    commandId: string,
    status: Exclude<CommandStatus, 'RECEIVED'>,
    answer: unknown,
    at: string,
  ): Promise<boolean> {
    const result: [unknown, number] = await em.query(
      `UPDATE command SET status = $2, answer = $3, closed_at = $4 WHERE command_id = $1 AND status = 'RECEIVED'`,
      [commandId, status, JSON.stringify(answer), at],
    );
    return result[1] === 1;
  }
}
