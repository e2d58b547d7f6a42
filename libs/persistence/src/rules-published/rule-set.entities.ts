import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AmountRuleSet } from '@jkk/domain/rules';
import { DateColumn, InstantColumn } from '../database/columns';
import { UserEntity } from '../identity/user.entity';

@Entity('rule_set_proposal')
@Unique('rule_set_proposal_what', ['checksum', 'code', 'version', 'proposedBy'])
@Check('rule_set_proposal_checksum_shape', `checksum ~ '^[0-9a-f]{64}$'`)
@Check('rule_set_proposal_version_positive', `version >= 1`)
@Check('rule_set_proposal_in_order', `in_force_to IS NULL OR in_force_from <= in_force_to`)
export class RuleSetProposalEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rule_set_proposal_pkey' })
  checksum: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'integer' })
  version: number;

  @DateColumn({ name: 'in_force_from' })
  inForceFrom: string;

  @DateColumn({ name: 'in_force_to', nullable: true })
  inForceTo: string | null;

  @Column({ type: 'jsonb' })
  data: AmountRuleSet;

  @Column({ name: 'proposed_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'rule_set_proposal_user_fkey' })
  proposedBy: string;

  @InstantColumn({ name: 'proposed_at' })
  proposedAt: string;
}

@Entity('rule_set_version')
@Unique('rule_set_version_once', ['checksum'])
@Check('rule_set_version_two_persons', `confirmed_by <> proposed_by`)
@ForeignKey(
  () => RuleSetProposalEntity,
  ['checksum', 'code', 'version', 'proposedBy'],
  ['checksum', 'code', 'version', 'proposedBy'],
  { name: 'rule_set_version_of_proposal' },
)
export class RuleSetVersionEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rule_set_version_pkey' })
  code: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'rule_set_version_pkey' })
  version: number;

  @Column({ type: 'text' })
  checksum: string;

  @Column({ name: 'proposed_by', type: 'uuid' })
  proposedBy: string;

  @Column({ name: 'confirmed_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'rule_set_version_user_fkey' })
  confirmedBy: string;

  @InstantColumn({ name: 'confirmed_at' })
  confirmedAt: string;
}

export const publishedRuleEntities = [RuleSetProposalEntity, RuleSetVersionEntity] as const;
