import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type {
  PaymentFileOutcome,
  PaymentFileState,
  PaymentFileStop,
  PaymentFileVersion,
} from '@jkk/domain/payout';
import type { FiledItem } from '@jkk/domain/payout/decide';
import { Table } from '../database/table';
import { OutboxRepository } from '../outbox';
import {
  PaymentFileDownloadEntity,
  PaymentFileEntity,
  PaymentFileItemEntity,
  PaymentFileResultEntity,
} from './payment-file.entities';

const FILES = new Table(PaymentFileEntity);
const RESULTS = new Table(PaymentFileResultEntity);
const ITEMS = new Table(PaymentFileItemEntity);
const DOWNLOADS = new Table(PaymentFileDownloadEntity);

export interface WishedFile {
  readonly fileId: string;
  readonly bankCode: string;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
}

export interface PaymentFileResult {
  readonly fileId: string;
  readonly outcome: PaymentFileOutcome;
  readonly stop: PaymentFileStop | null;
  readonly version: PaymentFileVersion | null;
  readonly sha256: string | null;
  readonly content: Buffer | null;
  readonly paymentCount: number;
  readonly totalRupiah: number;
  readonly madeAt: Instant;
}

/** An attempt in its place in a file. */
export interface PaymentFileItem {
  readonly payoutId: string;
  readonly attemptNo: number;
  readonly groupId: string;
}

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

/** A file that a bank may answer. */
export interface AnsweredFile {
  readonly isHandedOver: boolean;
  readonly totalRupiah: number;
  readonly items: readonly (FiledItem & { readonly payoutId: string; readonly attemptNo: number })[];
}

const UNMADE = `
  SELECT f.file_id AS "fileId", f.bank_code AS "bankCode", f.requested_by AS "requestedBy", f.requested_at AS "requestedAt"
  FROM payment_file f WHERE f.bank_code = $1
    AND NOT EXISTS (SELECT FROM payment_file_result r WHERE r.file_id = f.file_id)
  ORDER BY f.requested_at, f.file_id`;

const WAITING = `
  SELECT payout_id AS "payoutId" FROM payout WHERE partner_bank_code = $1 AND state = 'RELEASED'
  ORDER BY released_at, payout_id LIMIT $2`;

const STANDING = `
  SELECT f.file_id AS "fileId", f.bank_code AS "bankCode", f.requested_by AS "requestedBy", f.requested_at AS "requestedAt",
    CASE WHEN r.file_id IS NULL THEN 'WAITS' WHEN r.outcome <> 'MADE' THEN r.outcome
      WHEN d.downloaded_at IS NULL THEN 'MADE' ELSE 'HANDED_OVER' END AS state,
    r.stop, r.version, r.sha256, coalesce(r.payment_count, 0) AS count,
    coalesce(r.total_rupiah, 0)::bigint AS "totalRupiah", r.made_at AS "madeAt",
    d.downloaded_at AS "handedOverAt", d.downloaded_by AS "handedOverBy", i.paid AS "paidCount", i.failed AS "failedCount"
  FROM payment_file f LEFT JOIN payment_file_result r USING (file_id)
  LEFT JOIN LATERAL (SELECT downloaded_at, downloaded_by FROM payment_file_download
    WHERE file_id = f.file_id ORDER BY download_id LIMIT 1) d ON true
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE a.state IN ('CLAIMED_PAID','RECONCILED'))::int AS paid,
    count(*) FILTER (WHERE a.state IN ('REJECTED','FAILED_FINAL','RETURNED'))::int AS failed
    FROM payment_file_item t JOIN payout_attempt a ON a.payout_id = t.payout_id AND a.no = t.attempt_no
    WHERE t.file_id = f.file_id) i`;

const BANKS = `
  SELECT p.bank_code AS "bankCode", p.file_version AS version, coalesce(s.sending, true) AS sending,
    w.count AS "waitingCount", w.total AS "waitingRupiah"
  FROM bank_profile p LEFT JOIN bank_switch s USING (bank_code)
  CROSS JOIN LATERAL (SELECT count(*)::int AS count, coalesce(sum(amount_rupiah), 0)::bigint AS total
    FROM payout WHERE partner_bank_code = p.bank_code AND state = 'RELEASED') w
  WHERE p.channel = 'FILE' ORDER BY p.bank_code`;

