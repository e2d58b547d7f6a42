import type { EntityManager } from 'typeorm';
import { ROW_LOCK } from '../database/row-lock';
import { CommandEntity, type CommandStatus } from './claim.entities';

/** What people asked for. A command is stored before it is sent, and closed exactly once. */
export class CommandRepository {
  /** Throws on a repeated idempotency key (constraint `command_key_once`): the caller then reads the first one. */
  async insert(em: EntityManager, command: CommandEntity): Promise<void> {
    await em.insert(CommandEntity, command as never);
  }

  async find(em: EntityManager, commandId: string): Promise<CommandEntity | undefined> {
    return (await em.findOneBy(CommandEntity, { commandId })) ?? undefined;
  }

  async findByKey(
    em: EntityManager,
    organisation: string,
    userId: string,
    idempotencyKey: string,
  ): Promise<CommandEntity | undefined> {
    return (await em.findOneBy(CommandEntity, { organisation, userId, idempotencyKey })) ?? undefined;
  }

  /** The command with its row locked until the transaction ends. */
  async lock(em: EntityManager, commandId: string): Promise<CommandEntity | undefined> {
    const found = await em.findOne(CommandEntity, {
      where: { commandId },
      lock: ROW_LOCK,
    });
    return found ?? undefined;
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
