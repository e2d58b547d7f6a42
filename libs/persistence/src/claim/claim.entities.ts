import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  APPROVED_BENEFIT_STAGES,
  BENEFIT_STAGE_CODES,
  CLAIM_STAGE_CODES,
  CONCLUDED,
  isOpen,
  NOES,
  type BenefitStage,
  type ClaimEventDraft,
  type ClaimStage,
} from '@jkk/domain/claim';
import { CLAIM_KINDS } from '@jkk/domain/benefits';
import { SEGMENTS } from '@jkk/domain/rules';
import { isNoneOf, isOneOf } from '../database/codes';
import { InstantColumn, MoneyColumn } from '../database/columns';
import { ExpressionIndex } from '../database/expression-index';
import { CLAIM_URGENCY } from './list-order';
import { COMMAND_STATUSES, type CommandStatus } from './records';

const IS_UNAPPROVED = isNoneOf('stage', APPROVED_BENEFIT_STAGES);
/** What lists are filtered by and shown from, so that they read no row that they do not show. */
const FILTERED_BY = 'INCLUDE (next_due_at, stage_since, province)';
const IS_OPEN = isOneOf('stage', CLAIM_STAGE_CODES.filter(isOpen));

@Entity('command')
@Index('command_key_once', ['organisation', 'userId', 'idempotencyKey'], {
  unique: true,
  where: 'idempotency_key IS NOT NULL',
})
@Index('command_of_claim', ['claimNumber', 'receivedAt'])
@Index('command_received', ['receivedAt'], { type: 'brin' })
@Check('command_status_known', isOneOf('status', COMMAND_STATUSES))
@Check('command_closed_has_time', `(status = 'RECEIVED') = (closed_at IS NULL)`)
export class CommandEntity {
  @PrimaryColumn({ name: 'command_id', type: 'uuid', primaryKeyConstraintName: 'command_pkey' })
  commandId: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ name: 'claim_number', type: 'text', nullable: true })
  claimNumber: string | null;

  @Column({ name: 'benefit_id', type: 'text', nullable: true })
  benefitId: string | null;

  @Column({ name: 'payout_id', type: 'text', nullable: true })
  payoutId: string | null;

  /** What it is about where that is no claim, benefit or payout. */
  @Column({ name: 'target_id', type: 'text', nullable: true })
  targetId: string | null;

  @Column({ type: 'jsonb' })
  actor: unknown;

  @Column({ type: 'text' })
  organisation: string;

  @Column({ name: 'user_id', type: 'text' })
  userId: string;

  @Column({ name: 'idempotency_key', type: 'text', nullable: true })
  idempotencyKey: string | null;

  @Column({ name: 'request_hash', type: 'text' })
  requestHash: string;

  @Column({ type: 'jsonb' })
  body: unknown;

  @Column({ name: 'expected_version', type: 'integer', nullable: true })
  expectedVersion: number | null;

  @InstantColumn({ name: 'received_at' })
  receivedAt: string;

  @Column({ type: 'text' })
  status: CommandStatus;

  @Column({ type: 'jsonb', nullable: true })
  answer: unknown;

  @InstantColumn({ name: 'closed_at', nullable: true })
  closedAt: string | null;
}

