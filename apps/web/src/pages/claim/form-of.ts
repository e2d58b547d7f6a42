import type { ClaimCommandCode } from '@jkk/domain/claim/commands';
import type { Form } from '@jkk/domain/claim/forms/form';
import { use } from 'react';
import { notLoaded } from '../../not-loaded';

type FormCode = ClaimCommandCode | 'report';

/** The form of each command comes when something is read or filled in by it. */
const FORMS = {
  report: () => import('@jkk/domain/claim/forms/report').then((one) => one.reportForm),
  stageOne: () => import('@jkk/domain/claim/forms/stage-one').then((one) => one.stageOneForm),
  duplicateDecision: () =>
    import('@jkk/domain/claim/forms/duplicate-decision').then((one) => one.duplicateDecisionForm),
  split: () => import('@jkk/domain/claim/forms/split').then((one) => one.splitForm),
  completion: () => import('@jkk/domain/claim/forms/completion').then((one) => one.completionForm),
  coverDecision: () => import('@jkk/domain/claim/forms/cover-decision').then((one) => one.coverDecisionForm),
  medicalStatement: () =>
    import('@jkk/domain/claim/forms/medical-statement').then((one) => one.medicalStatementForm),
  verification: () => import('@jkk/domain/claim/forms/verification').then((one) => one.verificationForm),
  question: () => import('@jkk/domain/claim/forms/question').then((one) => one.questionForm),
  answer: () => import('@jkk/domain/claim/forms/answer').then((one) => one.answerForm),
  advice: () => import('@jkk/domain/claim/forms/advice').then((one) => one.adviceForm),
  panel: () => import('@jkk/domain/claim/forms/panel').then((one) => one.panelForm),
  panelDecision: () => import('@jkk/domain/claim/forms/panel').then((one) => one.panelDecisionForm),
  workDiagnosis: () => import('@jkk/domain/claim/forms/work-diagnosis').then((one) => one.workDiagnosisForm),
  conclusion: () => import('@jkk/domain/claim/forms/conclusion').then((one) => one.conclusionForm),
  referral: () => import('@jkk/domain/claim/forms/referral').then((one) => one.referralForm),
  referralAnswer: () =>
    import('@jkk/domain/claim/forms/referral-answer').then((one) => one.referralAnswerForm),
  objection: () => import('@jkk/domain/claim/forms/objection').then((one) => one.objectionForm),
  determination: () => import('@jkk/domain/claim/forms/determination').then((one) => one.determinationForm),
  labourOfficeReceipt: () =>
    import('@jkk/domain/claim/forms/labour-office-receipt').then((one) => one.labourOfficeReceiptForm),
  conclusionReversal: () =>
    import('@jkk/domain/claim/forms/reversal').then((one) => one.conclusionReversalForm),
  guarantee: () => import('@jkk/domain/claim/forms/guarantee').then((one) => one.guaranteeForm),
  finalReport: () => import('@jkk/domain/claim/forms/final-report').then((one) => one.finalReportForm),
  otherPayer: () => import('@jkk/domain/claim/forms/other-payer').then((one) => one.otherPayerForm),
  personCorrection: () =>
    import('@jkk/domain/claim/forms/person-correction').then((one) => one.personCorrectionForm),
  personConfirmation: () =>
    import('@jkk/domain/claim/forms/person-confirmation').then((one) => one.personConfirmationForm),
  requestBenefit: () =>
    import('@jkk/domain/claim/forms/benefit-request').then((one) => one.requestBenefitForm),
  hospitalBill: () => import('@jkk/domain/claim/forms/hospital-bill').then((one) => one.hospitalBillForm),
  billDecision: () => import('@jkk/domain/claim/forms/bill-decision').then((one) => one.billDecisionForm),
  schooling: () => import('@jkk/domain/claim/forms/schooling').then((one) => one.schoolingForm),
  legalClock: () => import('@jkk/domain/claim/forms/legal-clock').then((one) => one.legalClockForm),
  homeCare: () => import('@jkk/domain/claim/forms/home-care').then((one) => one.homeCareForm),
  returnPlan: () => import('@jkk/domain/claim/forms/return-plan').then((one) => one.returnPlanForm),
  returnProgress: () =>
    import('@jkk/domain/claim/forms/return-progress').then((one) => one.returnProgressForm),
  returnConfirmation: () =>
    import('@jkk/domain/claim/forms/return-confirmation').then((one) => one.returnConfirmationForm),
  returnEnd: () => import('@jkk/domain/claim/forms/return-end').then((one) => one.returnEndForm),
  filingException: () =>
    import('@jkk/domain/claim/forms/filing-exception').then((one) => one.filingExceptionForm),
  recoveryPlan: () => import('@jkk/domain/claim/forms/recovery-plan').then((one) => one.recoveryPlanForm),
  recoverySettlement: () =>
    import('@jkk/domain/claim/forms/recovery-settlement').then((one) => one.recoverySettlementForm),
  reopening: () => import('@jkk/domain/claim/forms/reopening').then((one) => one.reopeningForm),
  withdrawal: () => import('@jkk/domain/claim/forms/end').then((one) => one.withdrawalForm),
  cancellation: () => import('@jkk/domain/claim/forms/end').then((one) => one.cancellationForm),
  devicePrice: () => import('@jkk/domain/claim/forms/device-price').then((one) => one.devicePriceForm),
  dismissal: () => import('@jkk/domain/claim/forms/dismissal').then((one) => one.dismissalForm),
  completeness: () => import('@jkk/domain/claim/forms/completeness').then((one) => one.completenessForm),
  delivery: () => import('@jkk/domain/claim/forms/delivery').then((one) => one.deliveryForm),
  proposal: () => import('@jkk/domain/claim/forms/proposal').then((one) => one.proposalForm),
  decision: () => import('@jkk/domain/claim/forms/decision').then((one) => one.decisionForm),
  reversal: () => import('@jkk/domain/claim/forms/reversal').then((one) => one.reversalForm),
  correction: () => import('@jkk/domain/claim/forms/benefit-request').then((one) => one.correctionForm),
  overpayment: () => import('@jkk/domain/claim/forms/overpayment').then((one) => one.overpaymentForm),
  offset: () => import('@jkk/domain/claim/forms/offset').then((one) => one.offsetForm),
  replacement: () => import('@jkk/domain/claim/forms/replacement').then((one) => one.replacementForm),
} satisfies Readonly<Record<FormCode, () => Promise<Form>>>;

const loaded = new Map<FormCode, Promise<Form>>();

export function loadForm(code: FormCode): Promise<Form> {
  const form = loaded.get(code) ?? FORMS[code]().catch(notLoaded);
  loaded.set(code, form);
  return form;
}

/** The form of a command, waited for where it is not here yet. */
export const useForm = (code: FormCode): Form => use(loadForm(code));
