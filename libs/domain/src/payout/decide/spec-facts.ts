import { ACCOUNT } from '../../ledger';
import { NO_CAPS, type BankControls } from './controls';
import type { PayoutPace } from './next-step';
import type { AttemptRecord } from '../records';

const HOUR = 3_600_000;
export const PACE: PayoutPace = {
  connectTimeout: 1_000,
  requestTimeout: 5_000,
  firstPollDelay: 15 * 60_000,
  pollSchedule: [15 * 60_000, HOUR],
  resendSchedule: [60_000, 300_000],
  switchedOffPause: 60_000,
  gatherWithin: 60_000,
  gatherPause: 5_000,
  proofHorizon: 24 * HOUR,
};
export const AMOUNT = 10_000_000;
/** A bank that is switched on, with no caps. */
export const OPEN_BANK: BankControls = {
  isSending: true,
  caps: NO_CAPS,
  sentTodayRupiah: 0,
  hasProven: true,
  isUnderWay: false,
};
export const OPENING_SEN = 1_000_000_000_00;
export const START = Date.parse('2026-11-21T02:00:00.000Z');
export const BANK = {
  bankCode: '008',
  sourceAccount: '888801000000801',
  feeRemark: /^BIAYA/,
  fundingRemark: /^SETORAN/,
};
export const CASH = ACCOUNT.cash(BANK.bankCode, BANK.sourceAccount);

export const ORDER = {
  claimNumber: 'JKK-2026-0000001',
  benefitId: 'JKK-2026-0000001-B01',
  amountRupiah: AMOUNT,
  payee: {
    kind: 'HEIR',
    name: 'SITI AMINAH',
    bankCode: BANK.bankCode,
    accountNumber: '1230009988771',
    accountName: 'SITI AMINAH',
  },
  branch: 'J01',
  accountEnteredBy: 'officer',
  proposedBy: 'officer',
  approvedBy: 'approver',
};
export const PAYOUT_IDS = ['0123456789ABC', '0123456789ABD', '0123456789ABE', '0123456789ABF'];

const SENT_AT = '2026-11-21T03:00:00.000Z';
/** A first attempt that was sent, of which nothing is known yet. */
export const sentAttempt = (payoutId: string, over: Partial<AttemptRecord> = {}): AttemptRecord => ({
  payoutId,
  no: 1,
  partnerReference: `${payoutId}A01`,
  partnerBankCode: '002',
  serviceCode: '18',
  bulkId: null,
  amountRupiah: AMOUNT,
  requestHash: '0'.repeat(64),
  transactionDate: SENT_AT,
  state: 'UNKNOWN',
  responseCode: null,
  bankReference: null,
  sends: 1,
  sentAt: SENT_AT,
  firstPollAt: SENT_AT,
  polls: 0,
  polledAt: null,
  deniedAt: null,
  createdAt: SENT_AT,
  updatedAt: SENT_AT,
  ...over,
});
