import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PROVENANCES, type Provenance } from '@jkk/domain/rules';
import { isOneOf } from '../database/codes';
import { BankEntity } from './bank.entity';

/** Where the social security fund itself is paid, from a day on, and who says so. */
@Entity('fund_account')
@Index('fund_account_by_account', ['accountNumber'])
@Check('fund_account_provenance_known', isOneOf('provenance', PROVENANCES))
export class FundAccountEntity {
  @PrimaryColumn({ name: 'valid_from', type: 'date', primaryKeyConstraintName: 'fund_account_pkey' })
  validFrom: string;

  @Column({ name: 'bank_code', type: 'text' })
  @ForeignKey(() => BankEntity, { name: 'fund_account_bank_fkey' })
  bankCode: string;

  @Column({ name: 'account_number', type: 'text' })
  accountNumber: string;

  @Column({ name: 'account_name', type: 'text' })
  accountName: string;

  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'text' })
  provenance: Provenance;
}
