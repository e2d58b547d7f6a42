import type {
  BulkTerms,
  ContractLimits,
  PaymentChannel,
  PaymentFileVersion,
  SendingWindows,
  TransferService,
} from '@jkk/domain/payout';
import type { Pace } from './pace';

/** Everything in which one bank differs from another. Data, agreed with the bank, never a branch in code. */
export interface BankProfile {
  /** Raised with every agreed change, so that a log line says which contract was in force. */
  readonly version: number;
  readonly bankCode: string;
  readonly name: string;
  /** FILE: a person hands payments over in files and brings statements as files; nothing of the interface is used. */
  readonly channel: PaymentChannel;
  readonly fileVersion: PaymentFileVersion;
  /** Stands before every path and is part of what is signed. */
  readonly pathPrefix: string;
  readonly paths: Readonly<Record<SnapService, string>>;
  /** Under which code the bank knows a service, where that is not its code in the standard. */
  readonly serviceCodes: ServiceCodes;
  /** `symmetric`: HMAC-SHA512 over a text with the token. `asymmetric`: SHA256withRSA over the text without it. */
  readonly signatureMode: 'symmetric' | 'asymmetric';
  readonly signatureEncoding: 'base64' | 'hex';
  readonly timestampMilliseconds: boolean;
  readonly channelId: string;
  readonly partnerReferenceMaxLength: number;
  /** Characters of a holder's name that an account inquiry tells; a longer name arrives cut. */
  readonly holderNameLength: number;
  /** Account that the programme pays from at this bank. */
  readonly sourceAccount: string;
  /** Under which it pays, for files. */
  readonly accountName: string;
  /** The bank's own limits, in rupiah a transfer; it may take less than a rail carries. */
  readonly contractLimits: ContractLimits;
  /** Whether the bank takes many transfers in one request (services 20 and 21), and how many; null where it does not. */
  readonly bulk: BulkTerms | null;
  /** Hours in western Indonesia (`HH:MM`) in which the bank answers no status inquiry; null where there are none. */
  readonly endOfDay: { readonly from: string; readonly to: string } | null;
  /** When each rail takes transfers: business days and cut-offs. */
  readonly sendingWindows: SendingWindows;
  /** Remarks that tell a debit for the bank's own fee, and a credit that is our own deposit. */
  readonly feeRemark: RegExp;
  readonly fundingRemark: RegExp;
  /** Whether the bank books its fee in one line with the payment that it is for. */
  readonly feeWithPayment: boolean;
  readonly pace: Pace;
}

export type ServiceCodes = Readonly<Partial<Record<TransferService, string>>>;

/** Services of SNAP BI that we use, by their code. */
export type SnapService = '11' | '14' | '15' | '16' | '17' | '18' | '20' | '22' | '23' | '36' | '73';
