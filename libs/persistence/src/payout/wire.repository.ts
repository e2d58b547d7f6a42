import type { EntityManager } from 'typeorm';
import type { Instant, LocalDate } from '@jkk/domain/calendar';
import type { Part } from '../database/in-one';
import { Table } from '../database/table';
import { WireMessageEntity, WireResponseEntity } from './payout-record.entities';

export interface WireMessageDraft {
  readonly bankCode: string;
  readonly wibDate: LocalDate;
  readonly externalId: string;
  readonly serviceCode: string;
  readonly requestHash: string;
  readonly requestBody: string;
  readonly sentAt: Instant;
  readonly payoutId?: string;
  readonly attemptNo?: number;
  /** Of many payouts at once. */
  readonly bulkId?: string;
  readonly correlationId?: string;
}

export interface WireResponseDraft {
  readonly wireId: number;
  readonly receivedAt: Instant;
  readonly httpStatus: number | null;
  readonly responseCode: string | null;
  readonly responseHash: string | null;
  readonly responseBody: string | null;
  /** False only where the connection was never made. */
  readonly bytesWritten: boolean;
  /** What the answer was taken for. */
  readonly outcome: string;
  /** Code of the network error, where there was one. */
  readonly failure: string | null;
}

/** A message to a bank and what came of it, without the bodies; or one that the bank sent by itself, which has no id. */
export interface WireSummary {
  readonly wireId: number | null;
  readonly serviceCode: string;
  readonly externalId: string | null;
  readonly attemptNo: number | null;
  readonly requestHash: string;
  readonly sentAt: Instant;
  readonly receivedAt: Instant | null;
  readonly httpStatus: number | null;
  readonly responseCode: string | null;
  readonly responseHash: string | null;
  readonly outcome: string | null;
}

const MESSAGES = new Table(WireMessageEntity);
const RESPONSES = new Table(WireResponseEntity);

const LIST = `
  WITH attempt AS (SELECT no, bulk_id FROM payout_attempt WHERE payout_id = $1 AND bulk_id IS NOT NULL),
  message AS (
    SELECT wire_id, attempt_no FROM wire_message WHERE payout_id = $1
    UNION ALL SELECT m.wire_id, a.no FROM attempt a JOIN wire_message m USING (bulk_id))
  SELECT m.wire_id AS "wireId", m.service_code AS "serviceCode", m.external_id AS "externalId",
         message.attempt_no AS "attemptNo", m.request_hash AS "requestHash", m.sent_at AS "sentAt",
         r.received_at AS "receivedAt", r.http_status AS "httpStatus", r.response_code AS "responseCode",
         r.response_hash AS "responseHash", r.outcome
  FROM message JOIN wire_message m USING (wire_id) LEFT JOIN wire_response r USING (wire_id)
  UNION ALL
  SELECT NULL, service_code, external_id, attempt_no, body_hash, received_at, NULL, NULL, NULL, NULL, 'CALLED'
  FROM bank_callback WHERE payout_id = $1
  UNION ALL
  SELECT NULL, service_code, external_id, a.no, body_hash, received_at, NULL, NULL, NULL, NULL, 'CALLED'
  FROM attempt a JOIN bank_callback USING (bulk_id)
  ORDER BY "sentAt", "wireId"`;

/** Every message to a bank, committed before it is sent, and every answer. Rows are only ever added. */
export class WireRepository {
  /** Returns the id under which the answer is stored. Violates `wire_message_external_id_once` on a repeated external id. */
  async addMessage(em: EntityManager, draft: WireMessageDraft): Promise<number> {
    return MESSAGES.insertReturning(em, 'wireId', {
      ...draft,
      payoutId: draft.payoutId ?? null,
      attemptNo: draft.attemptNo ?? null,
      bulkId: draft.bulkId ?? null,
      correlationId: draft.correlationId ?? null,
    });
  }

  async addResponse(em: EntityManager, draft: WireResponseDraft): Promise<void> {
    await RESPONSES.insert(em, draft);
  }

  /** What `addResponse` does, beside what follows from the answer. */
  addingResponse(em: EntityManager, draft: WireResponseDraft): Part | undefined {
    return RESPONSES.insertingAll(em, [draft]);
  }

  async listByPayout(em: EntityManager, payoutId: string): Promise<WireSummary[]> {
    return em.query<WireSummary[]>(LIST, [payoutId]);
  }
}
