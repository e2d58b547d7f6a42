import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MoneyColumn } from '../database/columns';
import { ExpressionIndex } from '../database/expression-index';
import { BankEntity } from './bank.entity';
import { BranchEntity } from './branch.entity';

@Entity('employer')
@Index('employer_by_account', ['accountNumber'])
@ExpressionIndex('employer_by_name', `USING btree (name, employer_number) INCLUDE (branch)`)
@ExpressionIndex('employer_by_name_part', `USING gin (name gin_trgm_ops)`)
@Check('employer_risk_group_known', 'risk_group BETWEEN 1 AND 5')
@Check('employer_penalty_due_possible', 'penalty_due >= 0')
@Check('employer_paid_until_month', "paid_until ~ '^\\d{4}-(0[1-9]|1[0-2])$'")
export class EmployerEntity {
  @PrimaryColumn({ name: 'employer_number', type: 'text', primaryKeyConstraintName: 'employer_pkey' })
  employerNumber: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  industry: string;

  @Column({ name: 'risk_group', type: 'smallint' })
  riskGroup: number;

  @Column({ type: 'text' })
  @ForeignKey(() => BranchEntity, { name: 'employer_branch_fkey' })
  branch: string;

  @Column({ name: 'bank_code', type: 'text' })
  @ForeignKey(() => BankEntity, { name: 'employer_bank_fkey' })
  bankCode: string;

  @Column({ name: 'account_number', type: 'text' })
  accountNumber: string;

  @Column({ name: 'account_name', type: 'text' })
  accountName: string;

  @Column({ name: 'paid_until', type: 'text', nullable: true })
  paidUntil: string | null;

  /** Penalties for arrears that are not settled. */
  @MoneyColumn({ name: 'penalty_due', default: 0 })
  penaltyDueRupiah: number;
}
