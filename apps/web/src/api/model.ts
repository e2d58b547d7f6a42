import type { components } from './generated/schema';

type Schemas = components['schemas'];

/** Shapes of the API under the names that pages use. */
export type User = Schemas['SignedInUser'];
export type Session = Schemas['SessionResponse'];
export type Claim = Schemas['ClaimResponse'];
export type Benefit = Schemas['BenefitResponse'];
export type Calculation = Schemas['BenefitTraceResponse'];
export type TraceStep = Schemas['TraceStepView'];
export type ClaimPayout = Schemas['ClaimPayoutView'];
export type ClaimRow = Schemas['ClaimListItem'];
export type Task = Schemas['TaskItem'];
export type Wait = Schemas['WaitView'];
export type Entitlements = Schemas['EntitlementsResponse'];
export type TimelineEntry = Schemas['TimelineEntryView'];
export type Payout = Schemas['PayoutResponse'];
export type PayoutDetail = Schemas['PayoutDetailResponse'];
export type Batch = Schemas['BatchResponse'];
export type BatchDetail = Schemas['BatchDetailResponse'];
export type Report = Schemas['ReportAccidentRequest'];
export type ReportAnswer = Schemas['ReportResponse'];
export type LawTable = Schemas['AmountRuleSetView'];
export type Figure = Schemas['FigureResponse'];
export type Receivable = Schemas['ReceivableView'];
export type BillLine = Schemas['ReadBillLineView'];
export type CsvFinding = Schemas['CsvFindingView'];
export type CheckedBill = Schemas['CheckedBillView'];
export type BankStanding = Schemas['BankStandingView'];
export type ReconciliationAnswer = Schemas['ReconciliationResponse'];
export type RadarFinding = Schemas['RadarFindingView'];
export type Sending = Schemas['SendingResponse'];
export type BankSwitch = Schemas['BankSwitchView'];
export type ItemDecision = Schemas['ItemDecisionRequest'];
export type ItemProposal = Schemas['ItemProposalView'];
export type LineCandidate = Schemas['CandidateView'];
export type Found = Schemas['SearchResponse'];
export type FoundPerson = Schemas['ParticipantLookupResponse'];
