import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Claim, ClaimEventDraft } from '@jkk/domain';
import { messagesOf } from '@jkk/domain/messages';
import { Table } from '../database/table';
import { keeps } from '../task/holder';
import { MessageEntity } from './message.entities';

const MESSAGES = new Table(MessageEntity);

type Numbered = Pick<ClaimEventDraft, 'code' | 'at' | 'data'> & { readonly seq: number };

/** What an event makes known to whom, as JSON for `queueing`: rows, and the wait whose holder is told in the office's place. */
export function queuedMessages(em: EntityManager, claim: Claim, event: Numbered): string {
  const columns = MESSAGES.columnsOf(em);
  return JSON.stringify(
    messagesOf(claim, event).map(({ notBefore, ofWait, ...draft }) => {
      const row: MessageEntity = {
        ...draft,
        messageId: randomUUID(),
        claimNumber: claim.claimNumber,
        eventSeq: event.seq,
        createdAt: event.at,
        nextAttemptAt: notBefore,
        attempts: 0,
        status: 'QUEUED',
        closedAt: null,
        lastErrorCode: null,
      };
      return { ...columns.record(row), ofWait };
    }),
  );
}

/** Who has the wait and can be reached; of a wait that was taken by nobody, or by somebody without an address, no row. */
const HOLDER = `
  SELECT jsonb_build_object('recipient', c.recipient, 'recipient_key', c.recipient_key, 'channel', c.channel)
  FROM claim_wait t JOIN task_hold h USING (claim_number, code, subject) JOIN app_user u ON u.user_id = h.held_by
    JOIN contact c ON c.recipient = 'PERSON' AND c.recipient_key = u.username AND c.channel = 'EMAIL'
  WHERE t.claim_number = told ->> 'claim_number' AND t.code = told #>> '{ofWait,code}'
    AND t.subject = told #>> '{ofWait,subject}' AND ${keeps(`(told ->> 'created_at')`)}`;

/** Writes them with their event. @param source the parameter that `queuedMessages` fills */
export function queueing(em: EntityManager, source: string): string {
  const { table, properties, name } = MESSAGES.columnsOf(em);
  const names = properties.map(name).join(', ');
  return `INSERT INTO ${table} (${names}) SELECT ${names}
    FROM jsonb_array_elements(${source}::jsonb) AS told,
      jsonb_populate_record(NULL::message, told || coalesce((${HOLDER}), '{}'))
    ON CONFLICT ON CONSTRAINT message_once DO NOTHING`;
}
