import { PAYEE_KINDS } from '../../benefits';
import { PAYER_CODES } from '../../payers';
import {
  both,
  date,
  flag,
  instant,
  list,
  nullable,
  object,
  oneOf,
  open,
  optional,
  shapeOfFields,
  text,
  whole,
  type Shape,
} from '../../record';
import { DEVIATION_KINDS, type Deviation } from '../benefit/deviations';
import type {
  ApprovedBefore,
  Benefit,
  BenefitDecision,
  BenefitOffset,
  Payee,
  PayeeStep,
  PaymentClock,
} from '../claim';
import { ACCOUNT_FIELDS } from '../forms/account';
import { BENEFIT_STAGE_CODES } from '../stages';
import { calculationBasis, calculationLine, money } from './calculation';
import { stamp } from './parts';
import { writings } from './writings';

const payee: Shape<Payee> = both(
  shapeOfFields(ACCOUNT_FIELDS),
  object<Pick<Payee, 'kind' | 'name'>>({ kind: oneOf(PAYEE_KINDS), name: text }),
);

const clock = object<PaymentClock>({
  startedOn: date,
  dueAt: instant,
  provisional: flag,
  running: flag,
  usedWorkingDays: whole,
});

const decision = object<BenefitDecision>({
  decision: oneOf(['APPROVE', 'RETURN', 'REFUSE']),
  by: stamp,
  at: instant,
  reasonCode: nullable(text),
  ruleCited: nullable(text),
  deviationsSeen: optional(flag),
});

const deviation = object<Deviation>({
  kind: oneOf(DEVIATION_KINDS),
  about: text,
  reason: text,
  by: stamp,
  at: instant,
});

const offset = object<BenefitOffset>({
  recoveryNo: text,
  amountRupiah: whole,
  by: stamp,
  at: instant,
});

const approvedBefore = object<ApprovedBefore>({
  payoutId: text,
  amountRupiah: money,
  details: open,
  line: calculationLine,
  basis: nullable(calculationBasis),
  payee,
  accountEnteredBy: text,
  proposedBy: nullable(stamp),
  proposedAt: nullable(instant),
  decision: nullable(decision),
  offset: optional(offset),
});

const owed = object<NonNullable<Benefit['receivable']>>({ payer: oneOf(PAYER_CODES), amountRupiah: whole });

/** A new property of a benefit stands here: optional, unless a step in `versions.ts` adds it to older rows. */
export const benefitShape: Shape<Benefit> = object<Benefit>({
  benefitId: text,
  type: text,
  stage: oneOf(BENEFIT_STAGE_CODES),
  version: whole,
  amountRupiah: money,
  details: open,
  line: calculationLine,
  basis: nullable(calculationBasis),
  payee,
  payeeSteps: optional(list(object<PayeeStep>({ payee, at: instant, by: nullable(stamp) }))),
  accountEnteredBy: text,
  pricedBy: optional(text),
  documents: list(text),
  missing: list(text),
  deviations: optional(list(deviation)),
  requestedBy: stamp,
  requestedAt: instant,
  clock: nullable(clock),
  proposedBy: nullable(stamp),
  proposedAt: nullable(instant),
  decision: nullable(decision),
  compensates: optional(text),
  receivable: optional(owed),
  settlement: optional(owed),
  offset: optional(offset),
  replaces: nullable(text),
  approvedBefore: optional(list(approvedBefore)),
  written: optional(writings),
});
