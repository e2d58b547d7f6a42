import { Pool } from 'undici';
import type { Instant } from '@jkk/domain/calendar';
import type { Pace } from '../profile/pace';

/** `lost`: not a byte left, or nobody knows what became of it. Codes only, never the text of an error. */
export type HttpOutcome =
  | {
      readonly kind: 'ANSWERED';
      readonly status: number;
      readonly body: string;
      /** The bank's clock as its answer says it; null where it says none. */
      readonly bankTime: Instant | null;
    }
  | { readonly kind: 'NOT_SENT'; readonly failure: string }
  | { readonly kind: 'LOST'; readonly failure: string };

/** A statement page is the largest answer; beyond this it is no answer of a bank. */
const MAX_RESPONSE_BYTES = 8 * 1024 * 1024;
const CONNECTIONS = 8;

/** Errors of making a connection. Everything else may have happened after the first byte of the request. */
const BEFORE_FIRST_BYTE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * One bank's connections. No retry, no redirect, one request at a time per connection: what happens twice must have been
 * asked for twice.
 */
export class BankHttp {
  private readonly pool: Pool;
  private readonly mountPath: string;

  constructor(
    baseUrl: string,
    private readonly pace: Pace,
  ) {
    const url = new URL(baseUrl);
    this.mountPath = url.pathname.replace(/\/$/, '');
    this.pool = new Pool(url.origin, {
      connections: CONNECTIONS,
      pipelining: 1,
      connect: { timeout: pace.connectTimeout },
      headersTimeout: pace.requestTimeout,
      bodyTimeout: pace.requestTimeout,
      maxResponseSize: MAX_RESPONSE_BYTES,
    });
  }

  async post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<HttpOutcome> {
    try {
      const response = await this.pool.request({
        method: 'POST',
        path: `${this.mountPath}${path}`,
        headers,
        body,
        signal: AbortSignal.timeout(this.pace.connectTimeout + this.pace.requestTimeout),
      });
      const bankTime = timeOf(response.headers.date);
      return { kind: 'ANSWERED', status: response.statusCode, body: await response.body.text(), bankTime };
    } catch (error) {
      const failure = codeOf(error);
      return { kind: BEFORE_FIRST_BYTE.has(failure) ? 'NOT_SENT' : 'LOST', failure };
    }
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }
}

function timeOf(date: unknown): Instant | null {
  const at = typeof date === 'string' ? Date.parse(date) : NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return 'UNKNOWN';
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return code;
  return error.name === 'TimeoutError' ? 'TIMEOUT' : error.name;
}
