import { BULK_SERVICE } from '@jkk/domain/payout';
import type { AccountQuery, BulkOrder, StatusQuery, TransferOrder } from '../partner-bank.port';
import type { BankProfile } from '../profile/bank-profile';
import { toWireAmount } from './wire-amount';
import { toWibText } from './wib';

/** Longest texts of the standard. */
const NAME_LENGTH = 100;
const REMARK_LENGTH = 50;
/** Codes of the clearing systems: whoever is paid lives in Indonesia. */
const RESIDENT = '1';
const PERSON = '1';
const COMPANY = '2';

/**
 * Services 17, 18, 22 and 23. 18 has no remark, so there the reference travels in customerReference; the others carry it in
 * both, for the statement prints the one or the other. Fees are ours: a benefit arrives whole.
 */
export function transferBody(order: TransferOrder, profile: BankProfile): string {
  const { partnerReference, service, beneficiary } = order;
  if (partnerReference.length > profile.partnerReferenceMaxLength) {
    throw new RangeError('The reference is too long for this bank');
  }
  const common = {
    partnerReferenceNo: partnerReference,
    amount: toWireAmount(order.amountRupiah),
    beneficiaryAccountNo: beneficiary.accountNumber,
    sourceAccountNo: profile.sourceAccount,
    transactionDate: toWibText(order.transactionDate),
    feeType: 'OUR',
    customerReference: partnerReference,
  };
  const remark = `JKK ${partnerReference}`.slice(0, REMARK_LENGTH);
  if (service === '17') return JSON.stringify({ ...common, remark });
  const elsewhere = {
    ...common,
    beneficiaryAccountName: beneficiary.accountName.slice(0, NAME_LENGTH),
    beneficiaryBankCode: beneficiary.bankCode,
  };
  if (service === '18') return JSON.stringify(elsewhere);
  const beneficiaryCustomerType = beneficiary.isPerson ? PERSON : COMPANY;
  return JSON.stringify({
    ...elsewhere,
    remark,
    beneficiaryCustomerResidence: RESIDENT,
    beneficiaryCustomerType,
  });
}

/** Service 15 within the bank, 16 to another one. */
export function inquiryBody(query: AccountQuery, service: '15' | '16'): string {
  return JSON.stringify({
    ...(service === '16' && { beneficiaryBankCode: query.bankCode }),
    beneficiaryAccountNo: query.accountNumber,
    partnerReferenceNo: query.partnerReference,
  });
}

/**
 * Service 20. The transfers have no words of their own beside their reference, and the date of the newest of them is that of
 * all: the same transfers are the same bytes.
 */
export function bulkBody({ bulkId, orders }: BulkOrder, profile: BankProfile): string {
  const dates = orders.map(({ transactionDate }) => transactionDate).sort();
  return JSON.stringify({
    partnerBulkId: bulkId,
    customerReference: bulkId,
    sourceAccountNo: profile.sourceAccount,
    transactionDate: toWibText(dates.at(-1) ?? ''),
    remark: `JKK ${bulkId}`,
    bulkObject: orders.map(({ partnerReference, amountRupiah, beneficiary }) => ({
      partnerReferenceNo: partnerReference,
      bankCode: beneficiary.bankCode,
      beneficiaryAccountNo: beneficiary.accountNumber,
      beneficiaryAccountName: beneficiary.accountName.slice(0, NAME_LENGTH),
      amount: toWireAmount(amountRupiah),
    })),
  });
}

/** Service 36. */
export function statusBody(query: StatusQuery, { serviceCodes }: Pick<BankProfile, 'serviceCodes'>): string {
  const { service } = query;
  return JSON.stringify({
    serviceCode: service === BULK_SERVICE ? service : (serviceCodes[service] ?? service),
    originalPartnerReferenceNo: query.partnerReference,
    transactionDate: toWibText(query.transactionDate),
    amount: toWireAmount(query.amountRupiah),
  });
}

/** Service 14. */
export function statementBody(profile: BankProfile, from: string, to: string): string {
  return JSON.stringify({
    accountNo: profile.sourceAccount,
    fromDateTime: toWibText(from),
    toDateTime: toWibText(to),
  });
}

/** Service 11. */
export const balanceBody = (profile: BankProfile): string =>
  JSON.stringify({ accountNo: profile.sourceAccount, balanceTypes: ['Cash'] });
