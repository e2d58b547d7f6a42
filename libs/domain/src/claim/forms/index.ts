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
import { devicePriceForm } from './device-price';
import { dismissalForm } from './dismissal';
import { duplicateDecisionForm } from './duplicate-decision';
import { cancellationForm, withdrawalForm } from './end';
import { billDecisionForm } from './bill-decision';
import { filingExceptionForm } from './filing-exception';
import { homeCareForm } from './home-care';
import { hospitalBillForm } from './hospital-bill';
import { guaranteeForm } from './guarantee';
import { finalReportForm } from './final-report';
import type { Form } from './form';
import { labourOfficeReceiptForm } from './labour-office-receipt';
import { legalClockForm } from './legal-clock';
import { medicalStatementForm } from './medical-statement';
import { objectionForm } from './objection';
import { otherPayerForm } from './other-payer';
import { panelDecisionForm, panelForm } from './panel';
import { personConfirmationForm } from './person-confirmation';
import { personCorrectionForm } from './person-correction';
import { proposalForm } from './proposal';
import { questionForm } from './question';
import { offsetForm } from './offset';
import { overpaymentForm } from './overpayment';
import { recoveryPlanForm } from './recovery-plan';
import { recoverySettlementForm } from './recovery-settlement';
import { referralForm } from './referral';
import { referralAnswerForm } from './referral-answer';
import { reopeningForm } from './reopening';
import { returnConfirmationForm } from './return-confirmation';
import { returnEndForm } from './return-end';
import { returnPlanForm } from './return-plan';
import { returnProgressForm } from './return-progress';
import { conclusionReversalForm, reversalForm } from './reversal';
import { replacementForm } from './replacement';
import { schoolingForm } from './schooling';
import { splitForm } from './split';
import { stageOneForm } from './stage-one';
import { verificationForm } from './verification';
import { workDiagnosisForm } from './work-diagnosis';

export type { BankAccount } from './account';
export type { BillDecisionBody } from './bill-decision';
export { BILL_REASON_LABELS } from '../../words/forms';
export type { FilingExceptionBody } from './filing-exception';
export type { HomeCareBody } from './home-care';
export type { LegalClockBody } from './legal-clock';
export type { HospitalBillBody } from './hospital-bill';
export type { AdviceBody } from './advice';
export type { BenefitRequestBody, PayeeRequest } from './benefit-request';
export type { CompletenessBody } from './completeness';
export type { CompletionBody } from './completion';
export type { ConclusionBody } from './conclusion';
export type { CoverDecisionBody } from './cover-decision';
export type { BenefitDecisionBody } from './decision';
export type { DeliveryBody } from './delivery';
export type { DevicePriceBody } from './device-price';
export type { DuplicateDecisionBody } from './duplicate-decision';
export type { EndBody } from './end';
export type { Child, FinalReportBody, Guardian, Heir } from './final-report';
export type { Form, FormWords } from './form';
export type { DisabilityItem, MedicalStatementBody } from './medical-statement';
export type { OtherPayerBody } from './other-payer';
export type { PanelBody, PanelDecisionBody } from './panel';
export type { PersonCorrectionBody } from './person-correction';
export type { ProposalBody } from './proposal';
export type { QuestionBody } from './question';
export type { ReplacementBody } from './replacement';
export { hospitalBillForm } from './hospital-bill';
export { reportForm, type ReportBody } from './report';
export type { ReferralBody } from './referral';
export type { ReopeningBody } from './reopening';
export type { ReturnConfirmationBody } from './return-confirmation';
export type { ReturnEndBody } from './return-end';
export type { ReturnPlanBody } from './return-plan';
export type { ReturnProgressBody } from './return-progress';
export type { SchoolingBody } from './schooling';
export type { SplitBody } from './split';
export type { StageOneBody } from './stage-one';
export type { VerificationBody } from './verification';
export type { WorkDiagnosisBody } from './work-diagnosis';

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
  panel: panelForm,
  panelDecision: panelDecisionForm,
  workDiagnosis: workDiagnosisForm,
  conclusion: conclusionForm,
  referral: referralForm,
  referralAnswer: referralAnswerForm,
  objection: objectionForm,
  determination: determinationForm,
  labourOfficeReceipt: labourOfficeReceiptForm,
  conclusionReversal: conclusionReversalForm,
  guarantee: guaranteeForm,
  finalReport: finalReportForm,
  otherPayer: otherPayerForm,
  devicePrice: devicePriceForm,
  personCorrection: personCorrectionForm,
  personConfirmation: personConfirmationForm,
  requestBenefit: requestBenefitForm,
  hospitalBill: hospitalBillForm,
  billDecision: billDecisionForm,
  schooling: schoolingForm,
  legalClock: legalClockForm,
  homeCare: homeCareForm,
  returnPlan: returnPlanForm,
  returnProgress: returnProgressForm,
  returnConfirmation: returnConfirmationForm,
  returnEnd: returnEndForm,
  filingException: filingExceptionForm,
  recoveryPlan: recoveryPlanForm,
  recoverySettlement: recoverySettlementForm,
  reopening: reopeningForm,
  withdrawal: withdrawalForm,
  cancellation: cancellationForm,
  completeness: completenessForm,
  delivery: deliveryForm,
  proposal: proposalForm,
  decision: decisionForm,
  dismissal: dismissalForm,
  reversal: reversalForm,
  correction: correctionForm,
  overpayment: overpaymentForm,
  offset: offsetForm,
  replacement: replacementForm,
} satisfies Readonly<Record<ClaimCommandCode, Form>>;

/** Which body belongs to which command; the API validates, `decide` relies on it. */
export type CommandBodies = { [Code in ClaimCommandCode]: BodyOf<(typeof FORMS)[Code]['fields']> };
