import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ZONES, type Zone } from '@jkk/domain/calendar';
import { isOneOf } from '../database/codes';

@Entity('branch')
@Check('branch_zone_known', isOneOf('zone', ZONES))
export class BranchEntity {
  @PrimaryColumn({ name: 'branch_code', type: 'text', primaryKeyConstraintName: 'branch_pkey' })
  branchCode: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  region: string;

  @Column({ type: 'text' })
  zone: Zone;
}

@Entity('regency')
@Index('regency_branch', ['branch'])
@Check('regency_zone_known', isOneOf('zone', ZONES))
@Check('regency_code_shape', "regency_code ~ '^\\d{4}$'")
export class RegencyEntity {
  @PrimaryColumn({ name: 'regency_code', type: 'text', primaryKeyConstraintName: 'regency_pkey' })
  regencyCode: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  @ForeignKey(() => BranchEntity, { name: 'regency_branch_fkey' })
  branch: string;

  @Column({ type: 'text' })
  zone: Zone;
}
