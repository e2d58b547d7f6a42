import { NOTE_LIMIT } from '@jkk/domain/fields';
import { PAYMENT_FILE_STATES, PAYMENT_FILE_STOPS, PAYMENT_FILE_VERSIONS } from '@jkk/domain/payout';
import { WaitingWordView } from '../commands/two-persons';
import { PageQuery } from '../edge/page.dto';
import {
  CodeField,
  CodeOut,
  FlagOut,
  IdentifierField,
  InstantOut,
  ListOut,
  ObjectOut,
  TextField,
  TextOut,
  WholeOut,
} from '../fields';

export class PaymentFileRequest {
  @IdentifierField('bankCode', { example: '002' })
  bankCode: string;
}

export class PaymentFileQuery extends PageQuery {
  @IdentifierField('bankCode', { example: '002', optional: true })
  bankCode?: string;

  @CodeField(PAYMENT_FILE_STATES, { optional: true })
  state?: (typeof PAYMENT_FILE_STATES)[number];
}

export class HandOverRequest {
  @TextField({ max: NOTE_LIMIT, optional: true, description: 'Why, of whoever takes it once more.' })
  reason?: string;
}

export class FileWithdrawalRequest {
  @TextField({ max: NOTE_LIMIT })
  note: string;
}

export class WishedFileResponse {
  @TextOut()
  fileId: string;
}

export class FileBankView {
  @TextOut()
  bankCode: string;

  @CodeOut(PAYMENT_FILE_VERSIONS)
  version: string;

  @FlagOut({ description: 'Whether payments may leave through it.' })
  sending: boolean;

  @WholeOut({ description: 'Released payouts that stand in no file.' })
  waitingCount: number;

  @WholeOut({ description: 'Rupiah.' })
  waitingAmount: number;
}

export class FileTakingView {
  @InstantOut()
  takenAt: string;

  @TextOut()
  takenByName: string;

  @TextOut({ nullable: true, description: 'Null of the first taking.' })
  reason: string | null;
}

export class PaymentFileView {
  @TextOut()
  fileId: string;

  @TextOut()
  bankCode: string;

  @TextOut({ description: 'Its MsgId: the bank names it in its answer.' })
  messageId: string;

  @CodeOut(PAYMENT_FILE_STATES)
  state: string;

  @CodeOut(PAYMENT_FILE_STOPS, { nullable: true, description: 'Why none was made.' })
  stop: string | null;

  @CodeOut(PAYMENT_FILE_VERSIONS, { nullable: true })
  version: string | null;

  @TextOut({ nullable: true })
  sha256: string | null;

  @WholeOut({ description: 'Its payments.' })
  count: number;

  @WholeOut({ description: 'Rupiah, as its CtrlSum says.' })
  total: number;

  @WholeOut({ description: 'Of its payments: said to be paid, or proven.' })
  paidCount: number;

  @WholeOut({ description: 'Of its payments: refused, or come back.' })
  failedCount: number;

  @InstantOut()
  requestedAt: string;

  @TextOut()
  requestedByName: string;

  @InstantOut({ nullable: true })
  madeAt: string | null;

  @InstantOut({ nullable: true, description: 'When it was first taken to be handed over.' })
  handedOverAt: string | null;

  @TextOut({ nullable: true })
  handedOverByName: string | null;

  @ListOut(() => FileTakingView, { description: 'Each time that somebody took it, from the first on.' })
  takings: FileTakingView[];

  @InstantOut({ nullable: true })
  withdrawnAt: string | null;

  @TextOut({ nullable: true })
  withdrawnByName: string | null;

  @ObjectOut(() => WaitingWordView, { nullable: true, description: 'To withdraw it.' })
  withdrawalProposal: WaitingWordView | null;

  @FlagOut({ description: 'Whether the reader may take it to hand it over.' })
  mayHandOver: boolean;

  @FlagOut({ description: 'Whether the reader may propose to withdraw it, or confirm it.' })
  mayWithdraw: boolean;
}

export class PaymentFileListResponse {
  @ListOut(() => FileBankView, { description: 'Banks that are told to pay by files.' })
  banks: FileBankView[];

  @ListOut(() => PaymentFileView)
  items: PaymentFileView[];

  @TextOut({ nullable: true })
  next: string | null;
}
