import { HOLDER_NAME_LENGTH, PARTNER_BANKS, type PartnerBankCode } from '@jkk/domain/payout';
import type { BankContract } from './bank-contract';
import type { BankProfile } from './bank-profile';
import { paceOf, type RuntimeProfile } from './pace';

const STANDARD: Omit<BankProfile, 'bankCode' | 'name' | 'sourceAccount' | 'pace'> = {
  version: 1,
  pathPrefix: '/snap/v1.0',
  paths: {
    '11': '/balance-inquiry',
    '14': '/bank-statement',
    '15': '/account-inquiry-internal',
    '16': '/account-inquiry-external',
    '17': '/transfer-intrabank',
    '18': '/transfer-interbank',
    '36': '/transfer/status',
    '73': '/access-token/b2b',
  },
  signatureMode: 'symmetric',
  signatureEncoding: 'base64',
  timestampMilliseconds: false,
  channelId: '95221',
  partnerReferenceMaxLength: 64,
  holderNameLength: HOLDER_NAME_LENGTH,
  intrabankLimitRupiah: null,
  endOfDay: null,
  sendingWindows: {},
  feeRemark: /^(BIAYA|ADM|FEE)\b/i,
  fundingRemark: /^(SALDO AWAL|SETORAN DANA)\b/i,
};

/** Where a bank's contract departs from the standard. BRI: reference of at most 20, developers.bri.co.id, RTGS v2.0. */
const DEVIATIONS: Partial<Record<PartnerBankCode, Partial<BankProfile>>> = {
  '002': { partnerReferenceMaxLength: 20 },
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
    bankCode,
    name: PARTNER_BANKS[bankCode],
    pace: paceOf(runtime),
  };
}