const ANSWERED = `
  SELECT a.partner_reference AS "partnerReference", i.group_id AS "groupId", i.payout_id AS "payoutId",
    i.attempt_no AS "attemptNo"
  FROM payment_file f JOIN payment_file_item i USING (file_id)
  JOIN payout_attempt a ON a.payout_id = i.payout_id AND a.no = i.attempt_no
  WHERE f.file_id = $1 AND f.bank_code = $2 ORDER BY i.position`;

const LIST_LIMIT = 50;
const MESSAGE_ID = /^([0-9A-F]{8})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{12})$/;

/** The id under which a bank knows a file. */
export const messageIdOf = (fileId: string): string => fileId.replaceAll('-', '').toUpperCase();

/** Files by which banks are told to pay. Rows are only ever added. */
export class PaymentFileRepository {
  constructor(private readonly outbox = new OutboxRepository()) {}

  /** Notes the wish of a person, and has the reader of the bank make the file. */
  async wish(em: EntityManager, file: WishedFile): Promise<void> {
    await FILES.insert(em, file);
    const { bankCode, fileId } = file;
    await this.outbox.add(em, { kind: 'EXPECT_STATEMENT', bankCode, partnerReference: fileId });
  }

  /** The oldest first. */
  listUnmade(em: EntityManager, bankCode: string): Promise<WishedFile[]> {
    return em.query(UNMADE, [bankCode]);
  }

  /** Whoever makes a file of a bank waits for whoever does already; false where this one is made by then. */
  async hold(em: EntityManager, { bankCode, fileId }: WishedFile): Promise<boolean> {
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`PAYMENT_FILE:${bankCode}`]);
    return !(await RESULTS.exists(em, { fileId }));
  }

  /** Released payouts of the bank, the longest released first. */
  async listWaiting(em: EntityManager, bankCode: string, limit: number): Promise<string[]> {
    const rows = await em.query<{ payoutId: string }[]>(WAITING, [bankCode, limit]);
    return rows.map(({ payoutId }) => payoutId);
  }

  /** Violates `payment_file_item_attempt_once` where an attempt stands in another file. */
  async keep(em: EntityManager, result: PaymentFileResult, items: readonly PaymentFileItem[]): Promise<void> {
    await RESULTS.insert(em, result);
    const { fileId } = result;
    await ITEMS.insertAll(
      em,
      items.map((item, index) => ({ ...item, fileId, position: index + 1 })),
    );
  }

  /** Newest first. */
  list(em: EntityManager): Promise<PaymentFileStanding[]> {
    return em.query(`${STANDING} ORDER BY f.requested_at DESC, f.file_id LIMIT ${LIST_LIMIT}`);
  }

  async find(em: EntityManager, fileId: string): Promise<PaymentFileStanding | undefined> {
    return (await em.query<PaymentFileStanding[]>(`${STANDING} WHERE f.file_id = $1`, [fileId]))[0];
  }

  exists(em: EntityManager, fileId: string): Promise<boolean> {
    return FILES.exists(em, { fileId });
  }

  listBanks(em: EntityManager): Promise<FileBankStanding[]> {
    return em.query(BANKS);
  }

  /** The bytes, written down as taken by this person; refused by the database where they may not take them. */
  async handOver(em: EntityManager, fileId: string, downloadedBy: string, at: Instant): Promise<Buffer> {
    await DOWNLOADS.insert(em, { fileId, downloadedBy, downloadedAt: at });
    const content = (await RESULTS.find(em, { fileId }))?.content;
    if (content == null) throw new Error('A file that may be handed over has its bytes');
    return content;
  }

  /** The file that a bank answers; undefined where we have made none of this id for it. */
  async findAnswered(
    em: EntityManager,
    bankCode: string,
    messageId: string,
  ): Promise<AnsweredFile | undefined> {
    const fileId = MESSAGE_ID.exec(messageId)?.slice(1).join('-').toLowerCase();
    if (fileId === undefined) return undefined;
    const items = await em.query<AnsweredFile['items'][number][]>(ANSWERED, [fileId, bankCode]);
    if (items.length === 0) return undefined;
    const result = await RESULTS.find(em, { fileId }, { only: ['totalRupiah'] });
    const totalRupiah = result?.totalRupiah ?? 0;
    return { items, totalRupiah, isHandedOver: await DOWNLOADS.exists(em, { fileId }) };
  }
}
