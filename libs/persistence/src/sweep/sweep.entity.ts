import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('sweep')
export class SweepEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'sweep_pkey' })
  name: string;

  @Column({ type: 'text' })
  position: string;

  @InstantColumn({ name: 'not_before' })
  notBefore: string;
}

export const sweepEntities = [SweepEntity] as const;
