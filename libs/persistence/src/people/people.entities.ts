import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  PERSON_DEEDS,
  PROPOSAL_ANSWERS,
  PROPOSALS,
  type PersonDeed,
  type ProposalAnswer,
  type ProposalKind,
} from '@jkk/domain/people';
import { isOneOf } from '../database/codes';
import { InstantColumn } from '../database/columns';
import { UserEntity } from '../identity/user.entity';

@Entity('person_change')
@Index('person_change_of_user', ['userId', 'changeId'])
@Check('person_change_deed_known', isOneOf('deed', PERSON_DEEDS))
export class PersonChangeEntity {
  @PrimaryColumn({
    name: 'change_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'person_change_pkey',
  })
  changeId: number;

  @Column({ name: 'user_id', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'person_change_user_fkey' })
  userId: string;

  @Column({ type: 'text' })
  deed: PersonDeed;

  /** What the person's facts were and became, or which proposal it is about. */
  @Column({ type: 'jsonb' })
  content: unknown;

  @Column({ type: 'text' })
  note: string;

  @Column({ name: 'done_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'person_change_by_fkey' })
  doneBy: string;

  @InstantColumn({ name: 'done_at' })
  doneAt: string;
}

@Entity('person_proposal')
@Index('person_proposal_open_once', ['userId'], { unique: true, where: 'answer IS NULL' })
@Check('person_proposal_kind_known', isOneOf('kind', PROPOSALS))
@Check('person_proposal_answer_known', isOneOf('answer', PROPOSAL_ANSWERS))
@Check(
  'person_proposal_two_persons',
  `answer IS NULL OR answer = 'VOID' OR (answered_by IS NOT NULL AND answered_by <> proposed_by AND answered_by <> user_id)`,
)
export class PersonProposalEntity {
  @PrimaryColumn({
    name: 'proposal_id',
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'person_proposal_pkey',
  })
  proposalId: number;

  @Column({ name: 'user_id', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'person_proposal_user_fkey' })
  userId: string;

  @Column({ type: 'text' })
  kind: ProposalKind;

  /** Read by `toPerson` alone. */
  @Column({ type: 'jsonb' })
  facts: unknown;

  /** Of the person when it was proposed: one who has changed since is looked at again. */
  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'proposed_by', type: 'uuid' })
  @ForeignKey(() => UserEntity, { name: 'person_proposal_by_fkey' })
  proposedBy: string;

  @InstantColumn({ name: 'proposed_at' })
  proposedAt: string;

  @Column({ type: 'text' })
  note: string;

  @Column({ type: 'text', nullable: true })
  answer: ProposalAnswer | null;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  @ForeignKey(() => UserEntity, { name: 'person_proposal_answer_fkey' })
  answeredBy: string | null;

  @InstantColumn({ name: 'answered_at', nullable: true })
  answeredAt: string | null;
}

@Entity('password_link')
@Index('password_link_token_once', ['tokenHash'], { unique: true })
@Check('password_link_token_hashed', "token_hash ~ '^[0-9a-f]{64}$'")
export class PasswordLinkEntity {
  @PrimaryColumn({ name: 'user_id', type: 'uuid', primaryKeyConstraintName: 'password_link_pkey' })
  @ForeignKey(() => UserEntity, { name: 'password_link_user_fkey' })
  userId: string;

  @Column({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  @InstantColumn({ name: 'expires_at' })
  expiresAt: string;
}

export const peopleEntities = [PersonChangeEntity, PersonProposalEntity, PasswordLinkEntity] as const;
