import type { RadarKind, RadarRepair } from '@jkk/domain/radar';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns';

@Entity('radar_finding')
@Index('radar_finding_open_once', ['kind', 'subject'], { unique: true, where: 'gone_at IS NULL' })
export class RadarFindingEntity {
  @PrimaryColumn({
    name: 'finding_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'radar_finding_pkey',
  })
  findingId: number;

  @Column({ type: 'text' })
  kind: RadarKind;

  @Column({ type: 'text' })
  subject: string;

  /** Read by `toFinding` alone. */
  @Column({ type: 'jsonb' })
  facts: unknown;

  @InstantColumn({ name: 'first_seen_at' })
  firstSeenAt: string;

  @InstantColumn({ name: 'last_seen_at' })
  lastSeenAt: string;

  @InstantColumn({ name: 'gone_at', nullable: true })
  goneAt: string | null;
}

@Entity('radar_repair')
@Index('radar_repair_of_finding_in_order', ['findingId', 'repairId'])
export class RadarRepairEntity {
  @PrimaryColumn({
    name: 'repair_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'radar_repair_pkey',
  })
  repairId: number;

  @Column({ name: 'finding_id', type: 'bigint' })
  @ForeignKey(() => RadarFindingEntity, 'findingId', { name: 'radar_repair_of_finding' })
  findingId: number;

  @Column({ type: 'text' })
  repair: RadarRepair;

  @Column({ name: 'repaired_by', type: 'text' })
  repairedBy: string;

  @InstantColumn({ name: 'repaired_at' })
  repairedAt: string;
}

export const radarEntities = [RadarFindingEntity, RadarRepairEntity] as const;
