import type { EntityManager } from 'typeorm';
import { inOne, type Part } from '../database/in-one';
import type { OutboxMessage } from './outbox-message';
import { outboxKey } from './outbox-message';
import { readMessage } from './outbox-shape';
import { readOrSetAside } from '../unreadable';

/** PostgreSQL tells it to listeners when a transaction that added a message commits, with the kind of the message. */
export const OUTBOX_CHANNEL = 'outbox';

/** A message that is due, as the relay takes it. */
export interface DueMessage {
  readonly id: number;
  readonly message: OutboxMessage;
  readonly correlationId: string | null;
  /** Attempts so far, this one included. */
  readonly attempts: number;
}

interface DueRow extends Omit<DueMessage, 'message'> {
  readonly key: string;
  readonly payload: unknown;
}

/** Oldest first. One that cannot be read is set aside until its lease ends. */
const toDue = (rows: readonly DueRow[]): DueMessage[] =>
  rows
    .flatMap(({ key, payload, ...row }) => {
      const message = readOrSetAside(() => readMessage(key, payload));
      return message === undefined ? [] : [{ ...row, message }];
    })
    .sort((left, right) => left.id - right.id);

export interface OutboxBacklog {
  readonly unsent: number;
  /** Age of the oldest unsent message, 0 when there is none. */
  readonly oldestSeconds: number;
}

const ADD = `
  WITH added AS (
    INSERT INTO outbox (kind, key, payload, correlation_id) VALUES ($1, $2, $3, $4)
    ON CONFLICT ON CONSTRAINT outbox_key_once DO NOTHING)
  SELECT pg_notify('${OUTBOX_CHANNEL}', $1)`;

const ADD_AGAIN = `
  WITH added AS (
    INSERT INTO outbox (kind, key, payload) VALUES ($1, $2, $3)
    ON CONFLICT ON CONSTRAINT outbox_key_once DO UPDATE
      SET sent_at = NULL, attempts = 0, next_attempt_at = now(), last_error_code = NULL
      WHERE outbox.sent_at IS NOT NULL)
  SELECT pg_notify('${OUTBOX_CHANNEL}', $1)`;

const GIVEN = `
  given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS g (kind text, key text, payload jsonb, "correlationId" text, position int)
  ), added AS (
    INSERT INTO outbox (kind, key, payload, correlation_id)
    SELECT kind, key, payload, "correlationId" FROM given ORDER BY position
    ON CONFLICT ON CONSTRAINT outbox_key_once DO NOTHING)`;

const TELL = `
  SELECT pg_notify('${OUTBOX_CHANNEL}', kind) FROM (SELECT DISTINCT kind FROM given) AS kinds`;

/**
 * The next attempt is set before the message is sent: if the relay dies on the way, the row becomes due again by itself,
 * and no lock is held while the network is waited for.
 */
const TAKE = `
  UPDATE outbox SET attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => $2)
  WHERE id IN (
    SELECT id FROM outbox WHERE sent_at IS NULL AND next_attempt_at <= now() AND kind <> 'CHECK_PAYEE'
    ORDER BY next_attempt_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
  RETURNING id, key, payload, correlation_id AS "correlationId", attempts`;

const TAKE_CHECKS = `
  UPDATE outbox SET attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => $2)
  WHERE id IN (
    SELECT id FROM outbox WHERE sent_at IS NULL AND next_attempt_at <= now() AND kind = 'CHECK_PAYEE'
      AND coalesce(payload ->> 'bankCode', '') <> ALL($3::text[])
    ORDER BY next_attempt_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
  RETURNING id, key, payload, correlation_id AS "correlationId", attempts`;

const MARK_SENT = `UPDATE outbox SET sent_at = now(), last_error_code = NULL WHERE id = ANY($1::bigint[])`;

const MARK_FAILED = `
  UPDATE outbox SET next_attempt_at = now() + make_interval(secs => $2), last_error_code = $3
  WHERE id = $1 AND sent_at IS NULL`;

const BACKLOG = `
  SELECT count(*)::int AS "unsent",
         coalesce(extract(epoch FROM now() - min(created_at)), 0)::float8 AS "oldestSeconds"
  FROM outbox WHERE sent_at IS NULL AND (kind = 'CHECK_PAYEE') = $1`;

/** Messages to Temporal that are committed with the rows they are about. Instants are the database's own clock. */
export class OutboxRepository {
  /** Adds the message to the caller's transaction; a message with the same business key is there already and stays. */
  async add(em: EntityManager, message: OutboxMessage, correlationId: string | null = null): Promise<void> {
    await em.query(ADD, [message.kind, outboxKey(message), JSON.stringify(message), correlationId]);
  }

  /** Like `add`, but one that was sent is sent once more: what it has told is forgotten. */
  async addAgain(em: EntityManager, message: OutboxMessage): Promise<void> {
    await em.query(ADD_AGAIN, [message.kind, outboxKey(message), JSON.stringify(message)]);
  }

  /** Like `add` for many, in this order. */
  async addAll(em: EntityManager, messages: readonly OutboxMessage[]): Promise<void> {
    await inOne(em, [this.adding(messages)]);
  }

  /** What `addAll` does, beside what else follows; the last part, because it is what tells the listeners. */
  adding(messages: readonly OutboxMessage[], correlationId: string | null = null): Part | undefined {
    if (messages.length === 0) return undefined;
    const rows = messages.map((payload, position) => ({
      kind: payload.kind,
      key: outboxKey(payload),
      payload,
      correlationId,
      position,
    }));
    return { before: GIVEN, text: TELL, parameters: [JSON.stringify(rows)] };
  }

  /** Takes at most `limit` due messages to Temporal for `leaseSeconds`; nobody else is given them in that time. Oldest first. */
  async takeDue(em: EntityManager, limit: number, leaseSeconds: number): Promise<DueMessage[]> {
    const [rows] = await em.query<[DueRow[], number]>(TAKE, [limit, leaseSeconds]);
    return toDue(rows);
  }

  /** Like `takeDue` for payees that are to be checked, except those at banks that are busy. */
  async takePayeeChecks(
    em: EntityManager,
    limit: number,
    leaseSeconds: number,
    busyBanks: readonly string[],
  ): Promise<DueMessage[]> {
    const [rows] = await em.query<[DueRow[], number]>(TAKE_CHECKS, [limit, leaseSeconds, busyBanks]);
    return toDue(rows);
  }

  async markSent(em: EntityManager, ids: readonly number[]): Promise<void> {
    if (ids.length > 0) await em.query(MARK_SENT, [ids]);
  }

  /** @param errorCode a code, never the text of an error */
  async markFailed(em: EntityManager, id: number, retryInSeconds: number, errorCode: string): Promise<void> {
    await em.query(MARK_FAILED, [id, retryInSeconds, errorCode]);
  }

  /** Of the messages to Temporal, or of the payees that are to be checked. */
  async getBacklog(em: EntityManager, of: 'TEMPORAL' | 'PAYEE_CHECKS'): Promise<OutboxBacklog> {
    const [backlog] = await em.query<OutboxBacklog[]>(BACKLOG, [of === 'PAYEE_CHECKS']);
    if (!backlog) throw new Error('An aggregate query answered without a row.');
    return backlog;
  }
}
