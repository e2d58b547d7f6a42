import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { BLOCK_REASONS, type BlockReason, type SendingBlock } from '@jkk/domain/payout/decide';
import { isOneOf } from '../database/codes';
import { InstantColumn } from '../database/columns';

@Entity('sending_mark')
export class SendingMarkEntity {
  @PrimaryColumn({
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'sending_mark_pkey',
  })
  mark: number;

  @Column({ type: 'uuid' })
  token: string;

  @InstantColumn({ name: 'marked_at', default: () => 'now()' })
  markedAt: string;
}

@Entity('sending_block')
@Index('sending_block_open_once', ['one'], { unique: true, where: 'lifted_at IS NULL' })
@Check('sending_block_one', 'one')
@Check('sending_block_reason_known', isOneOf('reason', BLOCK_REASONS))
@Check('sending_block_four_eyes', `lifted_by <> proposed_by`)
@Check(
  'sending_block_lifted_by_two',
  `(lifted_at IS NULL) = (lifted_by IS NULL) AND (proposed_at IS NULL) = (proposed_by IS NULL)
   AND (lifted_by IS NULL OR proposed_by IS NOT NULL)`,
)
export class SendingBlockEntity implements SendingBlock {
  @PrimaryColumn({
    name: 'block_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'sending_block_pkey',
  })
  blockId: number;

  @Column({ type: 'text' })
  reason: BlockReason;

  @Column({ name: 'told_token', type: 'text', nullable: true })
  toldToken: string | null;

  @InstantColumn({ name: 'noticed_at' })
  noticedAt: string;

  @Column({ name: 'proposed_by', type: 'text', nullable: true })
  proposedBy: string | null;

  @InstantColumn({ name: 'proposed_at', nullable: true })
  proposedAt: string | null;

  @Column({ name: 'proposed_note', type: 'text', nullable: true })
  proposedNote: string | null;

  @Column({ name: 'lifted_by', type: 'text', nullable: true })
  liftedBy: string | null;

  @InstantColumn({ name: 'lifted_at', nullable: true })
  liftedAt: string | null;

  @Column({ name: 'lifted_note', type: 'text', nullable: true })
  liftedNote: string | null;

  @InstantColumn({ name: 'accepted_at', nullable: true })
  acceptedAt: string | null;

  @Column({ type: 'boolean', default: true })
  one: boolean;
}

export const generationEntities = [SendingMarkEntity, SendingBlockEntity] as const;
