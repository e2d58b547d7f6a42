import {
  HOLDER_NAME_LENGTH,
  PARTNER_BANKS,
  type PartnerBankCode,
  type SendingWindow,
} from '@jkk/domain/payout';
import type { BankContract } from './bank-contract';
import type { BankProfile } from './bank-profile';
import { paceOf, type RuntimeProfile } from './pace';

const PATHS: BankProfile['paths'] = {
  '11': '/balance-inquiry',
  '14': '/bank-statement',
  '15': '/account-inquiry-internal',
  '16': '/account-inquiry-external',
  '17': '/transfer-intrabank',
  '18': '/transfer-interbank',
  '20': '/transfer-interbank-bulk',
  '22': '/transfer-rtgs',
  '23': '/transfer-skn',
  '36': '/transfer/status',
  '73': '/access-token/b2b',
};

/** Hours of Bank Indonesia's own systems; a bank closes earlier, which its contract says. */
const CLEARING: SendingWindow = { days: 'WORKING_DAYS', from: '06:30', cutOff: '16:30' };

const STANDARD: Omit<BankProfile, 'bankCode' | 'name' | 'sourceAccount' | 'pace'> = {
  version: 1,
  channel: 'API',
  fileVersion: 'pain.001.001.09',
  pathPrefix: '/snap/v1.0',
  paths: PATHS,
  serviceCodes: {},
  signatureMode: 'symmetric',
  signatureEncoding: 'base64',
  timestampMilliseconds: false,
  channelId: '95221',
  partnerReferenceMaxLength: 64,
  holderNameLength: HOLDER_NAME_LENGTH,
  accountName: 'BPJS KETENAGAKERJAAN JKK',
  contractLimits: {},
  bulk: null,
  endOfDay: null,
  sendingWindows: { SKN: CLEARING, RTGS: CLEARING },
  feeRemark: /^(BIAYA|ADM|FEE)\b/i,
  fundingRemark: /^(SALDO AWAL|SETORAN DANA)\b/i,
  feeWithPayment: false,
};

/**
 * Where a bank's contract departs from the standard. BRI: reference of at most 20 (developers.bri.co.id, RTGS v2.0), and
 * another path to SKN (developers.bri.co.id, `api-trigger-sknbi-transfer`), BI-FAST under a code of its own (interbank v2.0). That it takes bulks no bank has published: a contract says so.
 */
const DEVIATIONS: Partial<Record<PartnerBankCode, Partial<BankProfile>>> = {
  '002': {
    partnerReferenceMaxLength: 20,
    paths: { ...PATHS, '23': '/transfer-sknbi' },
    serviceCodes: { '18': '81' },
  },
};

/** The standard, what the bank has published, and what it has agreed with us, the last word each time the latter. */
export function bankProfile(
  bankCode: PartnerBankCode,
  runtime: RuntimeProfile,
  contract: BankContract,
): BankProfile {
  return {
    ...STANDARD,
    ...DEVIATIONS[bankCode],
    ...contract,
    sendingWindows: { ...STANDARD.sendingWindows, ...contract.sendingWindows },
    bankCode,
    name: PARTNER_BANKS[bankCode],
    pace: paceOf(runtime),
  };
}