@Entity('claim')
@Index('claim_of_participant', ['participantNumber', 'occurredAt'])
@Index('claim_of_nik', ['participantNik'])
@ExpressionIndex('claim_by_urgency', `USING btree (${CLAIM_URGENCY}, claim_number, stage) ${FILTERED_BY}`)
@ExpressionIndex('claim_by_stage', `USING btree (stage, ${CLAIM_URGENCY}, claim_number)`)
@ExpressionIndex(
  'claim_of_branch',
  `USING btree (branch, ${CLAIM_URGENCY}, claim_number, stage) ${FILTERED_BY}`,
)
@ExpressionIndex('claim_of_plkk', `USING btree (plkk_code, ${CLAIM_URGENCY}, claim_number, stage, branch)`)
@ExpressionIndex('claim_of_employer', `USING btree (employer_number, ${CLAIM_URGENCY}, claim_number, stage)`)
@ExpressionIndex(
  'claim_of_reporter',
  `USING btree (reporter_organisation, ${CLAIM_URGENCY}, claim_number, stage)`,
)
@ExpressionIndex(
  'claim_of_province',
  `USING btree (province, ${CLAIM_URGENCY}, claim_number, stage) INCLUDE (branch, plkk_code)`,
)
@ExpressionIndex(
  'claim_open_by_age',
  `USING btree (stage, stage_since) INCLUDE (branch, next_due_at) WHERE ${IS_OPEN}`,
)
@ExpressionIndex('claim_by_number_end', `USING btree (reverse(claim_number) text_pattern_ops)`)
@ExpressionIndex('claim_by_name', `USING gin (participant_search gin_trgm_ops)`)
@Check('claim_number_shape', `claim_number ~ '^JKK-[0-9]{4}-[0-9]{7,}$'`)
@Check('claim_stage_known', isOneOf('stage', CLAIM_STAGE_CODES))
@Check('claim_kind_known', isOneOf('kind', CLAIM_KINDS))
@Check('claim_segment_known', isOneOf('segment', SEGMENTS))
@Check('claim_province_shape', `province ~ '^[0-9]{2}$'`)
@Check('claim_version_positive', `version >= 1`)
@Check('claim_received_in_order', `occurred_at <= received_at AND received_at <= reported_at`)
export class ClaimEntity {
  @PrimaryColumn({ name: 'claim_number', type: 'text', primaryKeyConstraintName: 'claim_pkey' })
  claimNumber: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'text' })
  stage: ClaimStage;

  @Column({ type: 'text' })
  branch: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  segment: string;

  @Column({ type: 'text' })
  channel: string;

  @Column({ name: 'participant_number', type: 'text' })
  participantNumber: string;

  @Column({ name: 'participant_nik', type: 'text' })
  participantNik: string;

  @Column({ name: 'participant_name', type: 'text', nullable: true })
  participantName: string | null;

  @Column({ name: 'participant_search', type: 'text', nullable: true })
  participantSearch: string | null;

  @Column({ name: 'plkk_code', type: 'text', nullable: true })
  plkkCode: string | null;

  @Column({ name: 'employer_number', type: 'text', nullable: true })
  employerNumber: string | null;

  @Column({ name: 'employer_name', type: 'text', nullable: true })
  employerName: string | null;

  @Column({ name: 'plkk_name', type: 'text', nullable: true })
  plkkName: string | null;

  @Column({ type: 'text' })
  circumstance: string;

  /** Where it happened. */
  @Column({ type: 'text' })
  province: string;

  @Column({ name: 'reporter_user', type: 'text' })
  reporterUser: string;

  @Column({ name: 'reporter_organisation', type: 'text' })
  reporterOrganisation: string;

  @InstantColumn({ name: 'occurred_at' })
  occurredAt: string;

  @InstantColumn({ name: 'received_at' })
  receivedAt: string;

  @InstantColumn({ name: 'reported_at' })
  reportedAt: string;

  @InstantColumn({ name: 'stage_since' })
  stageSince: string;

  @InstantColumn({ name: 'last_event_at' })
  lastEventAt: string;

  @InstantColumn({ name: 'next_due_at', nullable: true })
  nextDueAt: string | null;

  @Column({ name: 'event_seq', type: 'integer' })
  eventSeq: number;

  @Column({ name: 'event_hash', type: 'text' })
  eventHash: string;

  /** Written by `writeClaim`, and read by `readClaim` alone. */
  @Column({ type: 'jsonb' })
  dossier: unknown;

  /** SHA-256 of the dossier as it is stored, worked out by the database. */
  @Column({ name: 'dossier_hash', type: 'text' })
  dossierHash: string;
}

@Entity('benefit')
@Index('benefit_by_claim', ['claimNumber', 'benefitId'])
@Index('benefit_approved', ['claimNumber', 'benefitId'], { where: `stage = 'APPROVED'` })
@ExpressionIndex(
  'benefit_by_type',
  `USING btree (type, stage, claim_number) INCLUDE (amount_rupiah, proposed_by)`,
)
@Index('benefit_of_proposer', ['proposedBy', 'stage', 'claimNumber'], { where: 'proposed_by IS NOT NULL' })
@ExpressionIndex(
  'benefit_by_injury_group',
  `USING btree (type, injury_group, approved_at DESC) WHERE approved_at IS NOT NULL`,
)
@ExpressionIndex(
  'benefit_by_injured_part',
  `USING btree (type, injured_part, approved_at DESC) WHERE approved_at IS NOT NULL`,
)
@ExpressionIndex(
  'benefit_by_account',
  `USING btree ((content #>> '{payee,accountNumber}'), (content #>> '{payee,bankCode}'), (content #>> '{payee,name}'))`,
)
@ExpressionIndex(
  'benefit_of_hospital',
  `USING btree ((content #>> '{payee,name}')) WHERE payee_kind = 'PLKK'`,
)
@ExpressionIndex(
  'benefit_of_child',
  `USING gin ((content #> '{details,children}') jsonb_path_ops) WHERE type = 'SCHOLARSHIP'`,
)
@Check('benefit_stage_known', isOneOf('stage', BENEFIT_STAGE_CODES))
@Check('benefit_amount_not_negative', `amount_rupiah >= 0`)
@Check(
  'benefit_offset_leaves_some',
  `offset_rupiah = 0 OR offset_rupiah > 0 AND offset_rupiah < amount_rupiah`,
)
@Check('benefit_four_eyes', `decided_by IS NULL OR proposed_by IS NULL OR decided_by <> proposed_by`)
@Check('benefit_approved_by_person', `${IS_UNAPPROVED} OR (decided_by IS NOT NULL AND decision = 'APPROVE')`)
@Check('benefit_approved_was_proposed', `${IS_UNAPPROVED} OR proposed_by IS NOT NULL`)
@Check(
  'benefit_no_names_reason',
  `stage <> 'REFUSED' OR (decided_by IS NOT NULL AND reason_code IS NOT NULL AND rule_cited IS NOT NULL)`,
)
export class BenefitEntity {
  @PrimaryColumn({ name: 'benefit_id', type: 'text', primaryKeyConstraintName: 'benefit_pkey' })
  benefitId: string;

