import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { VERIFICATION_STEPS, type VerificationStepCode } from '@jkk/domain/rules';
import { isOneOf } from '../database/codes';
import { InstantColumn } from '../database/columns';
import { UserEntity } from '../identity/user.entity';

@Entity('figure_verification')
@Index('figure_verification_of_rule_set', ['ruleSet', 'version', 'verificationId'])
@Index('figure_verification_proposed_once', ['fingerprint', 'round'], {
  unique: true,
  where: `step = 'PROPOSED'`,
})
@Index('figure_verification_answered_once', ['fingerprint', 'round'], {
  unique: true,
  where: `step <> 'PROPOSED'`,
})
@Unique('figure_verification_two_persons', ['fingerprint', 'round', 'decidedBy'])
@Check('figure_verification_version_positive', `version >= 1`)
@Check('figure_verification_fingerprint_shape', `fingerprint ~ '^[0-9a-f]{64}$'`)
@Check('figure_verification_round_positive', `round >= 1`)
@Check('figure_verification_step_known', isOneOf('step', VERIFICATION_STEPS))
@Check('figure_verification_note_given', `btrim(note) <> ''`)
export class FigureVerificationEntity {
  @PrimaryColumn({
    name: 'verification_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_verification_pkey',
  })
  verificationId: number;

  @Column({ name: 'rule_set', type: 'text' })
  ruleSet: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'text' })
  figure: string;

  @Column({ type: 'text' })
  fingerprint: string;

  @Column({ type: 'integer' })
  round: number;

  @Column({ type: 'text' })
  step: VerificationStepCode;

  /** The figure as it was compared; read by people, and by nothing of ours. */
  @Column({ type: 'jsonb' })
  content: object;

  @Column({ type: 'text' })
  citation: string;

  @Column({ type: 'text' })
  note: string;

  @Column({ name: 'decided_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'figure_verification_user_fkey' })
  decidedBy: string;

  @InstantColumn({ name: 'decided_at' })
  decidedAt: string;
}

export const figureVerificationEntities = [FigureVerificationEntity] as const;
