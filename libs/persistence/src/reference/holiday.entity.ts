import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { HolidayKind } from '@jkk/domain/calendar';

@Entity('holiday')
@Check('holiday_kind_known', "kind IN ('HOLIDAY', 'JOINT_LEAVE')")
export class HolidayEntity {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'holiday_pkey' })
  date: string;

  @Column({ type: 'text' })
  kind: HolidayKind;

  @Column({ type: 'text' })
  name: string;
}
