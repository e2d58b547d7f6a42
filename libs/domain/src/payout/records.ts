import type { Instant } from '../calendar';
import { NAME_COMPARISONS } from './names';
import type { Rail, TransferService } from './rail';
import type { HoldReason } from './reasons';
import type { AttemptState, PayoutState } from './states';

/** What a name inquiry at the bank said: about the name, or before that about the account. */
export const PAYEE_CHECK_OUTCOMES = [
  ...NAME_COMPARISONS,
  'ACCOUNT_NEAR',
  'ACCOUNT_OTHER',
  'ACCOUNT_CLOSED',
  'ACCOUNT_UNKNOWN',
  'NOT_ASKED',
] as const;
export type PayeeCheckOutcome = (typeof PAYEE_CHECK_OUTCOMES)[number];

/** Who or what a change of a payout rests on. */
export const OBSERVATION_SOURCES = [
  'RELEASE',
  'RESPONSE',
  'INQUIRY',
  'STATEMENT',
  'PAYEE_CHECK',
  'PERSON',
] as const;
export type ObservationSource = (typeof OBSERVATION_SOURCES)[number];

/** A payout as it stands. Amount, payee and route never change; everything else is the work of moves. */
export interface PayoutRecord {
  readonly payoutId: string;
  readonly claimNumber: string;
  readonly benefitId: string;
  readonly branch: string;
  readonly amountRupiah: number;
  readonly payeeKey: string;
  readonly payeeKind: string;
  readonly payeeName: string;
  readonly payeeBankCode: string;
  readonly payeeAccountNumber: string;
  readonly payeeAccountName: string;
  readonly accountEnteredBy: string;
  /** Who proposed and who approved the benefit as it is paid here. */
  readonly proposedBy: string;
  readonly approvedBy: string;
  /** The bank that is told to pay. */
  readonly partnerBankCode: string;
  readonly serviceCode: TransferService;
  readonly rail: Rail;
  readonly state: PayoutState;
  /** The payout whose place this one takes. */
  readonly replaces: string | null;
  readonly batchId: string | null;
  readonly holdReason: HoldReason | null;
  readonly failureCode: string | null;
  readonly nameCheck: PayeeCheckOutcome | null;
  readonly nameAtBank: string | null;
  readonly nameCheckedAt: Instant | null;
  /** The very name at the bank that two persons accepted. */
  readonly acceptedName: string | null;
  readonly releaseCount: number;
  /** How often it has moved; the last move is the how-manyth change its observation names. */
  readonly moveCount: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly releasedAt: Instant | null;
  readonly settledAt: Instant | null;
  readonly returnedAt: Instant | null;
}

/** One reference towards the bank, with what is known of it. */
export interface AttemptRecord {
  readonly payoutId: string;
  readonly no: number;
  readonly partnerReference: string;
  readonly partnerBankCode: string;
  readonly serviceCode: TransferService;
  /** The bulk in which it last travelled; null where it went by itself. */
  readonly bulkId: string | null;
  readonly amountRupiah: number;
  /** Of the bytes that are sent under this reference, and no others ever are. */
  readonly requestHash: string;
  /** Stays the same when the same reference is sent again. */
  readonly transactionDate: Instant;
  readonly state: AttemptState;
  readonly responseCode: string | null;
  readonly bankReference: string | null;
  readonly sends: number;
  readonly sentAt: Instant;
  readonly firstPollAt: Instant;
  readonly polls: number;
  readonly polledAt: Instant | null;
  /** When the last inquiry denied the transfer; null when none did, or a later one said otherwise. */
  readonly deniedAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
