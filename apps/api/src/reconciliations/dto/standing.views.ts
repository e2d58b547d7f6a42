import { OPEN_BUCKETS, UNREADABLE_REASONS } from '@jkk/domain/payout/decide';
import { CodeOut, InstantOut, ListOut, TextOut, WholeOut } from '../../fields';

const SEN = 'Sen, because interest may carry them.';

export class OpenLinesView {
  @CodeOut(OPEN_BUCKETS)
  bucket: string;

  @WholeOut()
  count: number;
}

export class BankStandingView {
  @TextOut()
  bankCode: string;

  @InstantOut({ nullable: true, description: 'Up to here every line was read and the balances added up.' })
  completeThrough: string | null;

  @InstantOut({ nullable: true })
  lastReadAt: string | null;

  @InstantOut({ nullable: true, description: 'Since then lines and balances do not add up.' })
  gapSince: string | null;

  @WholeOut({ nullable: true, description: SEN })
  statementBalanceSen: number | null;

  @WholeOut({ description: 'Rupiah in the ledger at this bank.' })
  ledgerBalance: number;

  @ListOut(() => OpenLinesView)
  openLines: OpenLinesView[];

  @WholeOut()
  unreadableLines: number;
}

export class BankStandingListResponse {
  @ListOut(() => BankStandingView)
  items: BankStandingView[];
}

export class StatementLineView {
  @WholeOut()
  lineId: number;

  @InstantOut()
  bookedAt: string;

  @CodeOut(['CREDIT', 'DEBIT'])
  direction: string;

  @WholeOut({ description: SEN })
  amountSen: number;

  @TextOut()
  remark: string;

  @TextOut()
  status: string;

  @CodeOut(OPEN_BUCKETS)
  bucket: string;

  @TextOut({ nullable: true, description: 'The payout whose reference it carries.' })
  payoutId: string | null;
}

export class StatementLineListResponse {
  @ListOut(() => StatementLineView)
  items: StatementLineView[];

  @TextOut({ nullable: true })
  next: string | null;
}

export class UnreadableLineView {
  @CodeOut(UNREADABLE_REASONS)
  reason: string;

  @TextOut({ description: 'As the bank sent it.' })
  content: string;

  @InstantOut()
  readAt: string;
}

export class UnreadableLineListResponse {
  @ListOut(() => UnreadableLineView)
  items: UnreadableLineView[];
}
