import { WaitingWordView } from '../../commands/two-persons';
import { ATTEMPT_STATES } from '@jkk/domain/payout';
import { ITEM_DECISIONS, OPEN_BUCKETS, UNREADABLE_REASONS } from '@jkk/domain/payout/decide';
import { CodeOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';

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

  @WholeOut({ description: 'Stretches of the statement in which lines are missing.' })
  gaps: number;
}

export class BankStandingListResponse {
  @ListOut(() => BankStandingView)
  items: BankStandingView[];
}

export class ItemProposalView extends WaitingWordView {
  @CodeOut(ITEM_DECISIONS)
  decision: string;

  @TextOut({ nullable: true, description: 'With ASSIGN: our reference.' })
  reference: string | null;

  @TextOut({ list: true, description: 'With DIVIDE: our references of what the debit pays.' })
  references: string[];

  @WholeOut({ description: 'With DIVIDE: what the bank took beside them.' })
  fee: number;
}

export class CandidateView {
  @TextOut()
  payoutId: string;

  @TextOut({ description: 'The reference that ASSIGN names.' })
  reference: string;

  @CodeOut(ATTEMPT_STATES)
  state: string;

  @InstantOut()
  sentAt: string;
}

export class StatementLineView {
  @TextOut({ description: 'What a decision about it names.' })
  itemId: string;

  @ObjectOut(() => ItemProposalView, { nullable: true })
  proposal: ItemProposalView | null;

  @ListOut(() => CandidateView, {
    description: 'Payments of its amount at this bank, newest first, at most five.',
  })
  candidates: CandidateView[];

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

export class GapView {
  @TextOut({ description: 'What a decision about it names.' })
  itemId: string;

  @ObjectOut(() => ItemProposalView, { nullable: true })
  proposal: ItemProposalView | null;

  @InstantOut()
  from: string;

  @InstantOut()
  to: string;

  @WholeOut({ description: 'What is missing together, in sen; debits are negative.' })
  missingSen: number;

  @InstantOut()
  foundAt: string;
}

export class GapListResponse {
  @ListOut(() => GapView)
  items: GapView[];
}

export class UnreadableLineView {
  @TextOut({ description: 'What a decision about it names.' })
  itemId: string;

  @ObjectOut(() => ItemProposalView, { nullable: true })
  proposal: ItemProposalView | null;

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
