import { LINE_REASON_CODES, type CheckedLine, type LineFinding } from '../../bills';
import {
  date,
  instant,
  list,
  nullable,
  object,
  oneOf,
  optional,
  text,
  whole,
  type Shape,
} from '../../record';
import type { Bill, DecidedLine } from '../benefit/bill';
import { stamp } from './parts';

const checkedLine = object<CheckedLine>({
  no: whole,
  askedRupiah: whole,
  ceilingRupiah: whole,
  findings: list(object<LineFinding>({ code: oneOf(LINE_REASON_CODES), about: nullable(text) })),
});

const decision = object<NonNullable<Bill['decision']>>({
  by: stamp,
  at: instant,
  lines: list(
    object<DecidedLine>({
      no: whole,
      verifiedRupiah: whole,
      approvedRupiah: whole,
      reasonCode: nullable(text),
    }),
  ),
  approvedRupiah: whole,
  benefitId: nullable(text),
  othersRupiah: optional(whole),
  answerBy: nullable(instant),
});

export const billShape: Shape<Bill> = object<Bill>({
  billNo: text,
  plkkCode: text,
  invoiceNumber: text,
  invoiceOn: date,
  stayFrom: date,
  stayTo: date,
  filedBy: stamp,
  filedAt: instant,
  dueAt: instant,
  paymentDays: whole,
  documents: list(text),
  lines: list(checkedLine),
  keys: list(text),
  exception: nullable(stamp),
  decision: nullable(decision),
  answeredBy: nullable(text),
});
