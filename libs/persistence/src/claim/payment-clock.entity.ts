import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import {
  CLOCK_MOVE_CODES,
  CLOCK_REASON_CODES,
  type ClockMoveCode,
  type ClockReason,
} from '@jkk/domain/claim';
import { isOneOf } from '../database/codes';
import { DateColumn, InstantColumn } from '../database/columns';
import { BenefitEntity, ClaimEntity } from './claim.entities';

/** One line of the ledger of payment clocks: added with the step that moved the clock, and never changed. */
@Entity('payment_clock')
@Check('payment_clock_move_known', isOneOf('move', CLOCK_MOVE_CODES))
@Check('payment_clock_reason_known', isOneOf('reason', CLOCK_REASON_CODES))
@Check('payment_clock_running_is_due', `(move = 'STOP') = (due_at IS NULL AND days_left IS NULL)`)
@Check('payment_clock_person_has_role', `(actor_user IS NULL) = (actor_role IS NULL)`)
export class PaymentClockEntity {
  @PrimaryColumn({ name: 'claim_number', type: 'text', primaryKeyConstraintName: 'payment_clock_pkey' })
  @ForeignKey(() => ClaimEntity, 'claimNumber', { name: 'payment_clock_of_claim' })
  claimNumber: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'payment_clock_pkey' })
  seq: number;

  @Column({ name: 'benefit_id', type: 'text' })
  @ForeignKey(() => BenefitEntity, 'benefitId', { name: 'payment_clock_of_benefit' })
  benefitId: string;

  @Column({ type: 'text' })
  move: ClockMoveCode;

  @Column({ type: 'text' })
  reason: ClockReason;

  @DateColumn({ name: 'counts_from' })
  on: string;

  @InstantColumn()
  at: string;

  @Column({ name: 'actor_user', type: 'text', nullable: true })
  actorUser: string | null;

  @Column({ name: 'actor_role', type: 'text', nullable: true })
  actorRole: string | null;

  @InstantColumn({ name: 'due_at', nullable: true })
  dueAt: string | null;

  @Column({ type: 'boolean' })
  provisional: boolean;

  @Column({ name: 'days_left', type: 'integer', nullable: true })
  daysLeft: number | null;
}
