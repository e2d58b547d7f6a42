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
import { duplicateDecision } from './duplicate-decision';
import { cancellation, withdrawal } from './end';
import { billDecision } from './bill-decision';
import { filingException } from './filing-exception';
import { hospitalBill } from './hospital-bill';
import { guarantee } from './guarantee';
import { finalReport } from './final-report';
import { medicalStatement } from './medical-statement';
import { determination } from './determination';
import { objection } from './objection';
import { otherPayer } from './other-payer';
import { personConfirmation } from './person-confirmation';
import { personCorrection } from './person-correction';
import { proposal } from './proposal';
import { question } from './question';
import { reopening } from './reopening';
import { conclusionReversal, reversal } from './reversal';
import { replacement } from './replacement';
import { requestBenefit } from './request-benefit';
import { split } from './split';
import { stageOne } from './stage-one';
import { verification } from './verification';

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
  conclusion,
  objection,
  determination,
  conclusionReversal,
  guarantee,
  finalReport,
  otherPayer,
  personCorrection,
  personConfirmation,
  requestBenefit,
  hospitalBill,
  billDecision,
  filingException,
  reopening,
  withdrawal,
  cancellation,
  completeness,
  delivery,
  proposal,
  decision,
  reversal,
  correction,
  replacement,
} satisfies { readonly [Code in ClaimCommandCode]: Sheet<Code> };
