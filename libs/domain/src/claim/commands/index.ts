import type { ClaimCommandCode } from '../commands';
import type { Sheet } from '../sheet';
import { advice } from './advice';
import { answer } from './answer';
import { completeness } from './completeness';
import { completion } from './completion';
import { conclusion } from './conclusion';
import { correction } from './correction';
import { coverDecision } from './cover-decision';
import { decision } from './decision';
import { delivery } from './delivery';
import { dismissal } from './dismissal';
import { duplicateDecision } from './duplicate-decision';
import { cancellation, withdrawal } from './end';
import { billDecision } from './bill-decision';
import { filingException } from './filing-exception';
import { homeCare } from './home-care';
import { hospitalBill } from './hospital-bill';
import { guarantee } from './guarantee';
import { finalReport } from './final-report';
import { labourOfficeReceipt } from './labour-office-receipt';
import { legalClock } from './legal-clock';
import { medicalStatement } from './medical-statement';
import { determination } from './determination';
import { devicePrice } from './device-price';
import { objection } from './objection';
import { otherPayer } from './other-payer';
import { panel, panelDecision } from './panel';
import { personConfirmation } from './person-confirmation';
import { personCorrection } from './person-correction';
import { proposal } from './proposal';
import { question } from './question';
import { offset } from './offset';
import { overpayment } from './overpayment';
import { recoveryPlan } from './recovery-plan';
import { recoverySettlement } from './recovery-settlement';
import { referral } from './referral';
import { referralAnswer } from './referral-answer';
import { reopening } from './reopening';
import { conclusionReversal, reversal } from './reversal';
import { replacement } from './replacement';
import { requestBenefit } from './request-benefit';
import { returnConfirmation } from './return-confirmation';
import { returnEnd } from './return-end';
import { returnPlan } from './return-plan';
import { returnProgress } from './return-progress';
import { schooling } from './schooling';
import { split } from './split';
import { stageOne } from './stage-one';
import { verification } from './verification';
import { workDiagnosis } from './work-diagnosis';

/** One sheet a command; API, pages, timeline and tests are made from them. */
export const SHEETS = {
  stageOne,
  duplicateDecision,
  split,
  completion,
  coverDecision,
  medicalStatement,
  verification,
  question,
  answer,
  advice,
  panel,
  panelDecision,
  workDiagnosis,
  conclusion,
  referral,
  referralAnswer,
  objection,
  determination,
  labourOfficeReceipt,
  conclusionReversal,
  guarantee,
  finalReport,
  otherPayer,
  devicePrice,
  personCorrection,
  personConfirmation,
  requestBenefit,
  hospitalBill,
  billDecision,
  schooling,
  legalClock,
  homeCare,
  returnPlan,
  returnProgress,
  returnConfirmation,
  returnEnd,
  filingException,
  recoveryPlan,
  recoverySettlement,
  reopening,
  withdrawal,
  cancellation,
  completeness,
  delivery,
  proposal,
  decision,
  dismissal,
  reversal,
  correction,
  overpayment,
  offset,
  replacement,
} satisfies { readonly [Code in ClaimCommandCode]: Sheet<Code> };
