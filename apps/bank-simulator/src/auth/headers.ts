import type { IncomingHttpHeaders } from 'node:http';
import type { BankClock } from '../clock';
import { Refusal } from '../wire/answer';
import { parseTimestamp } from '../wire/wib';

const SKEW_MS = 5 * 60 * 1000;

export interface TransactionHeaders {
  readonly accessToken: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly partnerId: string;
  readonly externalId: string;
}

export interface TokenHeaders {
  readonly timestamp: string;
  readonly clientKey: string;
  readonly signature: string;
}

export function readTokenHeaders(
  headers: IncomingHttpHeaders,
  clock: BankClock,
  milliseconds: boolean,
): TokenHeaders {
  return {
    timestamp: freshTimestamp(headers, clock, milliseconds),
    clientKey: header(headers, 'X-CLIENT-KEY', /^\S{1,36}$/),
    signature: header(headers, 'X-SIGNATURE', /^\S{1,2048}$/),
  };
}

/** Form of the headers only; whether token and signature are right is the next question. */
export function readTransactionHeaders(
  headers: IncomingHttpHeaders,
  clock: BankClock,
  milliseconds: boolean,
): TransactionHeaders {
  const contentType = headers['content-type'] ?? '';
  if (!contentType.startsWith('application/json')) throw new Refusal('FIELD_FORMAT', 'Content-Type');
  header(headers, 'CHANNEL-ID', /^[A-Za-z0-9]{1,5}$/);
  return {
    timestamp: freshTimestamp(headers, clock, milliseconds),
    signature: header(headers, 'X-SIGNATURE', /^\S{1,2048}$/),
    partnerId: header(headers, 'X-PARTNER-ID', /^\S{1,36}$/),
    externalId: header(headers, 'X-EXTERNAL-ID', /^[0-9]{1,36}$/),
    accessToken: bearer(headers),
  };
}

function bearer(headers: IncomingHttpHeaders): string {
  const match = /^Bearer (\S{1,2048})$/.exec(headers.authorization ?? '');
  if (!match?.[1]) throw new Refusal('TOKEN_NOT_FOUND');
  return match[1];
}

function header(headers: IncomingHttpHeaders, name: string, pattern: RegExp): string {
  const value = headers[name.toLowerCase()];
  if (value === undefined || value === '') throw new Refusal('MANDATORY_FIELD', name);
  if (typeof value !== 'string' || !pattern.test(value)) throw new Refusal('FIELD_FORMAT', name);
  return value;
}

/**
 * A caller may be on the wall clock or, in a test that moved the banks' clock, on that one: either is fresh enough.
 * Anything further than the window from both is a replay.
 */
function freshTimestamp(headers: IncomingHttpHeaders, clock: BankClock, milliseconds: boolean): string {
  const text = header(headers, 'X-TIMESTAMP', /^\S{20,35}$/);
  const at = parseTimestamp(text);
  if (at === undefined || text.includes('.') !== milliseconds) {
    throw new Refusal('FIELD_FORMAT', 'X-TIMESTAMP');
  }
  const skews = [clock.wall(), clock.now()].map((now) => Math.abs(now.getTime() - at.getTime()));
  if (Math.min(...skews) > SKEW_MS) throw new Refusal('UNAUTHORIZED');
  return text;
}
