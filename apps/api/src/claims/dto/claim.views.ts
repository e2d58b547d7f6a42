import {
  CLAIM_STAGE_CODES,
  ESCALATION_LEVELS,
  ON_OVERDUE_CODES,
  PAYOUT_STATES,
  type ClaimStage,
  type EscalationLevel,
  type PayoutState,
} from '@jkk/domain/claim';
import { TextView } from '../../edge/text.dto';
import { CodeOut, FlagOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';
import { BenefitResponse } from './benefit.views';
import { describeWritings } from '../../commands/writing-views';
import { ConclusionView, FinalReportView, ReportView, VerificationView } from './case.views';
import { GuaranteeView } from './guarantee.views';
import { LegalClockView } from './legal-clock.views';
import { RecoveryView } from './recovery.views';
import { TreatmentPeriodView } from './hospital.views';
import { ActorView, ReasonView, COMMAND_PATHS } from './shared.views';

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

export class EligibilityView {
  @CodeOut(['COVERED', 'EMPLOYER_PAYS_FIRST', 'NOT_COVERED', 'OFFICER_DECIDES'])
  outcome: string;

  @TextOut({ nullable: true })
  mode: string | null;

  @ListOut(() => ReasonView)
  reasons: ReasonView[];
}

export class CoverStepView {
  @CodeOut(['COVERED', 'EMPLOYER_PAYS_FIRST', 'NOT_COVERED', 'OFFICER_DECIDES'])
  outcome: string;

  @ListOut(() => ReasonView)
  reasons: ReasonView[];

  @InstantOut({ nullable: true, description: 'Null where it stood before this was kept.' })
  at: string | null;

  @ObjectOut(() => ActorView, { nullable: true, description: 'Null when software acted by rule.' })
  by: ActorView | null;
}

export class LikeClaimView {
  @TextOut()
  claimNumber: string;

  @WholeOut({ description: 'The weights of the reasons together.' })
  score: number;

  @ListOut(() => ReasonView)
  reasons: ReasonView[];
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

  @ObjectOut(() => ReasonView, {
    nullable: true,
    description: 'Why there is no date; null where there is one.',
  })
  undated: ReasonView | null;

  @FlagOut({ description: 'The holiday calendar does not reach that far yet.' })
  provisional: boolean;

  @CodeOut(ON_OVERDUE_CODES)
  onOverdue: string;

  @CodeOut(ESCALATION_LEVELS, { description: 'Who has been told that it is overdue.' })
  level: EscalationLevel;
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

/** A file that the caller may open by GET /documents/{documentId}. */
export class ClaimDocumentView {
  @TextOut()
  documentId: string;

  @ObjectOut(() => TextView, { description: 'What it was handed in with; the name of the file is not kept.' })
  name: TextView;

  @TextOut()
  type: string;

  @WholeOut({ description: 'Bytes.' })
  size: number;

  @TextOut({ description: 'The id of the person.' })
  uploadedBy: string;

  @InstantOut()
  uploadedAt: string;

  @CodeOut(['report', ...COMMAND_PATHS], { description: 'The command that it came with.' })
  command: string;

  @TextOut({ nullable: true, description: 'Set when it is about a benefit.' })
  benefitId: string | null;
}

export class EarlierItemView {
  @TextOut()
  code: string;

  @CodeOut(['RIGHT', 'LEFT'], { nullable: true })
  side: string | null;

  @TextOut({ description: 'Share of 80 monthly wages.' })
  percent: string;
}

/** What another claim of the same person was granted for a disability. */
export class EarlierDisabilityView {
  @TextOut({ nullable: true, description: 'Null where the caller may not see that claim.' })
  claimNumber: string | null;

  @TextOut()
  type: string;

  @ObjectOut(() => TextView)
  name: TextView;

  @TextOut({ description: 'The day, as YYYY-MM-DD.' })
  requestedOn: string;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @ListOut(() => EarlierItemView)
  items: EarlierItemView[];
}

/** What lateness costs the fund as of today. */
export class RiskView {
  @WholeOut({ description: 'Benefits that are late.' })
  benefits: number;

  @WholeOut({ description: 'Rupiah of compensation, if the bank booked the payments today.' })
  owed: number;

  @WholeOut({ description: 'Rupiah that every further day adds.' })
  perDay: number;
}

/** What was found about a line of a bill. */
export class LineFindingView extends ReasonView {
  @TextOut({ nullable: true, description: 'What it is about: the other bill, the tariff.' })
  about: string | null;
}

export class BillLineView {
  @WholeOut()
  no: number;

  @WholeOut({ description: 'Rupiah.' })
  asked: number;

  @WholeOut({ description: 'Rupiah that may be approved at most.' })
  ceiling: number;

  @ListOut(() => LineFindingView)
  findings: LineFindingView[];

  @WholeOut({ nullable: true, description: 'Rupiah; null until the verifier has decided.' })
  verified: number | null;

  @WholeOut({ nullable: true, description: 'Rupiah; null until the verifier has decided.' })
  approved: number | null;

  @ObjectOut(() => ReasonView, { nullable: true })
  reason: ReasonView | null;
}

/** A bill of the hospital; what it says itself stands in `billsFiled`, in the same order. */
export class CheckedBillView {
  @TextOut()
  billNo: string;

  @TextOut()
  invoiceNumber: string;

  @InstantOut({ description: 'Until when it is verified and paid, by the contract.' })
  dueAt: string;

  @FlagOut({ description: 'It came too late, and the branch head has not taken it.' })
  expired: boolean;

  @WholeOut({ description: 'Rupiah.' })
  asked: number;

  @WholeOut({ nullable: true, description: 'Rupiah; null until the verifier has decided.' })
  approved: number | null;

  @TextOut({ nullable: true, description: 'The benefit that what was approved became.' })
  benefitId: string | null;

  @InstantOut({ nullable: true, description: 'Until when the hospital answers what went back.' })
  answerBy: string | null;

  @ListOut(() => BillLineView)
  lines: BillLineView[];
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

  @ListOut(() => CoverStepView, { description: 'How cover was judged over time, the oldest first.' })
  coverSteps: CoverStepView[];

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

  @ListOut(() => CheckedBillView, { description: 'Empty for whom treatment is no business of.' })
  hospitalBills: CheckedBillView[];

  @ListOut(() => TreatmentPeriodView, { description: 'Who treated when; the last one counts.' })
  hospitals: TreatmentPeriodView[];

  @ListOut(() => RecoveryView, { description: 'What payees were paid too much and owe.' })
  recoveries: RecoveryView[];

  @ListOut(() => LegalClockView)
  legalClocks: LegalClockView[];

  @ObjectOut(() => RiskView, {
    nullable: true,
    description: 'Rupiah at risk today; null where nothing is late.',
  })
  atRisk: RiskView | null;

  @InstantOut()
  stageSince: string;

  @ObjectOut(() => ReportView)
  report: object;

  @InstantOut({ nullable: true, description: 'When stage I was handed in; null while only a notice stands.' })
  stageOneAt: string | null;

  @TextOut({ list: true, description: 'Other reports that may be about the same event.' })
  duplicateCandidates: string[];

  @ListOut(() => LikeClaimView, { description: 'Why they may be, the likeliest first.' })
  likeClaims: LikeClaimView[];

  @TextOut({ nullable: true })
  sameAs: string | null;

  @TextOut({ list: true, description: 'Codes of what is missing while the stage is DATA_INCOMPLETE.' })
  missing: string[];

  @ListOut(() => ClaimDocumentView, { description: 'Files that the caller may open.' })
  documents: ClaimDocumentView[];

  @ListOut(() => EarlierDisabilityView, {
    description:
      'Disabilities of the same person in other claims; an approval of one of the same part weighs them.',
  })
  earlierDisabilities: EarlierDisabilityView[];

  @ObjectOut(() => VerificationView, { nullable: true, description: 'The last one.' })
  verification: object | null;

  @ObjectOut(() => ConclusionView, { nullable: true, description: 'The one that counts.' })
  conclusion: object | null;

  @ObjectOut(() => FinalReportView, { nullable: true, description: 'The last one.' })
  finalReport: object | null;
}

describeWritings(ClaimResponse, 'claim');
