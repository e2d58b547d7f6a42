import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type { BankCallback } from '@jkk/domain/payout';

/** A message that a bank sent by itself, as it came. */
export interface CallbackDraft {
  readonly bankCode: string;
  readonly serviceCode: string;
  readonly externalId: string | null;
  readonly receivedAt: Instant;
  readonly body: Buffer;
  readonly bodyHash: string;
  readonly signature: string;
  readonly signedAt: string;
  readonly toldStatus: string | null;
  readonly attempt: CalledAttempt | undefined;
}

/** The attempt that a callback names. */
export interface CalledAttempt {
  readonly payoutId: string;
  readonly no: number;
}

const ADD = `
  INSERT INTO bank_callback (bank_code, service_code, external_id, received_at, body, body_hash, signature, signed_at,
    told_status, payout_id, attempt_no)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT ON CONSTRAINT bank_callback_body_once DO NOTHING RETURNING callback_id::int AS "callbackId"`;

/** By our reference where the bank names it, else by its own. The bank must be the one that the transfer was given to. */
const NAMED = `
  SELECT payout_id AS "payoutId", no FROM payout_attempt
  WHERE partner_bank_code = $1 AND (partner_reference = $2 OR $2::text IS NULL AND bank_reference = $3)
  ORDER BY no DESC LIMIT 1`;

const LAST = `
  SELECT max(received_at) AS "at" FROM bank_callback WHERE payout_id = $1 AND attempt_no = $2`;

/** What banks tell by themselves. Rows are only ever added. */
export class CallbackRepository {
  /** Its id; undefined where the very same message is there already. */
  async add(em: EntityManager, draft: CallbackDraft): Promise<number | undefined> {
    const { attempt } = draft;
    const rows = await em.query<{ callbackId: number }[]>(ADD, [
      draft.bankCode,
      draft.serviceCode,
      draft.externalId,
      draft.receivedAt,
      draft.body,
      draft.bodyHash,
      draft.signature,
      draft.signedAt,
      draft.toldStatus,
      attempt?.payoutId ?? null,
      attempt?.no ?? null,
    ]);
    return rows[0]?.callbackId;
  }

  async findNamed(
    em: EntityManager,
    bankCode: string,
    { partnerReference, bankReference }: BankCallback,
  ): Promise<CalledAttempt | undefined> {
    const rows = await em.query<CalledAttempt[]>(NAMED, [bankCode, partnerReference, bankReference]);
    return rows[0];
  }

  /** When the bank last told anything of this attempt; null where it never did. */
  async lastAt(em: EntityManager, { payoutId, no }: CalledAttempt): Promise<Instant | null> {
    const [row] = await em.query<{ at: Instant | null }[]>(LAST, [payoutId, no]);
    return row?.at ?? null;
  }
}
