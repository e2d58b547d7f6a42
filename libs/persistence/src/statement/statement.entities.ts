import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  DIRECTIONS,
  STATEMENT_BUCKETS,
  UNREADABLE_REASONS,
  type Direction,
  type StatementBucket,
  type UnreadableReason,
} from '@jkk/domain/payout/decide';
import { isOneOf } from '../database/codes';
import { InstantColumn, MoneyColumn } from '../database/columns';
import { PayoutAttemptEntity } from '../payout/payout.entities';

/** How a gap ended: its lines came after all, or two persons have explained it. */
export const GAP_ENDS = ['FILLED', 'EXPLAINED'] as const;

@Entity('statement_line')
@Index('statement_line_in_order', ['bankCode', 'bookedAt', 'lineId'])
@Unique('statement_line_once', ['accountNumber', 'bankCode', 'key'])
@Index('statement_line_parts', ['partOf'], { where: 'part_of IS NOT NULL' })
@Check('statement_line_direction_known', isOneOf('direction', DIRECTIONS))
@Check('statement_line_amount_positive', `amount_sen > 0`)
export class StatementLineEntity {
  @PrimaryColumn({
    name: 'line_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'statement_line_pkey',
  })
  lineId: number;

  @Column({ name: 'bank_code', type: 'text' })
  bankCode: string;

  @Column({ name: 'account_number', type: 'text' })
  accountNumber: string;

  @InstantColumn({ name: 'booked_at' })
  bookedAt: string;

  @Column({ name: 'transaction_id', type: 'text' })
  transactionId: string;

  @Column({ type: 'text' })
  direction: Direction;

  @MoneyColumn({ name: 'amount_sen' })
  amountSen: number;

  @MoneyColumn({ name: 'balance_sen', nullable: true })
  balanceSen: number | null;

  /** The same for the same line in every reading. */
  @Column({ name: 'line_key', type: 'text' })
  key: string;

  @Column({ type: 'text' })
  remark: string;

  @Column({ type: 'text' })
  status: string;

  @InstantColumn({ name: 'read_at' })
  readAt: string;

  /** The line of the bank that two persons have divided; null where it is one of the bank's own. */
  @Column({ name: 'part_of', type: 'bigint', nullable: true })
  @ForeignKey(() => StatementLineEntity, 'lineId', { name: 'statement_line_part_of' })
  partOf: number | null;
}

@Entity('statement_match')
@Index('statement_match_by_bucket', ['bankCode', 'bucket', 'lineId'])
@Index('statement_match_debit_once', ['payoutId', 'attemptNo'], { unique: true, where: `bucket = 'MATCHED'` })
@Index('statement_match_open', ['payoutId', 'attemptNo'], { where: `bucket <> 'MATCHED'` })
@Check('statement_match_bucket_known', isOneOf('bucket', STATEMENT_BUCKETS))
@Check('statement_match_divided_names_none', `bucket <> 'DIVIDED' OR payout_id IS NULL`)
@ForeignKey(() => PayoutAttemptEntity, ['payoutId', 'attemptNo'], ['payoutId', 'no'], {
  name: 'statement_match_of_attempt',
})
export class StatementMatchEntity {
  @PrimaryColumn({ name: 'line_id', type: 'bigint', primaryKeyConstraintName: 'statement_match_pkey' })
  @ForeignKey(() => StatementLineEntity, 'lineId', { name: 'statement_match_of_line' })
  lineId: number;

  @Column({ name: 'bank_code', type: 'text' })
  bankCode: string;

  @Column({ type: 'text' })
  bucket: StatementBucket;

  @Column({ name: 'payout_id', type: 'text', nullable: true })
  payoutId: string | null;

  @Column({ name: 'attempt_no', type: 'integer', nullable: true })
  attemptNo: number | null;

  @InstantColumn({ name: 'matched_at' })
  matchedAt: string;
}

@Entity('unreadable_line')
@Check('unreadable_line_reason_known', isOneOf('reason', UNREADABLE_REASONS))
export class UnreadableLineEntity {
  @PrimaryColumn({ name: 'bank_code', type: 'text', primaryKeyConstraintName: 'unreadable_line_pkey' })
  bankCode: string;

  @PrimaryColumn({ name: 'content_hash', type: 'text', primaryKeyConstraintName: 'unreadable_line_pkey' })
  contentHash: string;

  @Column({ name: 'account_number', type: 'text' })
  accountNumber: string;

  @Column({ type: 'text' })
  reason: UnreadableReason;

  @Column({ type: 'text' })
  content: string;

  @InstantColumn({ name: 'read_at' })
  readAt: string;
}

@Entity('reconciliation_cursor')
export class ReconciliationCursorEntity {
  @PrimaryColumn({ name: 'bank_code', type: 'text', primaryKeyConstraintName: 'reconciliation_cursor_pkey' })
  bankCode: string;

  @Column({ name: 'account_number', type: 'text' })
  accountNumber: string;

  @InstantColumn({ name: 'opened_at' })
  openedAt: string;

  @InstantColumn({ name: 'complete_through', nullable: true })
  completeThrough: string | null;

  @Column({ type: 'boolean' })
  expecting: boolean;

  @InstantColumn({ name: 'last_read_at', nullable: true })
  lastReadAt: string | null;

  @MoneyColumn({ name: 'balance_sen', nullable: true })
  balanceSen: number | null;

  @InstantColumn({ name: 'gap_since', nullable: true })
  gapSince: string | null;

  /** The newest line that came in a file; up to here a reading may meet lines that a file has brought. */
  @InstantColumn({ name: 'file_lines_through', nullable: true })
  fileLinesThrough: string | null;
}

@Entity('statement_gap')
@Unique('statement_gap_once', ['bankCode', 'fromAt', 'missingSen', 'toAt'])
@Check('statement_gap_closed_known', isOneOf('closed_as', GAP_ENDS))
@Check('statement_gap_closed_whole', `(closed_at IS NULL) = (closed_as IS NULL)`)
export class StatementGapEntity {
  @PrimaryColumn({
    name: 'gap_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'statement_gap_pkey',
  })
  gapId: number;

  @Column({ name: 'bank_code', type: 'text' })
  bankCode: string;

  @Column({ name: 'account_number', type: 'text' })
  accountNumber: string;

  @InstantColumn({ name: 'from_at' })
  fromAt: string;

  @InstantColumn({ name: 'to_at' })
  toAt: string;

  /** What is missing together; a debit is negative. */
  @MoneyColumn({ name: 'missing_sen' })
  missingSen: number;

  @InstantColumn({ name: 'found_at' })
  foundAt: string;

  @InstantColumn({ name: 'closed_at', nullable: true })
  closedAt: string | null;

  @Column({ name: 'closed_as', type: 'text', nullable: true })
  closedAs: (typeof GAP_ENDS)[number] | null;
}

export const statementEntities = [
  StatementLineEntity,
  StatementMatchEntity,
  UnreadableLineEntity,
  StatementGapEntity,
  ReconciliationCursorEntity,
] as const;
