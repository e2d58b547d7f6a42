import { createHash } from 'node:crypto';
import type { Instant } from '@jkk/domain/calendar';
import { parseResponseCode } from '@jkk/domain/payout';
import type { Clock } from '@jkk/platform/clock';
import type { BankCredentials } from '../credentials';
import {
  BankUnavailableError,
  type Exchange,
  type IncomingAnswer,
  type OutgoingMessage,
  type WireRecorder,
} from '../partner-bank.port';
import type { BankProfile, SnapService } from '../profile/bank-profile';
import { newExternalId } from './external-id';
import { BankHttp, type HttpOutcome } from './http';
import { asymmetricSignature, bodyHash, symmetricSignature, type SignedParts } from './signature';
import { parseObject, TokenSource } from './token-source';
import { toWibText, wibDate } from './wib';

/** What a signed call came to: no message at all (no token), or an exchange with the parsed answer where there is one. */
export type CallResult =
  | { readonly kind: 'NO_TOKEN'; readonly code: string }
  | {
      readonly kind: 'EXCHANGED';
      readonly exchange: Exchange;
      readonly answer: Readonly<Record<string, unknown>> | undefined;
      /** The bank's clock as its answer says it; null where it says none. */
      readonly bankTime: Instant | null;
    };

/** Cases of a 401 that a fresh token cures: token invalid, token not found. */
const STALE_TOKEN_CASES = ['01', '03'];

/** Signed calls to one bank. The body is serialised once; those bytes are written down, hashed and sent. */
export class SnapBiClient {
  private readonly http: BankHttp;
  private readonly tokens: TokenSource;

  constructor(
    readonly profile: BankProfile,
    baseUrl: string,
    private readonly credentials: BankCredentials,
    private readonly clock: Clock,
  ) {
    this.http = new BankHttp(baseUrl, profile.pace);
    this.tokens = new TokenSource(profile, credentials, this.http, clock);
  }

  /**
   * Writes the message down and sends it once. Only where the bank refused the token before looking at the message is it
   * sent again, once, with a new token and a new external id, as a message of its own.
   */
  async call(service: SnapService, body: string, recorder: WireRecorder): Promise<CallResult> {
    const first = await this.callOnce(service, body, recorder);
    if (first.kind === 'NO_TOKEN' || !isStaleToken(first)) return withoutToken(first);
    await recorder.superseded(first.exchange);
    this.tokens.forget(first.token);
    return withoutToken(await this.callOnce(service, body, recorder));
  }

  async close(): Promise<void> {
    await this.http.close();
  }

  private async callOnce(service: SnapService, body: string, recorder: WireRecorder) {
    let token: string;
    try {
      token = await this.tokens.get();
    } catch (error) {
      if (error instanceof BankUnavailableError) return { kind: 'NO_TOKEN', code: error.code } as const;
      throw error;
    }
    const message = this.message(service, body);
    const wireId = await recorder.sending(message);
    const path = this.profile.pathPrefix + this.profile.paths[service];
    const outcome = await this.http.post(path, this.headers(path, message, token), body);
    const answer = outcome.kind === 'ANSWERED' ? parseObject(outcome.body) : undefined;
    const exchange = { wireId, answer: toAnswer(outcome, answer, this.clock.now()) };
    const bankTime = outcome.kind === 'ANSWERED' ? outcome.bankTime : null;
    return { kind: 'EXCHANGED', exchange, answer, bankTime, token } as const;
  }

  private message(service: SnapService, body: string): OutgoingMessage {
    const sentAt = this.clock.now();
    const date = wibDate(sentAt);
    return {
      bankCode: this.profile.bankCode,
      wibDate: date,
      externalId: newExternalId(date),
      serviceCode: service,
      requestHash: bodyHash(body),
      requestBody: body,
      sentAt,
    };
  }

  private headers(path: string, message: OutgoingMessage, token: string): Record<string, string> {
    const timestamp = toWibText(message.sentAt, this.profile.timestampMilliseconds);
    const parts: SignedParts = { method: 'POST', path, bodyHash: message.requestHash, timestamp };
    return {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${token}`,
      'X-TIMESTAMP': timestamp,
      'X-SIGNATURE': this.sign(parts, token),
      'X-PARTNER-ID': this.credentials.clientId,
      'X-EXTERNAL-ID': message.externalId,
      'CHANNEL-ID': this.profile.channelId,
    };
  }

  private sign(parts: SignedParts, token: string): string {
    if (this.profile.signatureMode === 'asymmetric') {
      return asymmetricSignature(this.credentials.privateKey, parts);
    }
    return symmetricSignature(this.credentials.clientSecret, token, parts, this.profile.signatureEncoding);
  }
}

type Exchanged = Extract<CallResult, { kind: 'EXCHANGED' }> & { readonly token: string };

function isStaleToken({ exchange }: Exchanged): boolean {
  const { httpStatus, responseCode } = exchange.answer;
  const code = parseResponseCode(responseCode);
  return httpStatus === 401 && code?.http === 401 && STALE_TOKEN_CASES.includes(code.case);
}

function withoutToken(result: Exchanged | Extract<CallResult, { kind: 'NO_TOKEN' }>): CallResult {
  if (result.kind === 'NO_TOKEN') return result;
  const { exchange, answer, bankTime } = result;
  return { kind: 'EXCHANGED', exchange, answer, bankTime };
}

function toAnswer(
  outcome: HttpOutcome,
  answer: Readonly<Record<string, unknown>> | undefined,
  receivedAt: string,
): IncomingAnswer {
  if (outcome.kind !== 'ANSWERED') {
    const bytesWritten = outcome.kind === 'LOST';
    const nothing = { httpStatus: null, responseCode: null, responseHash: null, responseBody: null };
    return { receivedAt, ...nothing, bytesWritten, failure: outcome.failure };
  }
  const code = answer?.responseCode;
  return {
    receivedAt,
    httpStatus: outcome.status,
    responseCode: parseResponseCode(code) === undefined ? null : String(code),
    responseHash: createHash('sha256').update(outcome.body, 'utf8').digest('hex'),
    responseBody: outcome.body.replaceAll('\u0000', ''),
    bytesWritten: true,
    failure: null,
  };
}
