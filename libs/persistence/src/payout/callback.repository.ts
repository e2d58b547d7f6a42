import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type { AttemptRecord, BankCallback, BulkCallback, PayoutState } from '@jkk/domain/payout';

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
  /** Of one transfer, or of many. */
  readonly attempt?: CalledAttempt;
  readonly bulkId?: string;
}

/** The attempt that a callback names. */
export interface CalledAttempt {
  readonly payoutId: string;
  readonly no: number;
  /** Of the payout. */
  readonly state: PayoutState;
}

const ADD = `
  INSERT INTO bank_callback (bank_code, service_code, external_id, received_at, body, body_hash, signature, signed_at,
    told_status, payout_id, attempt_no, bulk_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  ON CONFLICT ON CONSTRAINT bank_callback_body_once DO NOTHING RETURNING callback_id::int AS "callbackId"`;

/** By our reference where the bank names it, else by its own. The bank must be the one that the transfer was given to. */
const NAMED = `
  SELECT a.payout_id AS "payoutId", a.no, p.state FROM payout_attempt a JOIN payout p USING (payout_id)
  WHERE a.partner_bank_code = $1 AND (a.partner_reference = $2 OR $2::text IS NULL AND a.bank_reference = $3)
  ORDER BY a.no DESC LIMIT 1`;

/** Those of a bulk by our references, or by their accounts where the bank leaves our references out. */
const NAMED_IN_BULK = `
  SELECT a.payout_id AS "payoutId", a.no, p.state FROM payout_attempt a JOIN payout p USING (payout_id)
  WHERE a.bulk_id = $2 AND a.partner_bank_code = $1
    AND (a.partner_reference = ANY($3) OR p.payee_account_number = ANY($4))
  ORDER BY a.payout_id`;

const LAST = `
  SELECT max(received_at) AS "at" FROM bank_callback WHERE payout_id = $1 AND attempt_no = $2 OR bulk_id = $3`;

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
      draft.bulkId ?? null,
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

  listNamed(
    em: EntityManager,
    bankCode: string,
    { bulkId, references, accounts }: BulkCallback,
  ): Promise<CalledAttempt[]> {
    return em.query(NAMED_IN_BULK, [bankCode, bulkId, references, accounts]);
  }

  /** When the bank last told anything of this attempt, or of its bulk; null where it never did. */
  async lastAt(
    em: EntityManager,
    { payoutId, no, bulkId }: Pick<AttemptRecord, 'payoutId' | 'no' | 'bulkId'>,
  ): Promise<Instant | null> {
    const [row] = await em.query<{ at: Instant | null }[]>(LAST, [payoutId, no, bulkId]);
    return row?.at ?? null;
  }
}
