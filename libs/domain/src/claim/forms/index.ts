import type { BodyOf } from '../../fields';
import type { ClaimCommandCode } from '../commands';
import { adviceForm } from './advice';
import { answerForm } from './answer';
import { correctionForm, requestBenefitForm } from './benefit-request';
import { completenessForm } from './completeness';
import { completionForm } from './completion';
import { conclusionForm } from './conclusion';
import { coverDecisionForm } from './cover-decision';
import { decisionForm } from './decision';
import { deliveryForm } from './delivery';
import { determinationForm } from './determination';
import { duplicateDecisionForm } from './duplicate-decision';
import { cancellationForm, withdrawalForm } from './end';
import { billDecisionForm } from './bill-decision';
import { filingExceptionForm } from './filing-exception';
import { hospitalBillForm } from './hospital-bill';
import { guaranteeForm } from './guarantee';
import { finalReportForm } from './final-report';
import type { Form } from './form';
import { medicalStatementForm } from './medical-statement';
import { objectionForm } from './objection';
import { otherPayerForm } from './other-payer';
import { personConfirmationForm } from './person-confirmation';
import { personCorrectionForm } from './person-correction';
import { proposalForm } from './proposal';
import { questionForm } from './question';
import { reopeningForm } from './reopening';
import { conclusionReversalForm, reversalForm } from './reversal';
import { replacementForm } from './replacement';
import { splitForm } from './split';
import { stageOneForm } from './stage-one';
import { verificationForm } from './verification';

export type { BankAccount } from './account';
export type { BillDecisionBody } from './bill-decision';
export { BILL_REASON_LABELS } from '../../words/forms';
export type { FilingExceptionBody } from './filing-exception';
export type { HospitalBillBody } from './hospital-bill';
export type { AdviceBody } from './advice';
export type { BenefitRequestBody, PayeeRequest } from './benefit-request';
export type { CompletenessBody } from './completeness';
export type { CompletionBody } from './completion';
export type { ConclusionBody } from './conclusion';
export type { CoverDecisionBody } from './cover-decision';
export type { BenefitDecisionBody } from './decision';
export type { DeliveryBody } from './delivery';
export type { DuplicateDecisionBody } from './duplicate-decision';
export type { EndBody } from './end';
export type { Child, FinalReportBody, Guardian, Heir } from './final-report';
export type { Form, FormWords } from './form';
export type { DisabilityItem, MedicalStatementBody } from './medical-statement';
export type { OtherPayerBody } from './other-payer';
export type { PersonCorrectionBody } from './person-correction';
export type { ProposalBody } from './proposal';
export type { QuestionBody } from './question';
export type { ReplacementBody } from './replacement';
export { hospitalBillForm } from './hospital-bill';
export { reportForm, type ReportBody } from './report';
export type { ReopeningBody } from './reopening';
export type { SplitBody } from './split';
export type { StageOneBody } from './stage-one';
export type { VerificationBody } from './verification';

/** The form of every command. Nothing here decides: pages take it without the law. */
export const FORMS = {
  stageOne: stageOneForm,
  duplicateDecision: duplicateDecisionForm,
  split: splitForm,
  completion: completionForm,
  coverDecision: coverDecisionForm,
  medicalStatement: medicalStatementForm,
  verification: verificationForm,
  question: questionForm,
  answer: answerForm,
  advice: adviceForm,
  conclusion: conclusionForm,
  objection: objectionForm,
  determination: determinationForm,
  conclusionReversal: conclusionReversalForm,
  guarantee: guaranteeForm,
  finalReport: finalReportForm,
  otherPayer: otherPayerForm,
  personCorrection: personCorrectionForm,
  personConfirmation: personConfirmationForm,
  requestBenefit: requestBenefitForm,
  hospitalBill: hospitalBillForm,
  billDecision: billDecisionForm,
  filingException: filingExceptionForm,
  reopening: reopeningForm,
  withdrawal: withdrawalForm,
  cancellation: cancellationForm,
  completeness: completenessForm,
  delivery: deliveryForm,
  proposal: proposalForm,
  decision: decisionForm,
  reversal: reversalForm,
  correction: correctionForm,
  replacement: replacementForm,
} satisfies Readonly<Record<ClaimCommandCode, Form>>;

/** Which body belongs to which command; the API validates, `decide` relies on it. */
export type CommandBodies = { [Code in ClaimCommandCode]: BodyOf<(typeof FORMS)[Code]['fields']> };
