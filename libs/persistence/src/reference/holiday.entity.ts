import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { HOLIDAY_KINDS, type HolidayKind } from '@jkk/domain/calendar';
import { isOneOf } from '../database/codes';

@Entity('holiday')
@Check('holiday_kind_known', isOneOf('kind', HOLIDAY_KINDS))
export class HolidayEntity {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'holiday_pkey' })
  date: string;

  @Column({ type: 'text' })
  kind: HolidayKind;

  @Column({ type: 'text' })
  name: string;
}

@Entity('holiday_version')
@Check('holiday_version_is_one', 'id = 1')
export class HolidayVersionEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'holiday_version_pkey' })
  id: number;

  @Column({ type: 'integer' })
  version: number;
}
