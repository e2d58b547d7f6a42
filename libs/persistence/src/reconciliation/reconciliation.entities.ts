import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CAP_SCOPES, TWO_PERSON_STEPS, type CapScope, type Word } from '@jkk/domain/payout/decide';
import { isOneOf } from '../database/codes';
import { DateColumn, InstantColumn, MoneyColumn } from '../database/columns';
import { StatementLineEntity } from '../statement/statement.entities';

@Entity('money_word')
@Index('money_word_of_subject', ['subject', 'wordId'])
@Unique('money_word_once_per_person', ['decidedBy', 'round', 'subject'])
@Check('money_word_step_known', isOneOf('step', TWO_PERSON_STEPS))
export class MoneyWordEntity implements Word {
  @PrimaryColumn({
    name: 'word_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'money_word_pkey',
  })
  wordId: number;

  /** Kind and key of what it is about. */
  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'integer' })
  round: number;

  @Column({ type: 'text' })
  step: Word['step'];

  @Column({ type: 'text' })
  decision: string;

  @Column({ type: 'text', nullable: true })
  details: string | null;

  @Column({ type: 'text' })
  note: string;

  @Column({ name: 'decided_by', type: 'text' })
  decidedBy: string;

  @Column({ type: 'text' })
  role: string;

  @InstantColumn({ name: 'decided_at' })
  decidedAt: string;
}

@Entity('closed_day')
@Check('closed_day_hash_shape', `hash ~ '^[0-9a-f]{64}$'`)
@Check('closed_day_two_persons', `signed_by <> prepared_by`)
export class ClosedDayEntity {
  @PrimaryColumn({ name: 'bank_code', type: 'text', primaryKeyConstraintName: 'closed_day_pkey' })
  bankCode: string;

  @DateColumn({ primary: true, primaryKeyConstraintName: 'closed_day_pkey' })
  day: string;

  /** Counts the closings of a day: a late line opens it again. */
  @PrimaryColumn({ type: 'integer', default: 1, primaryKeyConstraintName: 'closed_day_pkey' })
  closing: number;

  @Column({ type: 'jsonb' })
  sheet: unknown;

  @Column({ type: 'text' })
  hash: string;

  @Column({ name: 'prepared_by', type: 'text' })
  preparedBy: string;

  @Column({ name: 'signed_by', type: 'text' })
  signedBy: string;

  @InstantColumn({ name: 'closed_at' })
  closedAt: string;
}

@Entity('day_reopening')
@ForeignKey(() => ClosedDayEntity, ['bankCode', 'day', 'closing'], ['bankCode', 'day', 'closing'], {
  name: 'day_reopening_of_closing',
})
export class DayReopeningEntity {
  @PrimaryColumn({ name: 'bank_code', type: 'text', primaryKeyConstraintName: 'day_reopening_pkey' })
  bankCode: string;

  @DateColumn({ primary: true, primaryKeyConstraintName: 'day_reopening_pkey' })
  day: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'day_reopening_pkey' })
  closing: number;

  @Column({ name: 'line_id', type: 'bigint' })
  @ForeignKey(() => StatementLineEntity, 'lineId', { name: 'day_reopening_line_fkey' })
  lineId: number;

  @InstantColumn({ name: 'reopened_at' })
  reopenedAt: string;
}

@Entity('payout_cap')
@Index('payout_cap_newest', ['scope', 'capId'])
@Check('payout_cap_scope_known', isOneOf('scope', CAP_SCOPES))
@Check('payout_cap_positive', `limit_rupiah > 0`)
@Check('payout_cap_two_persons', `confirmed_by <> set_by`)
export class PayoutCapEntity {
  @PrimaryColumn({
    name: 'cap_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'payout_cap_pkey',
  })
  capId: number;

  @Column({ type: 'text' })
  scope: CapScope;

  @MoneyColumn({ name: 'limit_rupiah', nullable: true })
  limitRupiah: number | null;

  @Column({ name: 'set_by', type: 'text' })
  setBy: string;

  @Column({ name: 'confirmed_by', type: 'text' })
  confirmedBy: string;

  @InstantColumn()
  since: string;
}

@Entity('bank_profile_use')
@Check('bank_profile_use_version_positive', `version > 0`)
export class BankProfileUseEntity {
  @PrimaryColumn({ name: 'bank_code', type: 'text', primaryKeyConstraintName: 'bank_profile_use_pkey' })
  bankCode: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'bank_profile_use_pkey' })
  version: number;

  @InstantColumn({ name: 'first_used_at' })
  firstUsedAt: string;
}

export const reconciliationEntities = [
  MoneyWordEntity,
  ClosedDayEntity,
  DayReopeningEntity,
  PayoutCapEntity,
  BankProfileUseEntity,
] as const;
