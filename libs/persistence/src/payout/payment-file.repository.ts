import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type {
  AttemptRecord,
  PaymentFileOutcome,
  PaymentFileStop,
  PaymentFileVersion,
} from '@jkk/domain/payout';
import type { FiledItem, WithdrawableFile } from '@jkk/domain/payout/decide';
import { Table } from '../database/table';
import { OutboxRepository } from '../outbox';
import {
  PaymentFileDownloadEntity,
  PaymentFileEntity,
  PaymentFileItemEntity,
  PaymentFileResultEntity,
  PaymentFileWithdrawalEntity,
} from './payment-file.entities';

const FILES = new Table(PaymentFileEntity);
const RESULTS = new Table(PaymentFileResultEntity);
const ITEMS = new Table(PaymentFileItemEntity);
const DOWNLOADS = new Table(PaymentFileDownloadEntity);
const WITHDRAWALS = new Table(PaymentFileWithdrawalEntity);

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

/** One person takes the bytes; who takes them once more says why. */
export interface Taking {
  readonly fileId: string;
  readonly by: string;
  readonly at: Instant;
  /** Null of the first taking. */
  readonly reason: string | null;
}

export interface PaymentFileWithdrawal {
  readonly fileId: string;
  readonly proposedBy: string;
  readonly withdrawnBy: string;
  readonly withdrawnAt: Instant;
}

/** An attempt in its place in a file. */
export interface PaymentFileItem {
  readonly payoutId: string;
  readonly attemptNo: number;
  readonly groupId: string;
}

/** A file that a bank may answer. */
export interface AnsweredFile {
  readonly isHandedOver: boolean;
  readonly totalRupiah: number;
  readonly items: readonly (FiledItem & { readonly payoutId: string; readonly attemptNo: number })[];
}

type BankFile = WithdrawableFile & Pick<WishedFile, 'bankCode'>;

const UNMADE = `
  SELECT f.file_id AS "fileId", f.bank_code AS "bankCode", f.requested_by AS "requestedBy", f.requested_at AS "requestedAt"
  FROM payment_file f WHERE f.bank_code = $1
    AND NOT EXISTS (SELECT FROM payment_file_result r WHERE r.file_id = f.file_id)
  ORDER BY f.requested_at, f.file_id`;

const WAITING = `
  SELECT payout_id AS "payoutId" FROM payout WHERE partner_bank_code = $1 AND state = 'RELEASED'
  ORDER BY released_at, payout_id LIMIT $2`;

const ANSWERED = `
  SELECT a.partner_reference AS "partnerReference", i.group_id AS "groupId", i.payout_id AS "payoutId",
    i.attempt_no AS "attemptNo"
  FROM payment_file f JOIN payment_file_item i USING (file_id)
  JOIN payout_attempt a ON a.payout_id = i.payout_id AND a.no = i.attempt_no
  WHERE f.file_id = $1 AND f.bank_code = $2 ORDER BY i.position`;

const WITHDRAWABLE = `
  SELECT f.bank_code AS "bankCode", coalesce(r.outcome = 'MADE', false) AS "isMade",
    EXISTS (SELECT FROM payment_file_download d WHERE d.file_id = f.file_id) AS "isTaken",
    EXISTS (SELECT FROM payment_file_withdrawal w WHERE w.file_id = f.file_id) AS "isWithdrawn",
    EXISTS (SELECT FROM payment_file_item i JOIN payout_attempt a ON a.payout_id = i.payout_id AND a.no = i.attempt_no
      WHERE i.file_id = f.file_id AND (a.state <> 'PENDING' OR EXISTS (SELECT FROM payment_answer n
        WHERE n.payout_id = i.payout_id AND n.attempt_no = i.attempt_no))) AS "isAnswered",
    EXISTS (SELECT FROM sending_block WHERE lifted_at IS NULL) AS "isBlocked"
  FROM payment_file f LEFT JOIN payment_file_result r USING (file_id) WHERE f.file_id = $1`;

const BOOKED = `
  SELECT a.partner_reference AS "partnerReference", a.amount_rupiah AS "amountRupiah"
  FROM payment_file f JOIN payment_file_item i USING (file_id)
  JOIN payout_attempt a ON a.payout_id = i.payout_id AND a.no = i.attempt_no
  WHERE f.file_id = $1 AND f.bank_code = $2 AND i.group_id = $3 ORDER BY i.position`;

/** What a group is called: its file, and its number in it. */
const GROUP_ID = /^([0-9A-F]{32})-\d{2}$/;
const MESSAGE_ID = /^([0-9A-F]{8})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{12})$/;

/** The id under which a bank knows a file. */
export const messageIdOf = (fileId: string): string => fileId.replaceAll('-', '').toUpperCase();

const fileIdOf = (messageId: string): string | undefined =>
  MESSAGE_ID.exec(messageId)?.slice(1).join('-').toLowerCase();

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

  exists(em: EntityManager, fileId: string): Promise<boolean> {
    return FILES.exists(em, { fileId });
  }

  /** Whoever takes a file and whoever withdraws it wait for each other. */
  async holdWay(em: EntityManager, fileId: string): Promise<void> {
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`PAYMENT_FILE_WAY:${fileId}`]);
  }

  /** The bytes, written down as taken by this person; refused by the database where they may not take them. */
  async handOver(em: EntityManager, { fileId, by, at, reason }: Taking): Promise<Buffer> {
    await DOWNLOADS.insert(em, { fileId, downloadedBy: by, downloadedAt: at, reason });
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
    const fileId = fileIdOf(messageId);
    if (fileId === undefined) return undefined;
    const items = await em.query<AnsweredFile['items'][number][]>(ANSWERED, [fileId, bankCode]);
    if (items.length === 0) return undefined;
    const result = await RESULTS.find(em, { fileId }, { only: ['totalRupiah'] });
    const totalRupiah = result?.totalRupiah ?? 0;
    return { items, totalRupiah, isHandedOver: await DOWNLOADS.exists(em, { fileId }) };
  }

  /** The payments of a group, as a bank names it when it books them together; none where it is no group of ours. */
  async listGroup(
    em: EntityManager,
    bankCode: string,
    groupId: string,
  ): Promise<Pick<AttemptRecord, 'partnerReference' | 'amountRupiah'>[]> {
    const fileId = fileIdOf(GROUP_ID.exec(groupId)?.[1] ?? '');
    return fileId === undefined ? [] : em.query(BOOKED, [fileId, bankCode, groupId]);
  }

  /** The attempts that stand in it, in their order. */
  listItems(em: EntityManager, fileId: string): Promise<PaymentFileItem[]> {
    return ITEMS.list(em, { fileId }, { orderBy: 'position' });
  }

  /** Undefined where there is no such file. */
  async findWithdrawable(em: EntityManager, fileId: string): Promise<BankFile | undefined> {
    return (await em.query<BankFile[]>(WITHDRAWABLE, [fileId]))[0];
  }

  /** Refused by the database unless two persons have said so and nobody has ever had it. */
  async withdraw(em: EntityManager, withdrawal: PaymentFileWithdrawal): Promise<void> {
    await WITHDRAWALS.insert(em, withdrawal);
  }
}
