import { Refusal } from '../wire/answer';
import type { Service } from '../wire/answer';
import { mandatory, mandatoryAmount, mandatoryTimestamp, optional } from '../wire/fields';
import type { RequestContext } from './context';
import { isOnBiFast } from '../config/banks';
import { requireBankOnSwitch } from './inquiry';

/** A transfer as the partner asked for it, in the bank's own words. */
export interface TransferRequest {
  readonly service: Service;
  readonly partnerReference: string;
  /** Whole rupiah. */
  readonly amount: number;
  readonly sourceAccount: string;
  readonly beneficiaryBank: string;
  readonly beneficiaryAccount: string;
  /** What the partner wants on its statement: `customerReference` of 18, `remark` of the others. */
  readonly remark: string;
  readonly transactionDate: string;
}

const REFERENCE = /^[A-Za-z0-9]+$/;
const ACCOUNT = /^[A-Z0-9-]+$/;

/** Checks the form of a transfer of service 17, 18, 22 or 23 against the standard and this bank's limits. */
export function readTransfer(request: RequestContext): TransferRequest {
  const { body, profile, service } = request;
  const partnerReference = mandatory(
    body,
    'partnerReferenceNo',
    profile.partnerReferenceMaxLength,
    REFERENCE,
  );
  const amount = mandatoryAmount(body);
  const beneficiaryAccount = mandatory(body, 'beneficiaryAccountNo', 34, ACCOUNT);
  const sourceAccount = mandatory(body, 'sourceAccountNo', profile.sourceAccountMaxLength, ACCOUNT);
  mandatoryTimestamp(body, 'transactionDate');
  const feeType = optional(body, 'feeType', 25);
  if (feeType !== undefined && !['OUR', 'BEN', 'SHA'].includes(feeType)) {
    throw new Refusal('FIELD_FORMAT', 'feeType');
  }
  return {
    service,
    partnerReference,
    amount,
    sourceAccount,
    beneficiaryAccount,
    beneficiaryBank: service === '17' ? request.partner.bankCode : interbankBeneficiary(request, amount),
    remark: statementText(request),
    transactionDate: String(body.transactionDate),
  };
}

function interbankBeneficiary(request: RequestContext, amount: number): string {
  mandatory(request.body, 'beneficiaryAccountName', 100);
  const bankCode = mandatory(request.body, 'beneficiaryBankCode', 11);
  requireBankOnSwitch(bankCode);
  if (bankCode === request.partner.bankCode) throw new Refusal('OPERATION_NOT_ALLOWED');
  if (request.service === '18' && !isOnBiFast(bankCode)) throw new Refusal('BANK_NOT_SUPPORTED');
  if (request.service !== '18') requireCustomer(request);
  if (!isCarried(request, amount)) throw new Refusal('AMOUNT_LIMIT');
  return bankCode;
}

/** The clearing systems ask who is paid: 1 a resident or 2 not; 1 a person, 2 a company, 3 the government. */
function requireCustomer({ body }: RequestContext): void {
  mandatory(body, 'beneficiaryCustomerResidence', 1, /^[12]$/);
  mandatory(body, 'beneficiaryCustomerType', 1, /^[123]$/);
}

function isCarried({ service, profile }: RequestContext, amount: number): boolean {
  if (service === '22') return amount > profile.rtgsFloor;
  return amount <= (service === '23' ? profile.sknLimit : profile.interbankLimit);
}

/** 18 has no remark; there the reference can only travel in customerReference. */
function statementText({ body, service }: RequestContext): string {
  const customerReference = optional(body, 'customerReference', 30);
  if (service === '18') return customerReference ?? '';
  return optional(body, 'remark', 50) ?? '';
}
