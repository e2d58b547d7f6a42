import type { EntityManager } from 'typeorm';
import type { PayoutRecord } from '@jkk/domain/payout';
import {
  BATCH_STATES,
  batchHash,
  type BatchRecord,
  type SendingRecord,
  type SignedPart,
} from '@jkk/domain/payout/decide';
import { instant, list, nullable, object, oneOf, readRecord, text, whole } from '@jkk/domain/record';
import { Table } from '../database/table';
import { PayoutBatchEntity } from '../payout/payout.entities';
import { readTelling } from '../unreadable';

const BATCHES = new Table(PayoutBatchEntity);
/** Batches that are being sent at the same time in one process; the oldest makes room. */
const MOST = 20;

interface Kept {
  readonly hash: string;
  readonly signed: readonly SignedPart[];
}

/**
 * Released batches whose content was read and agreed with its hash. It never changes then, so the five hundredth payout of a
 * batch is not held against five hundred rows again, but against what was signed: its own row is put in, as it is now.
 */
const kept = new Map<string, Kept>();

export const keptHash = (batchId: string | null): string | null => kept.get(batchId ?? '')?.hash ?? null;

export interface SignaturesJson {
  readonly batch: unknown;
  readonly isItem: boolean;
  /** Null where what is kept is of this very hash. */
  readonly signed: unknown;
}

/** SQL for a batch `b` as people signed it, beside other values; `keptHash` is of what is known of it already. */
export const signatures = (payoutId: string, hash: string): string => `
    to_jsonb(b) AS batch,
    EXISTS (SELECT FROM payout_batch_item i WHERE i.batch_id = b.batch_id AND i.payout_id = ${payoutId}) AS "isItem",
    CASE WHEN b.hash IS DISTINCT FROM ${hash}::text THEN (
      SELECT coalesce(jsonb_agg(jsonb_build_object('payoutId', p.payout_id, 'amountRupiah', p.amount_rupiah,
        'payeeBankCode', p.payee_bank_code, 'payeeAccountNumber', p.payee_account_number,
        'payeeAccountName', p.payee_account_name)), '[]')
      FROM payout_batch_item i JOIN payout p USING (payout_id) WHERE i.batch_id = b.batch_id) END AS signed`;

/** Throws UnreadableRecord. */
export function toSignatures(
  em: EntityManager,
  payout: PayoutRecord,
  { batch: json, isItem, signed: found }: SignaturesJson,
): Pick<SendingRecord, 'batch' | 'signed'> {
  if (json === null) return { batch: undefined, signed: [] };
  const row = BATCHES.columnsOf(em).fromRecord(json as Record<string, unknown>);
  const batch = readTelling(() => readRecord(batchShape, row, { key: 'payout_batch' }));
  const read = readTelling(() => readRecord(nullable(list(partShape)), found, { key: 'payout_batch' }));
  const signed = read ?? kept.get(batch.batchId)?.signed ?? [];
  if (read !== null && batch.state === 'RELEASED' && batchHash(read) === batch.hash) keep(batch, read);
  return { batch, signed: signed.flatMap((part) => ownOr(part, payout, isItem)) };
}

function ownOr(part: SignedPart, payout: PayoutRecord, isItem: boolean): SignedPart[] {
  if (part.payoutId !== payout.payoutId) return [part];
  return isItem ? [payout] : [];
}

function keep({ batchId, hash }: BatchRecord, signed: readonly SignedPart[]): void {
  kept.delete(batchId);
  const [oldest] = kept.keys();
  if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest);
  kept.set(batchId, { hash, signed });
}

const batchShape = object<BatchRecord>({
  batchId: text,
  state: oneOf(BATCH_STATES),
  branch: text,
  hash: text,
  itemCount: whole,
  totalRupiah: whole,
  maker: text,
  createdAt: instant,
  releaser: nullable(text),
  releasedAt: nullable(instant),
});

const partShape = object<SignedPart>({
  payoutId: text,
  amountRupiah: whole,
  payeeBankCode: text,
  payeeAccountNumber: text,
  payeeAccountName: text,
});
