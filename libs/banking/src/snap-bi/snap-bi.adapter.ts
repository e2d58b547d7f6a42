import { BULK_SERVICE, inquiryVerdict, parseResponseCode } from '@jkk/domain/payout';
import type { Clock } from '@jkk/platform/clock';
import type { BankCredentials } from '../credentials';
import {
  PartnerBank,
  type AccountAnswer,
  type AccountQuery,
  type BalanceReply,
  type BankStatement,
  type BulkOrder,
  type StatusQuery,
  type StatusReply,
  type TransferOrder,
  type TransferReply,
  type WireRecorder,
} from '../partner-bank.port';
import type { BankProfile } from '../profile/bank-profile';
import { balanceBody, bulkBody, inquiryBody, statusBody, transferBody } from './bodies';
import { readBalance } from './balance';
import { asReference, classifyBulk, classifyTransfer, contradicts } from './classify';
import { SnapBiClient, type CallResult } from './client';
import { bodyHash } from './signature';
import { readWholeStatement } from './statement-reader';
import { isInWindow } from './wib';

/** SNAP BI, `beneficiaryAccountNo`. */
const LONGEST_ACCOUNT = 34;
/** Free text of a bank that means: no money can go there. */
const CLOSED_ACCOUNT = /tutup|pasif|blok|close|dormant|inactive/i;

/** A partner bank that speaks SNAP BI. */
export class SnapBiAdapter extends PartnerBank {
  private readonly client: SnapBiClient;

  constructor(
    readonly profile: BankProfile,
    baseUrl: string,
    credentials: BankCredentials,
    private readonly clock: Clock,
  ) {
    super();
    this.client = new SnapBiClient(profile, baseUrl, credentials, clock);
  }

  requestHash(order: TransferOrder): string {
    return bodyHash(transferBody(order, this.profile));
  }

  async inquireAccount(query: AccountQuery, recorder: WireRecorder): Promise<AccountAnswer> {
    const service = query.bankCode === this.profile.bankCode ? '15' : '16';
    const result = await this.client.call(service, inquiryBody(query, service), recorder);
    const exchange = result.kind === 'EXCHANGED' ? result.exchange : null;
    const code = agreedCode(result, service);
    return { exchange, responseCode: code ?? null, ...readAccount(code, result, this.profile) };
  }

  async inquireBalance(recorder: WireRecorder): Promise<BalanceReply> {
    const result = await this.client.call('11', balanceBody(this.profile), recorder);
    if (result.kind === 'NO_TOKEN') return { availableRupiah: null, exchange: null };
    const isAgreed = agreedCode(result, '11') === '2001100';
    const availableRupiah = isAgreed ? readBalance(result.answer, this.profile.sourceAccount) : null;
    return { availableRupiah, exchange: result.exchange };
  }

  async transfer(order: TransferOrder, recorder: WireRecorder): Promise<TransferReply> {
    const result = await this.client.call(order.service, transferBody(order, this.profile), recorder);
    const exchange = result.kind === 'EXCHANGED' ? result.exchange : null;
    return { ...classifyTransfer(result, order, this.profile.serviceCodes), exchange };
  }

  async transferBulk(order: BulkOrder, recorder: WireRecorder): Promise<TransferReply> {
    const result = await this.client.call(BULK_SERVICE, bulkBody(order, this.profile), recorder);
    const exchange = result.kind === 'EXCHANGED' ? result.exchange : null;
    return { ...classifyBulk(result, order), exchange };
  }

  async inquireStatus(query: StatusQuery, recorder: WireRecorder): Promise<StatusReply> {
    const { endOfDay } = this.profile;
    const silent = { verdict: 'NOTHING', bankReference: null, contradicts: false } as const;
    if (endOfDay !== null && isInWindow(this.clock.now(), endOfDay)) {
      return { ...silent, code: 'END_OF_DAY', exchange: null };
    }
    const result = await this.client.call('36', statusBody(query, this.profile), recorder);
    if (result.kind === 'NO_TOKEN') return { ...silent, code: result.code, exchange: null };
    const { exchange, answer } = result;
    const code = agreedCode(result, '36');
    // The one error that speaks of the transfer; it says no more than status 07.
    if (code === '4043601') return { ...silent, verdict: 'DENIED', code, exchange };
    if (code !== '2003600' || answer === undefined) {
      return { ...silent, code: code ?? exchange.answer.failure, exchange };
    }
    return { ...readStatus(answer, query), exchange };
  }

  readStatement(
    window: { readonly from: string; readonly to: string },
    recorder: WireRecorder,
  ): Promise<BankStatement> {
    return readWholeStatement(this.client, window, recorder);
  }

  async close(): Promise<void> {
    await this.client.close();
  }
}

/** The response code, if the answer agrees with itself: HTTP status, code and service say the same. */
export function agreedCode(result: CallResult, service: string): string | undefined {
  if (result.kind === 'NO_TOKEN' || result.answer === undefined) return undefined;
  const { httpStatus, responseCode } = result.exchange.answer;
  const code = parseResponseCode(responseCode);
  return code !== undefined && code.http === httpStatus && code.service === service
    ? String(responseCode)
    : undefined;
}

type AccountFinding =
  | { kind: 'HOLDER'; name: string; accountNumber: string | null; nameLength: number }
  | { kind: 'CLOSED' | 'UNKNOWN_ACCOUNT' | 'UNAVAILABLE' };

/** 403xx09 dormant, 403xx18 inactive; 404xx11 no such account, 404xx02 and 404xx03 no such bank on the switch. */
function readAccount(code: string | undefined, result: CallResult, profile: BankProfile): AccountFinding {
  const parsed = parseResponseCode(code);
  if (parsed === undefined || result.kind === 'NO_TOKEN' || result.answer === undefined) {
    return { kind: 'UNAVAILABLE' };
  }
  const short = `${parsed.http}/${parsed.case}`;
  if (short === '403/09' || short === '403/18') return { kind: 'CLOSED' };
  if (short === '404/11' || short === '404/02' || short === '404/03') return { kind: 'UNKNOWN_ACCOUNT' };
  if (short !== '200/00') return { kind: 'UNAVAILABLE' };
  const {
    beneficiaryAccountName: name,
    beneficiaryAccountNo: account,
    beneficiaryAccountStatus: status,
  } = result.answer;
  if (typeof name !== 'string' || name.trim() === '') return { kind: 'UNAVAILABLE' };
  if (typeof status === 'string' && CLOSED_ACCOUNT.test(status)) return { kind: 'CLOSED' };
  return {
    kind: 'HOLDER',
    name: name.trim(),
    accountNumber: asAccount(account),
    nameLength: profile.holderNameLength,
  };
}

const asAccount = (told: unknown): string | null =>
  typeof told === 'string' && told.trim() !== '' && told.length <= LONGEST_ACCOUNT ? told : null;

function readStatus(
  answer: Readonly<Record<string, unknown>>,
  query: StatusQuery,
): Omit<StatusReply, 'exchange'> {
  const status = answer.latestTransactionStatus;
  const order = { ...query, beneficiary: { accountNumber: query.beneficiaryAccountNumber } };
  const other = contradicts({ ...answer, partnerReferenceNo: answer.originalPartnerReferenceNo }, order);
  return {
    verdict: other ? 'NOTHING' : inquiryVerdict(status),
    code: typeof status === 'string' ? status.slice(0, 7) : null,
    bankReference: asReference(answer.originalReferenceNo),
    contradicts: other,
  };
}
