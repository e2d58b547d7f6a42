import type { Instant } from '../calendar';
import type { Rupiah } from '../money';
import type { PayoutState } from './states';
import type { TransferService } from './rail';
import type { HoldReason } from './reasons';

/** A payout as its claim sees it. JSON-true, without the account number. */
export interface PayoutSummary {
  readonly payoutId: string;
  readonly claimNumber: string;
  readonly benefitId: string;
  readonly amountRupiah: Rupiah;
  readonly state: PayoutState;
  /** The payee's bank. */
  readonly bankCode: string;
  /** The bank that is told to pay. */
  readonly partnerBankCode: string;
  readonly serviceCode: TransferService;
  readonly payeeName: string;
  /** The last four digits after a row of stars. */
  readonly maskedAccount: string;
  readonly replaces: string | null;
  readonly batchId: string | null;
  readonly holdReason: HoldReason | null;
  /** One person has said what becomes of it, and the second has not answered. */
  readonly holdProposed?: true;
  readonly failureCode: string | null;
  readonly nameCheckedAt: Instant | null;
  readonly releasedAt: Instant | null;
  readonly settledAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

const VISIBLE_DIGITS = 4;

/** `•••••••3301`: enough to recognise an account, too little to pay into it. Short numbers are hidden whole. */
export function maskAccount(accountNumber: string): string {
  const hidden = Math.max(accountNumber.length - VISIBLE_DIGITS, 0);
  if (hidden < VISIBLE_DIGITS) return '•'.repeat(accountNumber.length);
  return '•'.repeat(hidden) + accountNumber.slice(hidden);
}
