import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type { PaymentFileState, PaymentFileStop, PaymentFileVersion } from '@jkk/domain/payout';
import { Table } from '../database/table';
import { PaymentFileDownloadEntity } from './payment-file.entities';
import type { Taking, WishedFile } from './payment-file.repository';

const DOWNLOADS = new Table(PaymentFileDownloadEntity);

/** A file with what came of it; null what is not known yet. */
export interface PaymentFileStanding extends WishedFile {
  readonly state: PaymentFileState;
  readonly stop: PaymentFileStop | null;
  readonly version: PaymentFileVersion | null;
  readonly sha256: string | null;
  readonly count: number;
  readonly totalRupiah: number;
  readonly madeAt: Instant | null;
  readonly handedOverAt: Instant | null;
  readonly handedOverBy: string | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
  /** Of its payments: said to be paid or proven, and refused or returned. */
  readonly paidCount: number;
  readonly failedCount: number;
}

/** A bank that is told to pay by files, and what waits there for the next one. */
export interface FileBankStanding {
  readonly bankCode: string;
  readonly version: PaymentFileVersion;
  readonly sending: boolean;
  readonly waitingCount: number;
  readonly waitingRupiah: number;
}

/** Which files; null is without a bound. */
export interface PaymentFileFilter {
  readonly bankCode: string | null;
  readonly state: PaymentFileState | null;
  /** The `next` of the page before. */
  readonly cursor?: string;
  readonly limit: number;
}

export interface PaymentFilePage {
  readonly items: readonly PaymentFileStanding[];
  readonly next: string | null;
}

const FILES = `payment_file f LEFT JOIN payment_file_result r USING (file_id) LEFT JOIN payment_file_withdrawal w USING (file_id)`;

const STATE = `CASE WHEN r.file_id IS NULL THEN 'WAITS' WHEN r.outcome <> 'MADE' THEN r.outcome
  WHEN w.file_id IS NOT NULL THEN 'WITHDRAWN'
  WHEN EXISTS (SELECT FROM payment_file_download t WHERE t.file_id = f.file_id) THEN 'HANDED_OVER' ELSE 'MADE' END`;

const STANDING = `
  SELECT f.file_id AS "fileId", f.bank_code AS "bankCode", f.requested_by AS "requestedBy", f.requested_at AS "requestedAt",
    ${STATE} AS state, r.stop, r.version, r.sha256, coalesce(r.payment_count, 0) AS count,
    coalesce(r.total_rupiah, 0)::bigint AS "totalRupiah", r.made_at AS "madeAt",
    d.downloaded_at AS "handedOverAt", d.downloaded_by AS "handedOverBy",
    w.withdrawn_at AS "withdrawnAt", w.withdrawn_by AS "withdrawnBy", i.paid AS "paidCount", i.failed AS "failedCount"
  FROM ${FILES}
  LEFT JOIN LATERAL (SELECT downloaded_at, downloaded_by FROM payment_file_download
    WHERE file_id = f.file_id ORDER BY download_id LIMIT 1) d ON true
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE a.state IN ('CLAIMED_PAID','RECONCILED'))::int AS paid,
    count(*) FILTER (WHERE a.state IN ('REJECTED','FAILED_FINAL','RETURNED') AND w.file_id IS NULL)::int AS failed
    FROM payment_file_item t JOIN payout_attempt a ON a.payout_id = t.payout_id AND a.no = t.attempt_no
    WHERE t.file_id = f.file_id) i`;

const BANKS = `
  SELECT p.bank_code AS "bankCode", p.file_version AS version, coalesce(s.sending, true) AS sending,
    w.count AS "waitingCount", w.total AS "waitingRupiah"
  FROM bank_profile p LEFT JOIN bank_switch s USING (bank_code)
  CROSS JOIN LATERAL (SELECT count(*)::int AS count, coalesce(sum(amount_rupiah), 0)::bigint AS total
    FROM payout WHERE partner_bank_code = p.bank_code AND state = 'RELEASED') w
  WHERE p.channel = 'FILE' ORDER BY p.bank_code`;

/** The files of the page are found first: the payments of all others are not counted. */
const PAGE = `${STANDING}
  WHERE f.file_id IN (SELECT f.file_id FROM ${FILES}
    WHERE ($1::text IS NULL OR f.bank_code = $1) AND ($2::text IS NULL OR ${STATE} = $2)
      AND ($3::timestamptz IS NULL OR (f.requested_at, f.file_id) < ($3, $4::uuid))
    ORDER BY f.requested_at DESC, f.file_id DESC LIMIT $5)
  ORDER BY f.requested_at DESC, f.file_id DESC`;

/** Files by which banks are told to pay, as people read them. */
export class PaymentFileListRepository {
  /** Newest first. */
  async list(
    em: EntityManager,
    { bankCode, state, cursor, limit }: PaymentFileFilter,
  ): Promise<PaymentFilePage> {
    const [requestedAt = null, fileId = null] = cursor?.split('|') ?? [];
    const bounds = [bankCode, state, requestedAt, fileId, limit + 1];
    const rows = await em.query<PaymentFileStanding[]>(PAGE, bounds);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next = rows.length > limit && last !== undefined ? `${last.requestedAt}|${last.fileId}` : null;
    return { items, next };
  }

  async find(em: EntityManager, fileId: string): Promise<PaymentFileStanding | undefined> {
    return (await em.query<PaymentFileStanding[]>(`${STANDING} WHERE f.file_id = $1`, [fileId]))[0];
  }

  /** Who has taken these files, each from the first time on. */
  async listTakings(em: EntityManager, fileIds: readonly string[]): Promise<Taking[]> {
    if (fileIds.length === 0) return [];
    const rows = await DOWNLOADS.list(em, { fileId: fileIds }, { orderBy: 'downloadId' });
    return rows.map(({ fileId, downloadedBy: by, downloadedAt: at, reason }) => ({ fileId, by, at, reason }));
  }

  listBanks(em: EntityManager): Promise<FileBankStanding[]> {
    return em.query(BANKS);
  }
}
