import { SCREENING_LISTS } from '@jkk/domain/payout/screening';
import { PAYOUT_STATES, type PayoutState } from '@jkk/domain/claim';
import { RAILS, type Rail } from '@jkk/domain/payout';
import { DIRECTIONS, STATEMENT_BUCKETS } from '@jkk/domain/payout/decide';
import { TextView } from '../../edge/text.dto';
import { ReasonView } from '../../claims/dto/shared.views';
import { CodeOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';

export class PayoutResponse {
  @TextOut()
  payoutId: string;

  @TextOut()
  claimNumber: string;

  @TextOut()
  benefitId: string;

  @TextOut()
  benefitType: string;

  @TextOut()
  branch: string;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @CodeOut(PAYOUT_STATES)
  state: PayoutState;

  @TextOut({ description: "The payee's bank." })
  bankCode: string;

  @TextOut({ description: 'The bank that is told to pay.' })
  partnerBankCode: string;

  @TextOut({
    description: 'SNAP service: 17 within the bank, 18 over BI-FAST, 22 over BI-RTGS, 23 over SKN-BI.',
  })
  serviceCode: string;

  @CodeOut(RAILS)
  rail: Rail;

  @ObjectOut(() => ReasonView, { description: 'Why it goes over this rail.' })
  railReason: ReasonView;

  @TextOut()
  payeeKind: string;

  @TextOut()
  payeeName: string;

  @TextOut()
  maskedAccount: string;

  @TextOut()
  accountName: string;

  @TextOut({ nullable: true, description: 'What came of the name inquiry.' })
  nameCheck: string | null;

  @TextOut({ nullable: true, description: 'The name that the bank has for the account.' })
  nameAtBank: string | null;

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

  @InstantOut({
    nullable: true,
    description: 'Released, and sent by itself then: until then its rail takes no transfers at the bank.',
  })
  sendsAt: string | null;

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
  serviceCode: string;

  @TextOut({ nullable: true })
  externalId: string | null;

  @WholeOut({ nullable: true })
  attemptNo: number | null;

  @InstantOut()
  sentAt: string;

  @TextOut({
    description: 'sha256 of what was sent; of what was received, where the bank told it by itself.',
  })
  requestHash: string;

  @InstantOut({ nullable: true })
  receivedAt: string | null;

  @WholeOut({ nullable: true })
  httpStatus: number | null;

  @TextOut({ nullable: true })
  responseCode: string | null;

  @TextOut({ nullable: true, description: 'sha256 of the answer on the wire.' })
  responseHash: string | null;

  @TextOut({ nullable: true })
  outcome: string | null;
}

export class AttemptView {
  @WholeOut()
  no: number;

  @TextOut()
  partnerReference: string;

  @TextOut()
  state: string;

  @TextOut({ nullable: true })
  responseCode: string | null;

  @TextOut({ nullable: true })
  bankReference: string | null;

  @TextOut({ nullable: true, description: 'The bulk in which it went; null where it went by itself.' })
  bulkId: string | null;

  @InstantOut()
  sentAt: string;

  @InstantOut()
  updatedAt: string;
}

export class HoldDecisionView {
  @CodeOut(['PROPOSED', 'CONFIRMED', 'DECLINED'])
  step: string;

  @CodeOut(['PAY', 'CANCEL'])
  decision: string;

  @ObjectOut(() => ReasonView)
  hold: ReasonView;

  @TextOut()
  by: string;

  @TextOut()
  role: string;

  @TextOut()
  note: string;

  @InstantOut()
  at: string;
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

  @TextOut()
  event: string;

  @InstantOut()
  at: string;

  @ListOut(() => LedgerLineView)
  lines: LedgerLineView[];
}

export class ScreeningHitView {
  @CodeOut(SCREENING_LISTS)
  list: string;

  @TextOut({ description: "The list's own number of the entry." })
  ref: string;

  @TextOut({ description: 'Every name of the entry.' })
  names: string;
}

export class LineEvidenceView {
  @WholeOut()
  lineId: number;

  @InstantOut()
  bookedAt: string;

  @TextOut({ description: "The bank's own number of it." })
  transactionId: string;

  @CodeOut(DIRECTIONS)
  direction: string;

  @WholeOut({ description: 'Hundredths of a rupiah, as statements are written.' })
  amountSen: number;

  @CodeOut(STATEMENT_BUCKETS)
  bucket: string;

  @WholeOut({ nullable: true })
  attemptNo: number | null;

  @WholeOut({
    nullable: true,
    description: 'The line of the bank that two persons have divided, where this is a part of it.',
  })
  partOf: number | null;
}

class NextStepView {
  @ObjectOut(() => TextView)
  text: TextView;

  @ObjectOut(() => TextView, {
    nullable: true,
    description: 'Whose step it is; null where software or the bank acts, or nothing is left.',
  })
  owner: TextView | null;
}

export class PayoutDetailResponse extends PayoutResponse {
  @ObjectOut(() => NextStepView, { description: 'What happens next, and by whom.' })
  nextStep: NextStepView;

  @ListOut(() => LineEvidenceView, { description: 'Lines of statements that speak of it.' })
  statementLines: LineEvidenceView[];

  @ListOut(() => AttemptView)
  attempts: AttemptView[];

  @ListOut(() => WireMessageView)
  wireMessages: WireMessageView[];

  @ListOut(() => LedgerEntryView)
  ledger: LedgerEntryView[];

  @ListOut(() => HoldDecisionView)
  holdDecisions: HoldDecisionView[];

  @ListOut(() => ScreeningHitView, { description: 'While it is held for them: what the payee is like.' })
  screeningHits: ScreeningHitView[];

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

  @TextOut({ description: 'User id.' })
  maker: string;

  @TextOut({ nullable: true })
  makerName: string | null;

  @InstantOut()
  createdAt: string;

  @TextOut({ nullable: true, description: 'User id.' })
  releaser: string | null;

  @TextOut({ nullable: true })
  releaserName: string | null;

  @InstantOut({ nullable: true })
  releasedAt: string | null;
}

export class BatchDetailResponse extends BatchResponse {
  @CodeOut(['removeBatch'], { list: true, description: 'What the caller may have done with it now.' })
  allowedCommands: string[];

  @ListOut(() => PayoutResponse)
  items: PayoutResponse[];
}

export class BatchListResponse {
  @ListOut(() => BatchResponse)
  items: BatchResponse[];

  @TextOut({ nullable: true })
  next: string | null;
}
