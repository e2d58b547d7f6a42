import { PAYOUT_STATES, type PayoutState } from '@jkk/domain/claim';
import { ReasonView } from '../../claims/dto/claim.views';
import { CodeOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';

export class PayoutResponse {
  @TextOut()
  payoutId: string;

  @TextOut()
  claimNumber: string;

  @TextOut()
  benefitId: string;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @CodeOut(PAYOUT_STATES)
  state: PayoutState;

  @TextOut({ description: "The payee's bank." })
  bankCode: string;

  @TextOut({ description: 'The bank that is told to pay.' })
  partnerBankCode: string;

  @TextOut({ description: 'SNAP service: 17 within the bank, 18 to another one.' })
  serviceCode: string;

  @TextOut()
  payeeName: string;

  @TextOut()
  maskedAccount: string;

  @TextOut({ nullable: true })
  replaces: string | null;

  @TextOut({ nullable: true })
  batchId: string | null;

  @ObjectOut(() => ReasonView, { nullable: true })
  hold: ReasonView | null;

  @TextOut({ nullable: true })
  failureCode: string | null;

  @InstantOut({ nullable: true })
  nameCheckedAt: string | null;

  @InstantOut({ nullable: true })
  releasedAt: string | null;

  @InstantOut({ nullable: true })
  settledAt: string | null;

  @InstantOut()
  createdAt: string;

  @InstantOut()
  updatedAt: string;
}

export class PayoutListResponse {
  @ListOut(() => PayoutResponse)
  items: PayoutResponse[];

  @TextOut({ nullable: true })
  next: string | null;
}

export class WireMessageView {
  @TextOut()
  direction: string;

  @TextOut()
  serviceCode: string;

  @TextOut({ nullable: true })
  responseCode: string | null;

  @TextOut({ description: 'sha256 of the bytes on the wire.' })
  hash: string;

  @InstantOut()
  at: string;
}

export class AttemptView {
  @TextOut()
  partnerReference: string;

  @TextOut()
  state: string;

  @InstantOut()
  createdAt: string;

  @InstantOut()
  updatedAt: string;

  @ListOut(() => WireMessageView)
  messages: WireMessageView[];
}

export class LedgerLineView {
  @TextOut()
  account: string;

  @WholeOut({ description: 'Rupiah; debit positive, credit negative. The lines of an entry sum to zero.' })
  amount: number;
}

export class LedgerEntryView {
  @TextOut()
  key: string;

  @InstantOut()
  at: string;

  @ListOut(() => LedgerLineView)
  lines: LedgerLineView[];
}

export class PayoutDetailResponse extends PayoutResponse {
  @ListOut(() => AttemptView)
  attempts: AttemptView[];

  @ListOut(() => LedgerEntryView)
  ledger: LedgerEntryView[];

  @CodeOut(['hold-decision', 'replacement'], { list: true, description: 'What this person may do now.' })
  allowedCommands: string[];
}

export class BatchResponse {
  @TextOut()
  batchId: string;

  @WholeOut()
  count: number;

  @WholeOut({ description: 'Rupiah.' })
  total: number;

  @TextOut({ description: 'sha256 over its payouts; a release names it.' })
  hash: string;

  @CodeOut(['OPEN', 'RELEASED', 'REMOVED'])
  state: string;

  @TextOut()
  maker: string;

  @InstantOut()
  createdAt: string;

  @TextOut({ nullable: true })
  releaser: string | null;

  @InstantOut({ nullable: true })
  releasedAt: string | null;
}

export class BatchDetailResponse extends BatchResponse {
  @ListOut(() => PayoutResponse)
  items: PayoutResponse[];
}

export class BatchListResponse {
  @ListOut(() => BatchResponse)
  items: BatchResponse[];

  @TextOut({ nullable: true })
  next: string | null;
}
