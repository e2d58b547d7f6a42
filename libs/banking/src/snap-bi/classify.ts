import { SEN_PER_RUPIAH } from '@jkk/domain/money';
import {
  BULK_SERVICE,
  bulkResponseRule,
  compareAccountNumbers,
  inquiryVerdict,
  parseResponseCode,
  responseRule,
  type ResponseMeaning,
  type TransferService,
} from '@jkk/domain/payout';
import type { BulkOrder, TransferOrder, TransferReply } from '../partner-bank.port';
import { senOfPrintedAmount } from './wire-amount';
import type { ServiceCodes } from '../profile/bank-profile';
import type { CallResult } from './client';

type Verdict = Omit<TransferReply, 'exchange'>;

const UNKNOWN = { class: 'UNKNOWN', bankReference: null } as const;

/**
 * What the answer to a transfer means. A class other than UNKNOWN needs an answer that agrees with itself: HTTP status
 * and response code say the same, the service is the one that was called, by its code in the standard or the bank's own, and
 * a success echoes what was ordered.
 */
export function classifyTransfer(
  result: CallResult,
  order: TransferOrder,
  codes: ServiceCodes = {},
): Verdict {
  return classify(result, [order.service, codes[order.service]], (http, responseCase, answer) => {
    const rule = ruleOf(order.service, responseRule(http, responseCase), answer);
    const bankReference = asReference(answer.referenceNo);
    if (claimsMoney(rule) && contradicts(answer, order)) return undefined;
    if (rule.class === 'CLAIMED_PAID' && bankReference === null) return undefined;
    return { rule, bankReference };
  });
}

/** What the answer to a bulk means for each transfer in it. One that was taken in has a name at the bank, and ours. */
export function classifyBulk(result: CallResult, { bulkId }: BulkOrder): Verdict {
  return classify(result, [BULK_SERVICE], (http, responseCase, answer) => {
    const rule = bulkResponseRule(http, responseCase);
    const isOther = isGiven(answer.partnerBulkId) && answer.partnerBulkId !== bulkId;
    const isNameless = http === 200 && asReference(answer.bulkId) === null;
    if (claimsMoney(rule) && (isOther || isNameless)) return undefined;
    return { rule, bankReference: null };
  });
}

interface Reading {
  readonly rule: ResponseMeaning;
  readonly bankReference: string | null;
}

/** `read` says what an answer that agrees with itself means; undefined where it speaks of something else. */
function classify(
  result: CallResult,
  services: readonly (string | undefined)[],
  read: (
    http: number,
    responseCase: string,
    answer: Readonly<Record<string, unknown>>,
  ) => Reading | undefined,
): Verdict {
  if (result.kind === 'NO_TOKEN') return { class: 'NOT_SENT', responseCode: null, bankReference: null };
  const { httpStatus, responseCode, bytesWritten } = result.exchange.answer;
  if (!bytesWritten) return { class: 'NOT_SENT', responseCode: null, bankReference: null };
  const code = parseResponseCode(responseCode);
  if (result.answer === undefined || code === undefined) return { ...UNKNOWN, responseCode };
  if (code.http !== httpStatus || !services.includes(code.service)) return { ...UNKNOWN, responseCode };
  const reading = read(code.http, code.case, result.answer);
  if (reading === undefined) return { ...UNKNOWN, responseCode };
  const { rule, bankReference } = reading;
  return {
    class: rule.class,
    responseCode,
    bankReference,
    ...(rule.holdReason !== undefined && { holdReason: rule.holdReason }),
    ...(rule.alarm !== undefined && { alarm: rule.alarm }),
  };
}

const claimsMoney = (rule: ResponseMeaning): boolean =>
  rule.class === 'CLAIMED_PAID' || rule.class === 'PENDING';

const CLEARED: readonly TransferService[] = ['22', '23'];

/**
 * RTGS and SKN say in a status of its own whether the transfer is through: a 200 may only mean that it was taken in. One
 * that denies, or is no known status, contradicts the 200 around it.
 */
function ruleOf(
  service: TransferService,
  rule: ResponseMeaning,
  { transactionStatus }: Readonly<Record<string, unknown>>,
): ResponseMeaning {
  if (rule.class !== 'CLAIMED_PAID' || !CLEARED.includes(service)) return rule;
  const verdict = inquiryVerdict(transactionStatus);
  if (verdict === 'PAID') return rule;
  return { ...rule, class: verdict === 'UNDER_WAY' ? 'PENDING' : 'UNKNOWN' };
}

/** Whether the answer speaks of another payment than the one that was ordered. What it does not mention, it does not deny; 10000 is 10000.00. */
export function contradicts(
  answer: Readonly<Record<string, unknown>>,
  order: Pick<TransferOrder, 'partnerReference' | 'amountRupiah'> & {
    readonly beneficiary: { readonly accountNumber: string };
  },
): boolean {
  const { partnerReferenceNo, amount, beneficiaryAccountNo } = answer;
  if (isGiven(partnerReferenceNo) && partnerReferenceNo !== order.partnerReference) return true;
  if (isGiven(amount) && senOfPrintedAmount(amount) !== order.amountRupiah * SEN_PER_RUPIAH) return true;
  return isGiven(beneficiaryAccountNo) && isOther(beneficiaryAccountNo, order.beneficiary.accountNumber);
}

const isOther = (told: unknown, ours: string): boolean =>
  typeof told !== 'string' || compareAccountNumbers(ours, told) === 'OTHER';

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const LONGEST_REFERENCE = 64;

export function asReference(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_REFERENCE ? value : null;
}
