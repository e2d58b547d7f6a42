import {
  compareAccountNumbers,
  inquiryVerdict,
  parseResponseCode,
  responseRule,
  type TransferService,
} from '@jkk/domain/payout';
import type { TransferOrder, TransferReply } from '../partner-bank.port';
import { fromWireAmount } from './wire-amount';
import type { CallResult } from './client';

type Verdict = Omit<TransferReply, 'exchange'>;

const UNKNOWN = { class: 'UNKNOWN', bankReference: null } as const;

/**
 * What the answer to a transfer means. A class other than UNKNOWN needs an answer that agrees with itself: HTTP status
 * and response code say the same, the service is the one that was called, and a success echoes what was ordered.
 */
export function classifyTransfer(result: CallResult, order: TransferOrder): Verdict {
  if (result.kind === 'NO_TOKEN') return { class: 'NOT_SENT', responseCode: null, bankReference: null };
  const { httpStatus, responseCode, bytesWritten } = result.exchange.answer;
  if (!bytesWritten) return { class: 'NOT_SENT', responseCode: null, bankReference: null };
  const code = parseResponseCode(responseCode);
  if (result.answer === undefined || code === undefined) return { ...UNKNOWN, responseCode };
  if (code.http !== httpStatus || code.service !== order.service) return { ...UNKNOWN, responseCode };
  const rule = ruleOf(order.service, responseRule(code.http, code.case), result.answer);
  const bankReference = asReference(result.answer.referenceNo);
  const claimsMoney = rule.class === 'CLAIMED_PAID' || rule.class === 'PENDING';
  if (claimsMoney && contradicts(result.answer, order)) return { ...UNKNOWN, responseCode };
  if (rule.class === 'CLAIMED_PAID' && bankReference === null) return { ...UNKNOWN, responseCode };
  return {
    class: rule.class,
    responseCode,
    bankReference,
    ...(rule.holdReason !== undefined && { holdReason: rule.holdReason }),
    ...(rule.alarm !== undefined && { alarm: rule.alarm }),
  };
}

type Meaning = ReturnType<typeof responseRule>;
const CLEARED: readonly TransferService[] = ['22', '23'];

/**
 * RTGS and SKN say in a status of its own whether the transfer is through: a 200 may only mean that it was taken in. One
 * that denies, or is no known status, contradicts the 200 around it.
 */
function ruleOf(
  service: TransferService,
  rule: Meaning,
  { transactionStatus }: Readonly<Record<string, unknown>>,
): Meaning {
  if (rule.class !== 'CLAIMED_PAID' || !CLEARED.includes(service)) return rule;
  const verdict = inquiryVerdict(transactionStatus);
  if (verdict === 'PAID') return rule;
  return { ...rule, class: verdict === 'UNDER_WAY' ? 'PENDING' : 'UNKNOWN' };
}

/** Whether the answer speaks of another payment than the one that was ordered. What it does not mention, it does not deny. */
export function contradicts(
  answer: Readonly<Record<string, unknown>>,
  order: Pick<TransferOrder, 'partnerReference' | 'amountRupiah'> & {
    readonly beneficiary: { readonly accountNumber: string };
  },
): boolean {
  const { partnerReferenceNo, amount, beneficiaryAccountNo } = answer;
  if (isGiven(partnerReferenceNo) && partnerReferenceNo !== order.partnerReference) return true;
  if (isGiven(amount) && fromWireAmount(amount) !== order.amountRupiah) return true;
  return isGiven(beneficiaryAccountNo) && isOther(beneficiaryAccountNo, order.beneficiary.accountNumber);
}

const isOther = (told: unknown, ours: string): boolean =>
  typeof told !== 'string' || compareAccountNumbers(ours, told) === 'OTHER';

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const LONGEST_REFERENCE = 64;

export function asReference(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_REFERENCE ? value : null;
}
