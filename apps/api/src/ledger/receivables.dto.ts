import { missing, type Loose, NOTE_LIMIT } from '@jkk/domain/fields';
import type { Finding } from '@jkk/domain/findings';
import {
  DEBTOR_CODES,
  DECLINE,
  SETTLEMENT_DECISIONS,
  type Debtor,
  type SettlementDecision,
} from '@jkk/domain/ledger';
import { PAYER_CODES, type Payer } from '@jkk/domain/payers';
import { WaitingWordView } from '../commands/two-persons';
import { PageQuery, wholeOfText } from '../edge/page.dto';
import { TextView } from '../edge/text.dto';
import {
  CodeField,
  CodeOut,
  IdentifierField,
  InstantOut,
  ListOut,
  ObjectOut,
  TextField,
  TextOut,
  WholeField,
  WholeOut,
} from '../fields';

const MAX_AMOUNT = 1_000_000_000_000;
const MAX_DAYS = 36_500;

export class ReceivableQuery extends PageQuery {
  @CodeField(DEBTOR_CODES, { optional: true })
  payer?: Debtor;

  @IdentifierField('claimNumber', { optional: true })
  claimNumber?: string;

  @WholeField({
    min: 1,
    max: MAX_DAYS,
    optional: true,
    parse: wholeOfText,
    description: 'Owed for at least this many days.',
  })
  minDays?: number;
}

export class SettlingLineQuery extends PageQuery {
  @CodeField(PAYER_CODES)
  payer: Payer;
}

export class SettlementProposalView extends WaitingWordView {
  @CodeOut(SETTLEMENT_DECISIONS)
  decision: string;

  @WholeOut({ description: 'Rupiah that are settled by it.' })
  amount: number;

  @TextOut({ nullable: true, description: 'With LINE: the bank of the line.' })
  bankCode: string | null;

  @WholeOut({ nullable: true, description: 'With LINE: the line.' })
  lineId: number | null;

  @TextOut({ nullable: true, description: 'With LINE: what the bank wrote.' })
  remark: string | null;
}

export class ReceivableView {
  @TextOut()
  claimNumber: string;

  @CodeOut(DEBTOR_CODES, { description: 'OVERPAYMENT is settled in its claim.' })
  payer: Debtor;

  @ObjectOut(() => TextView)
  label: TextView;

  @WholeOut({ description: 'Rupiah that are still owed.' })
  balance: number;

  @InstantOut({ description: 'When the fund first paid what is owed.' })
  since: string;

  @WholeOut({ description: 'Days since then.' })
  ageDays: number;

  @ObjectOut(() => SettlementProposalView, { nullable: true })
  proposal: SettlementProposalView | null;
}

export class ReceivablesResponse {
  @WholeOut({ description: 'Rupiah of all that the filters let through, on whatever page.' })
  total: number;

  @WholeOut({ description: 'How many they are.' })
  count: number;

  @ListOut(() => ReceivableView)
  items: readonly ReceivableView[];

  @TextOut({ nullable: true })
  next: string | null;
}

export class SettlingLineView {
  @WholeOut()
  lineId: number;

  @TextOut()
  bankCode: string;

  @InstantOut()
  bookedAt: string;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @TextOut()
  remark: string;
}

export class SettlingLinesResponse {
  @WholeOut({ description: 'Rupiah that are still owed; no line here is more.' })
  balance: number;

  @ListOut(() => SettlingLineView)
  items: readonly SettlingLineView[];

  @TextOut({ nullable: true })
  next: string | null;
}

/** A line settles what it says; a write-off names how much is given up. */
export const checkSettlement = (body: Loose): Finding[] =>
  body['decision'] === 'LINE'
    ? missing(body, 'bankCode', 'lineId')
    : body['decision'] === 'WRITE_OFF'
      ? missing(body, 'amount')
      : [];

export class SettlementRequest {
  @CodeField(PAYER_CODES)
  payer: Payer;

  @CodeField([...SETTLEMENT_DECISIONS, DECLINE], {
    description:
      'LINE: a credit on a statement that nothing explains yet. WRITE_OFF: no money comes any more. DECLINE: not what somebody else proposed.',
  })
  decision: SettlementDecision | typeof DECLINE;

  @TextField({ optional: true, max: 3, pattern: /^\d{3}$/, description: 'With LINE: the bank of the line.' })
  bankCode?: string;

  @WholeField({ optional: true, min: 1, max: Number.MAX_SAFE_INTEGER, description: 'With LINE: the line.' })
  lineId?: number;

  @WholeField({ optional: true, min: 1, max: MAX_AMOUNT, description: 'With WRITE_OFF: rupiah.' })
  amount?: number;

  @TextField({ max: NOTE_LIMIT })
  note: string;
}
