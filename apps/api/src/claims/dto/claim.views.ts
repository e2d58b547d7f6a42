import {
  BENEFIT_STAGES,
  CLAIM_COMMAND_CODES,
  CLAIM_COMMANDS,
  CLAIM_STAGE_CODES,
  PAYOUT_STATES,
  type BenefitStage,
  type ClaimStage,
  type PayoutState,
} from '@jkk/domain/claim';
import { BENEFIT_TYPES, type BenefitType } from '@jkk/domain/benefits';
import { TextView } from '../../edge/text.dto';
import {
  CodeOut,
  DateOut,
  FlagOut,
  InstantOut,
  ListOut,
  ObjectOut,
  OpenOut,
  TextOut,
  WholeOut,
} from '../../fields';
import { TraceStepView } from '../../calculations/dto/calculation.views';

const BENEFIT_STAGE_CODES = Object.keys(BENEFIT_STAGES) as BenefitStage[];
/** The last part of a command's address: what a page appends to the claim's or the benefit's own. */
const COMMAND_PATHS = CLAIM_COMMAND_CODES.map((code) => CLAIM_COMMANDS[code].path);

export class ParticipantView {
  @TextOut()
  participantNumber: string;

  @TextOut({ nullable: true, description: 'Null while the register does not know the number.' })
  name: string | null;
}

export class RuleSetView {
  @TextOut({ nullable: true })
  amounts: string | null;

  @TextOut()
  procedure: string;
}

export class ReasonView {
  @TextOut()
  code: string;

  @ObjectOut(() => TextView)
  text: TextView;
}

export class EligibilityView {
  @CodeOut(['COVERED', 'EMPLOYER_PAYS_FIRST', 'NOT_COVERED', 'OFFICER_DECIDES'])
  outcome: string;

  @TextOut({ nullable: true })
  mode: string | null;

  @ListOut(() => ReasonView)
  reasons: ReasonView[];
}

export class GuaranteeView {
  @TextOut()
  number: string;

  @CodeOut(['PROVISIONAL', 'CONFIRMED', 'REVOKED'])
  status: string;
}

export class WaitView {
  @TextOut()
  code: string;

  @TextOut()
  role: string;

  @TextOut({ description: 'A claim number or a benefit id.' })
  subject: string;

  @InstantOut()
  since: string;

  @InstantOut({ nullable: true })
  dueAt: string | null;

  @FlagOut({ description: 'The holiday calendar does not reach that far yet.' })
  provisional: boolean;

  @CodeOut(['REMIND', 'ESCALATE', 'LATE_COMPENSATION', 'EMPLOYER_PAYS_FIRST', 'EXPIRE', 'NOTHING'])
  onOverdue: string;
}

export class ActorView {
  @TextOut()
  userId: string;

  @TextOut()
  role: string;
}

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

export class BenefitDecisionView {
  @CodeOut(['APPROVE', 'RETURN', 'REFUSE'])
  decision: string;

  @ObjectOut(() => ActorView)
  by: ActorView;

  @InstantOut()
  at: string;

  @TextOut({ nullable: true })
  reasonCode: string | null;

  @TextOut({ nullable: true })
  ruleCited: string | null;
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

  @OpenOut()
  details: Record<string, unknown>;

  @ListOut(() => TraceStepView)
  trace: TraceStepView[];

  @TextOut({
    nullable: true,
    description: 'SHA-256 of the calculation; GET /benefits/{id}/trace has it whole.',
  })
  traceId: string | null;

  @TextOut({ list: true })
  documents: string[];

  @TextOut({ list: true, description: 'Codes of the documents that are missing.' })
  missing: string[];

  @ObjectOut(() => ActorView)
  requestedBy: ActorView;

  @InstantOut()
  requestedAt: string;

  @InstantOut({ nullable: true, description: 'When payment is due (D4), while its clock runs.' })
  dueAt: string | null;

  @ObjectOut(() => ActorView, { nullable: true })
  proposedBy: ActorView | null;

  @InstantOut({ nullable: true })
  proposedAt: string | null;

  @ObjectOut(() => BenefitDecisionView, { nullable: true })
  decision: BenefitDecisionView | null;

  @CodeOut(COMMAND_PATHS, { list: true, description: 'What this person may do with the benefit now.' })
  allowedCommands: string[];
}

export class ClaimPayoutView {
  @TextOut()
  payoutId: string;

  @TextOut()
  benefitId: string;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @CodeOut(PAYOUT_STATES)
  state: PayoutState;

  @TextOut()
  bankCode: string;

  @TextOut()
  payeeName: string;

  @TextOut()
  maskedAccount: string;

  @TextOut({ nullable: true })
  replaces: string | null;

  @ObjectOut(() => ReasonView, { nullable: true })
  hold: ReasonView | null;

  @InstantOut({ nullable: true })
  releasedAt: string | null;

  @InstantOut({ nullable: true })
  settledAt: string | null;
}

export class InjuryView {
  @TextOut()
  icd10: string;

  @TextOut({ optional: true })
  bodyPart?: string;

  @CodeOut(['LEFT', 'RIGHT'], { optional: true })
  side?: string;
}

export class PlaceView {
  @TextOut()
  type: string;

  @TextOut()
  zone: string;

  @TextOut()
  address: string;

  @TextOut()
  regencyCode: string;
}

export class ReportView {
  @TextOut()
  channel: string;

