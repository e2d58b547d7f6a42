import { drawDigits } from '../chance';
import { BANK_NAMES } from '../config/banks';
import { nearName, otherName } from '../faults/names';
import { findAccount } from '../ledger/accounts';
import type { Account } from '../ledger/accounts';
import { echoed } from '../wire/account-echo';
import { answer, Refusal } from '../wire/answer';
import type { Answer } from '../wire/answer';
import { mandatory, optional } from '../wire/fields';
import type { RequestContext } from './context';

const ACCOUNT = /^[A-Z0-9-]+$/;

/** Service 15: who holds this account at this bank? */
export async function inquireInternal(request: RequestContext): Promise<Answer> {
  const accountNumber = mandatory(request.body, 'beneficiaryAccountNo', 34, ACCOUNT);
  const partnerReference = optional(request.body, 'partnerReferenceNo', 64);
  const account = await payableAccount(request, request.partner.bankCode, accountNumber);
  return answer('15', 'SUCCESS', {
    referenceNo: await inquiryReference(request),
    ...(partnerReference && { partnerReferenceNo: partnerReference }),
    beneficiaryAccountName: nameToTell(request, account),
    beneficiaryAccountNo: echoed(accountNumber, request.profile),
    beneficiaryAccountStatus: 'Rekening aktif',
    beneficiaryAccountType: 'S',
    currency: 'IDR',
  });
}

/** Service 16: who holds this account at another bank? */
export async function inquireExternal(request: RequestContext): Promise<Answer> {
  const bankCode = mandatory(request.body, 'beneficiaryBankCode', 11);
  const accountNumber = mandatory(request.body, 'beneficiaryAccountNo', 34, ACCOUNT);
  const partnerReference = optional(request.body, 'partnerReferenceNo', 64);
  requireBankOnSwitch(bankCode);
  const account = await payableAccount(request, bankCode, accountNumber);
  return answer('16', 'SUCCESS', {
    referenceNo: await inquiryReference(request),
    ...(partnerReference && { partnerReferenceNo: partnerReference }),
    beneficiaryAccountName: nameToTell(request, account),
    beneficiaryAccountNo: echoed(accountNumber, request.profile),
    beneficiaryBankCode: bankCode,
    beneficiaryBankName: BANK_NAMES[bankCode],
    currency: 'IDR',
  });
}

export function requireBankOnSwitch(bankCode: string): void {
  if (!/^\d{3}$/.test(bankCode)) throw new Refusal('INVALID_ROUTING');
  if (!(bankCode in BANK_NAMES)) throw new Refusal('BANK_NOT_SUPPORTED');
}

/** Money can only go to an account that is open; each other state has its own answer. */
export function requirePayable(account: Account | undefined): Account {
  if (account === undefined || account.kind === 'INTERNAL') throw new Refusal('INVALID_ACCOUNT');
  if (account.status === 'CLOSED') throw new Refusal('INACTIVE_ACCOUNT');
  if (account.status === 'DORMANT') throw new Refusal('DORMANT');
  return account;
}

async function payableAccount(
  request: RequestContext,
  bankCode: string,
  accountNumber: string,
): Promise<Account> {
  if (request.fault?.name === 'ACCOUNT_CLOSED') throw new Refusal('INACTIVE_ACCOUNT');
  return requirePayable(await findAccount(request.db, { bankCode, accountNumber }));
}

/** As long as this bank prints it; a longer one is cut, without a sign that it was. */
const nameToTell = (request: RequestContext, account: Account): string =>
  nameOf(request, account).slice(0, request.profile.holderNameLength);

function nameOf(request: RequestContext, account: Account): string {
  if (request.fault?.name === 'NAME_DIFFERS') return otherName(account.name);
  if (request.fault?.name === 'NAME_NEAR') return nearName(account.name);
  return account.name;
}

const inquiryReference = ({ db, seed }: RequestContext): Promise<string> => drawDigits(db, seed, 12);
