import { createHash, createHmac, createSign, randomInt } from 'node:crypto';

/** What a bank and its client have agreed on, seen from the client. */
export interface Agreement {
  /** Where the bank is, without the path that is signed. */
  readonly url: string;
  readonly prefix: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly privateKeyPem: string;
  readonly signatureMode: 'symmetric' | 'asymmetric';
  readonly signatureEncoding: 'base64' | 'hex';
  readonly channelId: string;
}

export interface SnapAnswer {
  readonly status: number;
  /** Empty where the answer is no JSON object. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** What is wrong on purpose with one request. */
export interface Tampering {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly signedPath?: string;
  readonly signature?: string;
  /** Sent in place of the body that was signed. */
  readonly sentBody?: string;
  readonly timeoutMs?: number;
}

const PATIENCE_MS = 30_000;

/** `2026-11-21T09:00:00+07:00`. */
export const wib = (at = new Date()): string =>
  `${new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;

export const newExternalId = (): string => Array.from({ length: 32 }, () => randomInt(10)).join('');

/** A client of one bank, written from the standard alone and sharing no line with the simulator or with any product. */
export class Partner {
  private token?: string;

  constructor(private readonly agreed: Agreement) {}

  requestToken(tampering: Tampering = {}): Promise<SnapAnswer> {
    const { clientId, privateKeyPem } = this.agreed;
    const timestamp = tampering.headers?.['X-TIMESTAMP'] ?? wib();
    const signature = createSign('RSA-SHA256')
      .update(`${clientId}|${timestamp}`)
      .sign(privateKeyPem, 'base64');
    const headers = {
      'Content-Type': 'application/json',
      'X-TIMESTAMP': timestamp,
      'X-CLIENT-KEY': clientId,
      'X-SIGNATURE': tampering.signature ?? signature,
      ...tampering.headers,
    };
    return this.send('/access-token/b2b', headers, '{"grantType":"client_credentials"}', tampering);
  }

  async signIn(): Promise<void> {
    const { body } = await this.requestToken();
    this.token = String(body.accessToken);
  }

  async call(path: string, payload: unknown, tampering: Tampering = {}): Promise<SnapAnswer> {
    if (this.token === undefined) await this.signIn();
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const timestamp = tampering.headers?.['X-TIMESTAMP'] ?? wib();
    const signedPath = tampering.signedPath ?? this.agreed.prefix + path;
    const headers = {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${this.token}`,
      'X-TIMESTAMP': timestamp,
      'X-SIGNATURE': tampering.signature ?? this.sign(signedPath, body, timestamp),
      'X-PARTNER-ID': this.agreed.clientId,
      'X-EXTERNAL-ID': newExternalId(),
      'CHANNEL-ID': this.agreed.channelId,
      ...tampering.headers,
    };
    return this.send(path, headers, tampering.sentBody ?? body, tampering);
  }

  /** Symmetric with the token in the text, asymmetric without it. */
  private sign(path: string, body: string, timestamp: string): string {
    const { clientSecret, privateKeyPem, signatureMode, signatureEncoding } = this.agreed;
    const hash = createHash('sha256').update(body, 'utf8').digest('hex').toLowerCase();
    if (signatureMode === 'asymmetric') {
      return createSign('RSA-SHA256')
        .update(`POST:${path}:${hash}:${timestamp}`)
        .sign(privateKeyPem, 'base64');
    }
    const text = `POST:${path}:${this.token}:${hash}:${timestamp}`;
    return createHmac('sha512', clientSecret).update(text).digest(signatureEncoding);
  }

  private async send(
    path: string,
    headers: Readonly<Record<string, string | undefined>>,
    body: string,
    { timeoutMs = PATIENCE_MS }: Tampering,
  ): Promise<SnapAnswer> {
    const given = Object.entries(headers).filter((one): one is [string, string] => one[1] !== undefined);
    const response = await fetch(`${this.agreed.url}${this.agreed.prefix}${path}`, {
      method: 'POST',
      headers: Object.fromEntries(given),
      body,
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'manual',
    });
    const text = await response.text();
    return { status: response.status, body: toObject(text), text };
  }
}

function toObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
