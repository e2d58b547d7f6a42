import {
  BENEFIT_STAGES,
  CHECKLIST_STATUSES,
  CLOCK_MOVE_CODES,
  DEVIATION_KINDS,
  RETURN_LABELS,
  type BenefitStage,
  type ChecklistItem,
  type ClockMoveCode,
  type Deviation,
  type ReturnReason,
  type WaiverReason,
  WAIVER_LABELS,
} from '@jkk/domain/claim';
import { BENEFIT_TYPES, type BenefitType } from '@jkk/domain/benefits';
import { PAYER_CODES, type Payer } from '@jkk/domain/payers';
import { TextView } from '../../edge/text.dto';
import { CodeOut, DateOut, InstantOut, ListOut, ObjectOut, OpenOut, TextOut, WholeOut } from '../../fields';
import { TraceStepView } from '../../calculations/dto/calculation.views';
import { describeWritings } from '../../commands/writing-views';
import { BenefitDecisionView } from './case.views';
import { ActorView, COMMAND_PATHS, ReasonView } from './shared.views';

const BENEFIT_STAGE_CODES = Object.keys(BENEFIT_STAGES) as BenefitStage[];

export class PayeeView {
  @TextOut()
  kind: string;

  @TextOut()
  name: string;

  @TextOut()
  bankCode: string;

  @TextOut({ description: 'The last four digits after a row of dots.' })
  maskedAccount: string;
}

export class PayeeStepView extends PayeeView {
  @InstantOut()
  at: string;

  @ObjectOut(() => ActorView, { nullable: true, description: 'Null when software acted by rule.' })
  by: ActorView | null;
}

export class LatenessView {
  @WholeOut({ description: 'Calendar days after the due day that are not compensated yet, today included.' })
  days: number;

  @WholeOut({ description: 'Rupiah of compensation, if the bank booked the payment today.' })
  owed: number;

  @WholeOut({ description: 'Rupiah that every further day adds.' })
  perDay: number;
}

export class ClockMoveView {
  @CodeOut(CLOCK_MOVE_CODES)
  move: ClockMoveCode;

  @ObjectOut(() => ReasonView)
  reason: ReasonView;

  @DateOut({ description: 'The day from which it counts, at the place of the accident.' })
  on: string;

  @InstantOut({ description: 'When it was recorded.' })
  at: string;

  @ObjectOut(() => ActorView, { nullable: true, description: 'Null when software acted by rule.' })
  by: ActorView | null;

  @InstantOut({ nullable: true, description: 'When payment is due, of a clock that runs from here.' })
  dueAt: string | null;
}

export class ChecklistItemView {
  @TextOut()
  document: string;

  @CodeOut(CHECKLIST_STATUSES)
  status: ChecklistItem['status'];

  @CodeOut([...Object.keys(RETURN_LABELS), ...Object.keys(WAIVER_LABELS)], { nullable: true })
  reason: ReturnReason | WaiverReason | null;

  @ObjectOut(() => ActorView, {
    nullable: true,
    description: 'Who handed it in, accepted it, sent it back or waived it.',
  })
  by: ActorView | null;

  @InstantOut({ nullable: true })
  at: string | null;
}

export class DeviationView {
  @CodeOut(DEVIATION_KINDS)
  kind: Deviation['kind'];

  @TextOut({ description: 'The document, or the line of the bill.' })
  about: string;

  @TextOut({
    description: 'Why a document was waived, or the basis of a price beside the tariff or the law.',
  })
  reason: string;

  @ObjectOut(() => ActorView)
  by: ActorView;

  @InstantOut()
  at: string;
}

export class OwedByOtherView {
  @CodeOut(PAYER_CODES)
  payer: Payer;

  @ObjectOut(() => TextView)
  label: TextView;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @CodeOut(['RECEIVABLE', 'SETTLEMENT'], {
    description: 'Owed because the programme paid first, or settled because the claim was transferred.',
  })
  kind: 'RECEIVABLE' | 'SETTLEMENT';
}

/** What of a benefit is taken off for what its payee owes. */
export class SetOffView {
  @TextOut()
  recoveryNo: string;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;
}

export class BenefitResponse {
  @TextOut()
  benefitId: string;

  @CodeOut(BENEFIT_TYPES)
  type: BenefitType;

  @ObjectOut(() => TextView)
  label: TextView;

  @CodeOut(BENEFIT_STAGE_CODES)
  stage: BenefitStage;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @TextOut({ description: 'The kind of payee.' })
  payee: string;

  @WholeOut()
  version: number;

  @ObjectOut(() => PayeeView)
  payeeAccount: PayeeView;

  @ListOut(() => PayeeStepView, {
    description: 'Whom it was to pay over time, the oldest first; empty while that never changed.',
  })
  payeeSteps: PayeeStepView[];

  @OpenOut({ nullable: true, description: 'Null for whom a disability that it names is not meant.' })
  details: Record<string, unknown> | null;

  @ListOut(() => TraceStepView, { nullable: true, description: 'Null where the details are.' })
  trace: TraceStepView[] | null;

  @TextOut({
    nullable: true,
    description: 'SHA-256 of the calculation; GET /benefits/{id}/trace has it whole.',
  })
  traceId: string | null;

  @TextOut({ list: true })
  documents: string[];

  @TextOut({ list: true, description: 'Codes of the documents that are missing.' })
  missing: string[];

  @ListOut(() => ChecklistItemView, {
    description: 'What has to prove it, and what became of each document.',
  })
  checklist: ChecklistItemView[];

  @ListOut(() => DeviationView, {
    description: 'What it rests on beside the rule, for the office alone: the approver weighs it.',
  })
  deviations: DeviationView[];

  @ObjectOut(() => ActorView)
  requestedBy: ActorView;

  @InstantOut()
  requestedAt: string;

  @InstantOut({ nullable: true, description: 'When payment is due (D4), while its clock runs.' })
  dueAt: string | null;

  @ObjectOut(() => LatenessView, {
    nullable: true,
    description: 'Rupiah at risk today; null where nothing is.',
  })
  late: LatenessView | null;

  @ListOut(() => ClockMoveView, { description: 'The ledger of its payment clock, the oldest first.' })
  clock: ClockMoveView[];

  @TextOut({ nullable: true, description: 'Of a compensation: the benefit that was paid late.' })
  compensates: string | null;

  @ObjectOut(() => SetOffView, {
    nullable: true,
    description: 'What of it settles a debt of the payee and is not paid; null for whom money is not meant.',
  })
  setOff: SetOffView | null;

  @WholeOut({
    nullable: true,
    description:
      'Rupiah that came back, settled what was too much of it, and are not paid again; null for whom money is not meant.',
  })
  kept: number | null;

  @ListOut(() => OwedByOtherView, {
    description: 'What other payers owe for it, as it was booked; empty for whom money is not meant.',
  })
  owedByOthers: OwedByOtherView[];

  @ObjectOut(() => ActorView, { nullable: true })
  proposedBy: ActorView | null;

  @InstantOut({ nullable: true })
  proposedAt: string | null;

  @ObjectOut(() => BenefitDecisionView, { nullable: true, description: 'The last one.' })
  decision: object | null;

  @CodeOut(COMMAND_PATHS, { list: true, description: 'What this person may do with the benefit now.' })
  allowedCommands: string[];
}

describeWritings(BenefitResponse, 'benefit');