  @Column({ name: 'claim_number', type: 'text' })
  @ForeignKey(() => ClaimEntity, 'claimNumber', { name: 'benefit_of_claim' })
  claimNumber: string;

  @Column({ type: 'text' })
  type: string;

  @Column({ type: 'text' })
  stage: BenefitStage;

  @Column({ type: 'integer' })
  version: number;

  @MoneyColumn({ name: 'amount_rupiah' })
  amountRupiah: number;

  /** What of it settles a debt of its payee and is not paid. */
  @MoneyColumn({ name: 'offset_rupiah', default: 0 })
  offsetRupiah: number;

  @Column({ name: 'payee_kind', type: 'text' })
  payeeKind: string;

  @Column({ name: 'proposed_by', type: 'text', nullable: true })
  proposedBy: string | null;

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'text', nullable: true })
  decision: string | null;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode: string | null;

  @Column({ name: 'rule_cited', type: 'text', nullable: true })
  ruleCited: string | null;

  @InstantColumn({ name: 'due_at', nullable: true })
  dueAt: string | null;

  /** Of the first injury: category of ICD-10. What awards are compared by, as the next one. */
  @Column({ name: 'injury_group', type: 'text', nullable: true })
  injuryGroup: string | null;

  @Column({ name: 'injured_part', type: 'text', nullable: true })
  injuredPart: string | null;

  @InstantColumn({ name: 'approved_at', nullable: true })
  approvedAt: string | null;

  /** Written by `writeBenefit`, and read by `readBenefit` alone. */
  @Column({ type: 'jsonb' })
  content: unknown;
}

@Entity('claim_event')
@Index('claim_event_concluded', ['at'], { where: isOneOf('code', CONCLUDED) })
@Index('claim_event_of_advisory_doctor', ['claimNumber'], { where: `actor_role = 'ADVISORY_DOCTOR'` })
@Index('claim_event_of_labour_inspector', ['claimNumber'], { where: `actor_role = 'LABOUR_INSPECTOR'` })
@Index('claim_event_source_once', ['claimNumber', 'sourceId'], {
  unique: true,
  where: 'source_id IS NOT NULL',
})
@Check('claim_event_no_needs_person', `${isNoneOf('code', NOES)} OR actor_user IS NOT NULL`)
export class ClaimEventEntity {
  @PrimaryColumn({ name: 'claim_number', type: 'text', primaryKeyConstraintName: 'claim_event_pkey' })
  @ForeignKey(() => ClaimEntity, 'claimNumber', { name: 'claim_event_of_claim' })
  claimNumber: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'claim_event_pkey' })
  seq: number;

  @InstantColumn()
  at: string;

  @Column({ type: 'text' })
  code: ClaimEventDraft['code'];

  @Column({ name: 'actor_user', type: 'text', nullable: true })
  actorUser: string | null;

  @Column({ name: 'actor_role', type: 'text', nullable: true })
  actorRole: string | null;

  @Column({ type: 'text' })
  stage: ClaimStage;

  /** Read by `readEventData` alone. */
  @Column({ type: 'jsonb' })
  data: unknown;

  @Column({ name: 'source_id', type: 'text', nullable: true })
  sourceId: string | null;

  @Column({ name: 'previous_hash', type: 'text' })
  previousHash: string;

  @Column({ type: 'text' })
  hash: string;

  /** Of the claim's dossier as this event left it; none where the event is older than this column. */
  @Column({ name: 'dossier_hash', type: 'text', nullable: true })
  dossierHash: string | null;

  /** Over the seal before, the hash and the dossier's hash; worked out by the database. */
  @Column({ type: 'text', nullable: true })
  seal: string | null;
}

export const claimEntities = [CommandEntity, ClaimEntity, BenefitEntity, ClaimEventEntity] as const;
