import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FILE_LINE_OUTCOMES, type FileLineOutcome } from '@jkk/domain/payout';
import { isOneOf } from '../database/codes';
import { PayoutAttemptEntity } from '../payout/payout.entities';
import { StatementFileResultEntity } from './statement-file.entities';

@Entity('payment_answer')
@Index('payment_answer_by_payout', ['payoutId'])
@Check('payment_answer_outcome_known', isOneOf('outcome', FILE_LINE_OUTCOMES))
@ForeignKey(() => PayoutAttemptEntity, ['payoutId', 'attemptNo'], ['payoutId', 'no'], {
  name: 'payment_answer_of_attempt',
})
export class PaymentAnswerEntity {
  @PrimaryColumn({ name: 'file_id', type: 'uuid', primaryKeyConstraintName: 'payment_answer_pkey' })
  @ForeignKey(() => StatementFileResultEntity, 'fileId', { name: 'payment_answer_of_result' })
  fileId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'payment_answer_pkey' })
  no: number;

  @Column({ type: 'text' })
  reference: string;

  @Column({ type: 'text' })
  status: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  outcome: FileLineOutcome;

  @Column({ name: 'payout_id', type: 'text', nullable: true })
  payoutId: string | null;

  @Column({ name: 'attempt_no', type: 'integer', nullable: true })
  attemptNo: number | null;
}
