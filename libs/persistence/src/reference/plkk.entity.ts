import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DateColumn } from '../database/columns';
import { BankEntity } from './bank.entity';

@Entity('plkk')
@Index('plkk_by_account', ['accountNumber'])
@Check('plkk_regency_code_shape', "regency_code ~ '^\\d{4}$'")
@Check('plkk_contract_ordered', 'contract_to >= contract_from')
export class PlkkEntity {
  @PrimaryColumn({ name: 'plkk_code', type: 'text', primaryKeyConstraintName: 'plkk_pkey' })
  plkkCode: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'regency_code', type: 'text' })
  regencyCode: string;

  @Column({ type: 'text' })
  class: string;

  @Column({ name: 'bank_code', type: 'text' })
  @ForeignKey(() => BankEntity, { name: 'plkk_bank_fkey' })
  bankCode: string;

  @Column({ name: 'account_number', type: 'text' })
  accountNumber: string;

  @Column({ name: 'account_name', type: 'text' })
  accountName: string;

  @DateColumn({ name: 'contract_from' })
  contractFrom: string;

  @DateColumn({ name: 'contract_to', nullable: true })
  contractTo: string | null;
}
