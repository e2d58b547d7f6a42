import { missing, type Loose } from '@jkk/domain/fields';
import type { Finding } from '@jkk/domain/findings';
import { SETTLEMENT_DECISIONS, type SettlementDecision } from '@jkk/domain/ledger';
import { PAYER_CODES, type Payer } from '@jkk/domain/payers';
import { TextView } from '../edge/text.dto';
import {
  CodeField,
  CodeOut,
  InstantOut,
  ListOut,
  ObjectOut,
  TextField,
  TextOut,
  WholeField,
  WholeOut,
} from '../fields';

const LONGEST_NOTE = 2_000;
const MAX_AMOUNT = 1_000_000_000_000;

export class ReceivableView {
  @TextOut()
  claimNumber: string;

  @CodeOut(PAYER_CODES)
  payer: Payer;

  @ObjectOut(() => TextView)
  label: TextView;

  @WholeOut({ description: 'Rupiah that are still owed.' })
  balance: number;

  @InstantOut({ description: 'When the fund first paid what is owed.' })
  since: string;

  @WholeOut({ description: 'Days since then.' })
  ageDays: number;
}

export class ReceivablesResponse {
  @WholeOut({ description: 'Rupiah of all of them.' })
  total: number;

  @ListOut(() => ReceivableView)
  items: readonly ReceivableView[];
}

/** A line settles what it says; a write-off names how much is given up. */
export const checkSettlement = (body: Loose): Finding[] =>
  body['decision'] === 'LINE'
    ? missing(body, 'bankCode', 'lineId')
    : body['decision'] === 'WRITE_OFF'
      ? missing(body, 'amount')
      : [];

export class StatementQuery {
  @TextField({ max: 80, pattern: /^[A-Z_]+(:[0-9]+)*$/ })
  account: string;

  @TextField({
    optional: true,
    max: 15,
    pattern: /^\d{1,15}$/,
    description: 'The `next` of the page before.',
  })
  before?: string;
}

export class SettlementRequest {
  @CodeField(PAYER_CODES)
  payer: Payer;

  @CodeField(SETTLEMENT_DECISIONS, {
    description:
      'LINE: a credit on a statement that nothing explains yet. WRITE_OFF: no money comes any more.',
  })
  decision: SettlementDecision;

  @TextField({ optional: true, max: 3, pattern: /^\d{3}$/, description: 'With LINE: the bank of the line.' })
  bankCode?: string;

  @WholeField({ optional: true, min: 1, max: Number.MAX_SAFE_INTEGER, description: 'With LINE: the line.' })
  lineId?: number;

  @WholeField({ optional: true, min: 1, max: MAX_AMOUNT, description: 'With WRITE_OFF: rupiah.' })
  amount?: number;

  @TextField({ max: LONGEST_NOTE })
  note: string;
}

export class AccountTotalView {
  @TextOut()
  account: string;

  @WholeOut({ description: 'Rupiah.' })
  debit: number;

  @WholeOut({ description: 'Rupiah.' })
  credit: number;

  @WholeOut({ description: 'Rupiah; debits positive.' })
  balance: number;
}

export class TrialBalanceResponse {
  @WholeOut({ description: 'Rupiah of all debits.' })
  debit: number;

  @WholeOut({ description: 'Rupiah of all credits; the books balance where both are equal.' })
  credit: number;

  @ListOut(() => AccountTotalView)
  items: readonly AccountTotalView[];
}

export class AccountLineView {
  @WholeOut()
  entryId: number;

  @InstantOut()
  at: string;

  @TextOut()
  event: string;

  @TextOut({ nullable: true })
  claimNumber: string | null;

  @TextOut({ nullable: true })
  payoutId: string | null;

  @WholeOut({ description: 'Rupiah; debits positive.' })
  amount: number;

  @WholeOut({ description: 'Rupiah; the balance after this line.' })
  balance: number;
}

export class AccountStatementResponse {
  @TextOut()
  account: string;

  @ListOut(() => AccountLineView)
  items: readonly AccountLineView[];

  @WholeOut({
    nullable: true,
    description: 'Give it as `before` for older lines; null where there are none.',
  })
  next: number | null;
}
