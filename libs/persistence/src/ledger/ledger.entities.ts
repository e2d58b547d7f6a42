import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { InstantColumn, MoneyColumn } from '../database/columns';
import { ExpressionIndex } from '../database/expression-index';
import { PayoutEntity } from '../payout/payout.entities';
import { StatementLineEntity } from '../statement/statement.entities';

@Entity('ledger_entry')
@Index('ledger_entry_by_payout', ['payoutId', 'entryId'])
@Index('ledger_entry_by_claim', ['claimNumber', 'entryId'])
@Unique('ledger_entry_key_once', ['entryKey'])
@Unique('ledger_entry_line_once', ['lineId'])
@Check('ledger_entry_first_line_is_one', `first_line = 1`)
@ForeignKey(() => LedgerLineEntity, ['entryId', 'firstLine'], ['entryId', 'no'], {
  name: 'ledger_entry_has_lines',
  deferrable: 'INITIALLY DEFERRED',
})
export class LedgerEntryEntity {
  @PrimaryColumn({
    name: 'entry_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'ledger_entry_pkey',
  })
  entryId: number;

  @Column({ name: 'entry_key', type: 'text' })
  entryKey: string;

  @Column({ type: 'text' })
  event: string;

  @Column({ name: 'claim_number', type: 'text', nullable: true })
  claimNumber: string | null;

  @Column({ name: 'benefit_id', type: 'text', nullable: true })
  benefitId: string | null;

  @Column({ name: 'payout_id', type: 'text', nullable: true })
  @ForeignKey(() => PayoutEntity, 'payoutId', { name: 'ledger_entry_of_payout' })
  payoutId: string | null;

  @Column({ name: 'line_id', type: 'bigint', nullable: true })
  @ForeignKey(() => StatementLineEntity, 'lineId', { name: 'ledger_entry_of_line' })
  lineId: number | null;

  @InstantColumn()
  at: string;

  @Column({ name: 'first_line', type: 'integer', default: 1 })
  firstLine: number;
}

@Entity('ledger_line')
@ExpressionIndex('ledger_line_by_account', 'USING btree (account, entry_id) INCLUDE (amount_rupiah)')
@Check('ledger_line_amount_not_zero', `amount_rupiah <> 0`)
@Check('ledger_line_account_shape', `account ~ '^[A-Z_]+(:[0-9]+)*$'`)
export class LedgerLineEntity {
  @PrimaryColumn({ name: 'entry_id', type: 'bigint', primaryKeyConstraintName: 'ledger_line_pkey' })
  @ForeignKey(() => LedgerEntryEntity, 'entryId', { name: 'ledger_line_of_entry' })
  entryId: number;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'ledger_line_pkey' })
  no: number;

  @Column({ type: 'text' })
  account: string;

  @MoneyColumn({ name: 'amount_rupiah' })
  amountRupiah: number;
}

@Entity('ledger_closing')
@Index('ledger_closing_by_day', ['day'])
@Check('ledger_closing_goes_on', `after_entry < through_entry`)
export class LedgerClosingEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'ledger_closing_pkey' })
  account: string;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'ledger_closing_pkey' })
  day: string;

  @Column({ name: 'after_entry', type: 'bigint' })
  afterEntry: number;

  @Column({ name: 'through_entry', type: 'bigint' })
  throughEntry: number;

  @MoneyColumn({ name: 'debit_rupiah' })
  debitRupiah: number;

  @MoneyColumn({ name: 'credit_rupiah' })
  creditRupiah: number;

  @InstantColumn({ name: 'first_at', nullable: true })
  firstAt: string | null;

  @InstantColumn({ name: 'last_at', nullable: true })
  lastAt: string | null;
}

export const ledgerEntities = [LedgerEntryEntity, LedgerLineEntity, LedgerClosingEntity] as const;
