import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('bank')
@Check('bank_code_shape', "bank_code ~ '^\\d{3}$'")
export class BankEntity {
  @PrimaryColumn({ name: 'bank_code', type: 'text', primaryKeyConstraintName: 'bank_pkey' })
  bankCode: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'boolean' })
  partner: boolean;
}
