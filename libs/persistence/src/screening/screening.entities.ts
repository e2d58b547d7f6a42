import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  FOUND_OUTCOMES,
  SCREENING_LISTS,
  SCREENING_OUTCOMES,
  type ScreeningEntry,
  type ScreeningList,
  type ScreeningOutcome,
} from '@jkk/domain/payout/screening';
import { isNoneOf, isOneOf } from '../database/codes';
import { DateColumn, InstantColumn } from '../database/columns';
import { UserEntity } from '../identity/user.entity';
import { PayoutEntity } from '../payout/payout.entities';

@Entity('screening_list_proposal')
@Unique('screening_list_proposal_what', ['checksum', 'list', 'datedOn', 'isModel', 'proposedBy'])
@Check('screening_list_proposal_checksum_shape', `checksum ~ '^[0-9a-f]{64}$'`)
@Check('screening_list_proposal_known', isOneOf('list', SCREENING_LISTS))
@Check('screening_list_proposal_names_somebody', `is_model OR entry_count > 0`)
export class ScreeningListProposalEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'screening_list_proposal_pkey' })
  checksum: string;

  @Column({ type: 'text' })
  list: ScreeningList;

  @DateColumn({ name: 'dated_on' })
  datedOn: string;

  @Column({ type: 'text' })
  source: string;

  @Column({ name: 'is_model', type: 'boolean' })
  isModel: boolean;

  @Column({ name: 'entry_count', type: 'integer' })
  entryCount: number;

  @Column({ type: 'jsonb' })
  entries: readonly ScreeningEntry[];

  @Column({ name: 'proposed_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'screening_list_proposal_user_fkey' })
  proposedBy: string;

  @InstantColumn({ name: 'proposed_at' })
  proposedAt: string;
}

@Entity('screening_list_version')
@Unique('screening_list_version_once', ['checksum'])
@Check('screening_list_version_two_persons', `confirmed_by <> proposed_by`)
@ForeignKey(
  () => ScreeningListProposalEntity,
  ['checksum', 'list', 'datedOn', 'isModel', 'proposedBy'],
  ['checksum', 'list', 'datedOn', 'isModel', 'proposedBy'],
  { name: 'screening_list_version_of_proposal' },
)
export class ScreeningListVersionEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'screening_list_version_pkey' })
  list: ScreeningList;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'screening_list_version_pkey' })
  version: number;

  @Column({ type: 'text' })
  checksum: string;

  @DateColumn({ name: 'dated_on' })
  datedOn: string;

  @Column({ name: 'is_model', type: 'boolean' })
  isModel: boolean;

  @Column({ name: 'proposed_by', type: 'uuid' })
  proposedBy: string;

  @Column({ name: 'confirmed_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'screening_list_version_user_fkey' })
  confirmedBy: string;

  @InstantColumn({ name: 'confirmed_at' })
  confirmedAt: string;
}

@Entity('payout_screening')
@Index('payout_screening_by_payout', ['payoutId', 'screeningId'])
@Check('payout_screening_outcome_known', isOneOf('outcome', SCREENING_OUTCOMES))
@Check('payout_screening_hit_is_named', `${isNoneOf('outcome', FOUND_OUTCOMES)} OR hits <> '{}'`)
export class PayoutScreeningEntity {
  @PrimaryColumn({
    name: 'screening_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'payout_screening_pkey',
  })
  screeningId: number;

  @Column({ name: 'payout_id', type: 'text' })
  @ForeignKey(() => PayoutEntity, 'payoutId', { name: 'payout_screening_of_payout' })
  payoutId: string;

  @InstantColumn({ name: 'screened_at' })
  screenedAt: string;

  @Column({ type: 'text' })
  outcome: ScreeningOutcome;

  @Column({ type: 'text', array: true })
  versions: readonly string[];

  @Column({ type: 'text', array: true })
  hits: readonly string[];
}

export const screeningEntities = [
  ScreeningListProposalEntity,
  ScreeningListVersionEntity,
  PayoutScreeningEntity,
] as const;
