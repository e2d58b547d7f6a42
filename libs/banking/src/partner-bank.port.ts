import type { Instant, LocalDate } from '@jkk/domain/calendar';
import type { Rupiah } from '@jkk/domain/money';
import type {
  Alarm,
  AskedService,
  HoldReason,
  InquiryVerdict,
  TransferClass,
  TransferService,
} from '@jkk/domain/payout';
import type { UnreadableReason } from '@jkk/domain/payout/decide';
import type { BankProfile } from './profile/bank-profile';

/** A message as it is about to leave. */
export interface OutgoingMessage {
  readonly bankCode: string;
  readonly wibDate: LocalDate;
  readonly externalId: string;
  readonly serviceCode: string;
  /** SHA-256 of the very bytes of the body, lower case hex. */
  readonly requestHash: string;
  readonly requestBody: string;
  readonly sentAt: Instant;
}

/** What came back, or how it was lost. */
export interface IncomingAnswer {
  readonly receivedAt: Instant;
  readonly httpStatus: number | null;
  readonly responseCode: string | null;
  readonly responseHash: string | null;
  readonly responseBody: string | null;
  /** False only where the connection was never made: not a byte of the request left. */
  readonly bytesWritten: boolean;
  readonly failure: string | null;
}

/** One message with its answer. Whoever made the call stores the answer together with what it changes. */
export interface Exchange {
  readonly wireId: number;
  readonly answer: IncomingAnswer;
}

/** Where messages are written down. The order is the point: nothing leaves before `sending` has committed. */
export interface WireRecorder {
  /** Commits the message and returns its id. When it throws, nothing is sent. */
  sending(message: OutgoingMessage): Promise<number>;
  /** Stores the answer to a message that is followed by another one, as when a token had to be renewed. */
  superseded(exchange: Exchange): Promise<void>;
}

export interface AccountQuery {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly partnerReference: string;
}

/** UNAVAILABLE: the bank gave no answer about the account; nothing may be concluded from it. NOT_ASKED: it answers none at all. */
export type AccountAnswer = {
  readonly exchange: Exchange | null;
  readonly responseCode: string | null;
} & (
  | {
      readonly kind: 'HOLDER';
      /** As the bank sent it. */
      readonly name: string;
      /** Where the bank repeats the number that was asked about. */
      readonly accountNumber: string | null;
      /** How many characters of a name this bank sends. */
      readonly nameLength: number;
    }
  | { readonly kind: 'CLOSED' | 'UNKNOWN_ACCOUNT' | 'UNAVAILABLE' | 'NOT_ASKED' }
);

export interface BalanceReply {
  /** What may be paid from the account; null where the bank gave no usable answer. */
  readonly availableRupiah: number | null;
  readonly exchange: Exchange | null;
}

export interface TransferOrder {
  readonly partnerReference: string;
  readonly service: TransferService;
  readonly amountRupiah: Rupiah;
  readonly beneficiary: {
    readonly bankCode: string;
    readonly accountNumber: string;
    /** As the bank told it at the name inquiry. */
    readonly accountName: string;
    readonly isPerson: boolean;
  };
  /** Stays the same when the same reference is sent again. */
  readonly transactionDate: Instant;
}

/** Transfers that go together; each keeps its own reference. */
export interface BulkOrder {
  readonly bulkId: string;
  readonly orders: readonly TransferOrder[];
}

export interface TransferReply {
  readonly class: TransferClass | 'NOT_SENT';
  readonly responseCode: string | null;
  readonly bankReference: string | null;
  readonly holdReason?: HoldReason;
  readonly alarm?: Alarm;
  /** Null where not even a message was written down, because there was no token. */
  readonly exchange: Exchange | null;
}

export interface StatusQuery extends Pick<
  TransferOrder,
  'partnerReference' | 'amountRupiah' | 'transactionDate'
> {
  /** Of the transfer that is asked about, as the bank took it. */
  readonly service: AskedService;
  readonly beneficiaryAccountNumber: string;
}

export interface StatusReply {
  readonly verdict: InquiryVerdict;
  /** latestTransactionStatus, or the response code of an inquiry that failed. */
  readonly code: string | null;
  readonly bankReference: string | null;
  /** The bank speaks of another amount or account under our reference. */
  readonly contradicts: boolean;
  readonly exchange: Exchange | null;
}

/** A line of the statement. Amounts in sen, because interest may carry them. */
export interface BankStatementLine {
  /** The same for the same line in every reading, and another one for each of two equal lines. */
  readonly key: string;
  readonly bookedAt: Instant;
  readonly transactionId: string;
  readonly direction: 'CREDIT' | 'DEBIT';
  readonly amountSen: number;
  /** Null where the bank prints none. */
  readonly balanceSen: number | null;
  readonly remark: string;
  readonly status: string;
}

/** A line that a person has to read. */
export interface UnreadableLine {
  readonly reason: UnreadableReason;
  /** As the bank sent it, cut after 2,000 characters. */
  readonly text: string;
}

export interface BankStatement {
  /** Oldest first, each once. */
  readonly lines: readonly BankStatementLine[];
  readonly unreadable: readonly UnreadableLine[];
  /** Null where neither the statement nor its lines say it. */
  readonly startingSen: number | null;
  readonly endingSen: number | null;
  /**
   * Where balances say that lines are missing; empty where they prove that none is. Undefined where a page is missing or no
   * balance proves anything.
   */
  readonly gaps: readonly StatementGap[] | undefined;
  /** The bank's own clock when it answered; where it says none, the time of its newest line; null where there is none. */
  readonly bankTime: Instant | null;
}

/** A stretch of a statement in which lines are missing, and what they come to together. */
export interface StatementGap {
  readonly from: Instant;
  readonly to: Instant;
  readonly missingSen: number;
}

/** Thrown when a bank cannot be asked: no connection, no token, no usable answer. Carries codes only. */
export class BankUnavailableError extends Error {
  override readonly name = 'BankUnavailableError';

  constructor(
    readonly bankCode: string,
    readonly code: string,
  ) {
    super(`Bank ${bankCode} gave no usable answer: ${code}`);
  }
}

/**
 * One partner bank, whatever language it speaks. `transfer` and `transferBulk` may never be repeated by themselves; their
 * outcome is a value, also when the network broke. The others may be called again at will.
 */
export abstract class PartnerBank {
  abstract readonly profile: BankProfile;

  /** The digest that `transfer` would write down for this order, to be kept with the attempt. */
  abstract requestHash(order: TransferOrder): string;

  abstract inquireAccount(query: AccountQuery, recorder: WireRecorder): Promise<AccountAnswer>;

  /** What is on our account at this moment. */
  abstract inquireBalance(recorder: WireRecorder): Promise<BalanceReply>;

  /** Sends once. Throws only what `recorder.sending` threw, and then nothing was sent. */
  abstract transfer(order: TransferOrder, recorder: WireRecorder): Promise<TransferReply>;

  /** Like `transfer`, many in one message: the answer is about each of them. Only where the profile has terms for it. */
  abstract transferBulk(order: BulkOrder, recorder: WireRecorder): Promise<TransferReply>;

  abstract inquireStatus(query: StatusQuery, recorder: WireRecorder): Promise<StatusReply>;

  /**
   * Reads the statement of our account for a window of at most 30 days. Throws BankUnavailableError when any page is
   * missing or malformed: half a statement proves nothing. Answers are stored through `recorder.superseded`.
   */
  abstract readStatement(
    window: { readonly from: Instant; readonly to: Instant },
    recorder: WireRecorder,
  ): Promise<BankStatement>;

  abstract close(): Promise<void>;
}
