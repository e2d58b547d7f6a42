import { PageQuery } from '../edge/page.dto';
import { TextView } from '../edge/text.dto';
import { DateField, InstantOut, ListOut, ObjectOut, TextField, TextOut, WholeOut } from '../fields';

export class StatementQuery extends PageQuery {
  @TextField({ max: 80, pattern: /^[A-Z_]+(:[0-9]+)*$/ })
  account: string;

  @DateField({ optional: true, description: 'The first day, in WIB.' })
  from?: string;

  @DateField({ optional: true, description: 'The last day, in WIB.' })
  to?: string;
}

export class AccountTotalView {
  @TextOut()
  account: string;

  @ObjectOut(() => TextView, { nullable: true })
  label: TextView | null;

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

  @TextOut({ nullable: true })
  next: string | null;
}
