import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import {
  ESCALATION_LEVELS,
  UNDATED_CODES,
  type ClaimStage,
  type EscalationLevel,
  type UndatedCode,
} from '@jkk/domain';
import { isOneOf } from '../database/codes';
import { InstantColumn } from '../database/columns';
import { ExpressionIndex } from '../database/expression-index';
import { ClaimEntity } from './claim.entities';
import { IS_WORK, WAIT_CLAIM_URGENCY, WAIT_URGENCY } from './list-order';

/** What a claim waits for, with what work lists filter by repeated from the claim. */
@Entity('claim_wait')
@Check('claim_wait_level_known', isOneOf('level', ESCALATION_LEVELS))
@Check('claim_wait_undated_known', isOneOf('undated', UNDATED_CODES))
@Check('claim_wait_dated_or_says_why', '(due_at IS NULL) = (undated IS NOT NULL)')
@ExpressionIndex(
  'claim_wait_by_role',
  `USING btree (role, ${WAIT_URGENCY}, claim_number, code, subject, stage) WHERE ${IS_WORK}`,
)
@ExpressionIndex(
  'claim_wait_by_claim_urgency',
  `USING btree (role, ${WAIT_CLAIM_URGENCY}, claim_number, stage, branch, plkk_code, employer_number, reporter_organisation)`,
)
@ExpressionIndex(
  'claim_wait_of_branch',
  `USING btree (branch, role, ${WAIT_URGENCY}, claim_number, code, subject, stage) WHERE ${IS_WORK}`,
)
@ExpressionIndex(
  'claim_wait_of_plkk',
  `USING btree (plkk_code, role, ${WAIT_URGENCY}, claim_number, code, subject, stage) WHERE ${IS_WORK} AND plkk_code IS NOT NULL`,
)
@ExpressionIndex(
  'claim_wait_of_employer',
  `USING btree (employer_number, role, ${WAIT_URGENCY}, claim_number, code, subject, stage) WHERE ${IS_WORK} AND employer_number IS NOT NULL`,
)
export class ClaimWaitEntity {
  @PrimaryColumn({ name: 'claim_number', type: 'text', primaryKeyConstraintName: 'claim_wait_pkey' })
  @ForeignKey(() => ClaimEntity, 'claimNumber', { name: 'claim_wait_of_claim' })
  claimNumber: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'claim_wait_pkey' })
  code: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'claim_wait_pkey' })
  subject: string;

  @Column({ type: 'text' })
  role: string;

  @InstantColumn()
  since: string;

  @InstantColumn({ name: 'due_at', nullable: true })
  dueAt: string | null;

  @Column({ type: 'boolean' })
  provisional: boolean;

  @Column({ name: 'on_overdue', type: 'text' })
  onOverdue: string;

  @Column({ type: 'text', default: 'NONE' })
  level: EscalationLevel;

  @InstantColumn({ name: 'rings_at', nullable: true })
  ringsAt: string | null;

  /** Why there is no deadline. */
  @Column({ type: 'text', nullable: true })
  undated: UndatedCode | null;

  @Column({ type: 'text' })
  branch: string;

  @Column({ name: 'plkk_code', type: 'text', nullable: true })
  plkkCode: string | null;

  @Column({ name: 'employer_number', type: 'text', nullable: true })
  employerNumber: string | null;

  @Column({ name: 'reporter_organisation', type: 'text' })
  reporterOrganisation: string;

  @Column({ name: 'participant_search', type: 'text', nullable: true })
  participantSearch: string | null;

  @Column({ type: 'text' })
  stage: ClaimStage;

  @InstantColumn({ name: 'claim_due_at', nullable: true })
  claimDueAt: string | null;
}