  @InstantOut()
  occurredAt: string;

  @InstantOut({ description: 'When it was stored.' })
  reportedAt: string;

  @InstantOut({ description: 'When it was handed in.' })
  receivedAt: string;

  @ObjectOut(() => PlaceView)
  place: PlaceView;

  @TextOut()
  circumstance: string;

  @TextOut()
  chronology: string;

  @ListOut(() => InjuryView)
  injuries: InjuryView[];

  @TextOut()
  consequence: string;

  @TextOut({ nullable: true })
  employerNumber: string | null;

  @TextOut({ nullable: true })
  employerName: string | null;

  @TextOut({ nullable: true })
  projectNumber: string | null;

  @TextOut({ nullable: true })
  plkkCode: string | null;

  @TextOut({ nullable: true })
  plkkName: string | null;

  @InstantOut({ nullable: true })
  admittedAt: string | null;

  @TextOut({ list: true })
  documents: string[];
}

export class DisabilityView {
  @TextOut()
  code: string;

  @CodeOut(['LEFT', 'RIGHT'], { optional: true })
  side?: string;

  @WholeOut({ optional: true })
  percent?: number;

  @WholeOut({ optional: true })
  functionLossPercent?: number;
}

export class MedicalStatementView {
  @TextOut()
  form: string;

  @TextOut({ list: true })
  diagnoses: string[];

  @TextOut()
  finding: string;

  @TextOut()
  condition: string;

  @DateOut()
  conditionOn: string;

  @ListOut(() => DisabilityView)
  disabilities: DisabilityView[];

  @DateOut({ nullable: true })
  restFrom: string | null;

  @DateOut({ nullable: true })
  restTo: string | null;

  @TextOut({ nullable: true })
  note: string | null;

  @ObjectOut(() => ActorView)
  enteredBy: ActorView;

  @InstantOut()
  enteredAt: string;
}

export class VerificationView {
  @CodeOut(['CONFIRMED', 'QUERIED'])
  outcome: string;

  @TextOut({ nullable: true })
  note: string | null;

  @ObjectOut(() => ActorView)
  by: ActorView;

  @InstantOut()
  at: string;
}

export class ConclusionView {
  @TextOut()
  conclusion: string;

  @TextOut({ nullable: true })
  reasonCode: string | null;

  @TextOut({ nullable: true })
  ruleCited: string | null;

  @TextOut({ nullable: true })
  note: string | null;

  @ObjectOut(() => ActorView)
  by: ActorView;

  @InstantOut()
  at: string;
}

export class HeirView {
  @TextOut()
  relation: string;

  @TextOut()
  name: string;

  @TextOut()
  bankCode: string;

  @TextOut()
  maskedAccount: string;
}

export class ChildView {
  @TextOut()
  name: string;

  @DateOut()
  birthDate: string;

  @TextOut()
  level: string;

  @WholeOut()
  year: number;
}

export class FinalReportView {
  @TextOut()
  condition: string;

  @DateOut()
  conditionOn: string;

  @FlagOut({ nullable: true })
  employerPaidWages: boolean | null;

  @ListOut(() => HeirView)
  heirs: HeirView[];

  @ListOut(() => ChildView)
  children: ChildView[];

  @ObjectOut(() => HeirView, { nullable: true })
  guardian: HeirView | null;

  @ObjectOut(() => ActorView)
  by: ActorView;

  @InstantOut()
  at: string;
}

export class ClaimResponse {
  @TextOut()
  claimNumber: string;

  @CodeOut(CLAIM_STAGE_CODES)
  stage: ClaimStage;

  @WholeOut()
  version: number;

  @ObjectOut(() => ParticipantView)
  participant: ParticipantView;

  @TextOut()
  segment: string;

  @TextOut()
  kind: string;

  @TextOut()
  branch: string;

  @ObjectOut(() => RuleSetView)
  ruleSet: RuleSetView;

  @ObjectOut(() => EligibilityView, { nullable: true })
  eligibility: EligibilityView | null;

  @ObjectOut(() => GuaranteeView, { nullable: true })
  guarantee: GuaranteeView | null;

  @ListOut(() => WaitView)
  waits: WaitView[];

  @CodeOut(COMMAND_PATHS, { list: true, description: 'What this person may do with the claim now.' })
  allowedCommands: string[];

  @ListOut(() => BenefitResponse)
  benefits: BenefitResponse[];

  @ListOut(() => ClaimPayoutView)
  payouts: ClaimPayoutView[];

  @InstantOut()
  stageSince: string;

  @ObjectOut(() => ReportView)
  report: ReportView;

  @InstantOut({ nullable: true, description: 'When stage I was handed in; null while only a notice stands.' })
  stageOneAt: string | null;

  @TextOut({ list: true, description: 'Reports of the same participant within 24 hours.' })
  duplicateCandidates: string[];

  @TextOut({ nullable: true })
  sameAs: string | null;

  @TextOut({ list: true, description: 'Codes of what is missing while the stage is DATA_INCOMPLETE.' })
  missing: string[];

  @ListOut(() => MedicalStatementView)
  statements: MedicalStatementView[];

  @ObjectOut(() => VerificationView, { nullable: true })
  verification: VerificationView | null;

  @ObjectOut(() => ConclusionView, { nullable: true })
  conclusion: ConclusionView | null;

  @ObjectOut(() => FinalReportView, { nullable: true })
  finalReport: FinalReportView | null;
}
