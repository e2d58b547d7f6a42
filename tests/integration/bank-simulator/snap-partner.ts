import { createHash, createHmac, createSign, randomInt } from 'node:crypto';
import type { Loose } from '../../support/loose';

export interface SnapAnswer {
  readonly status: number;
  readonly body: Loose;
  readonly text: string;
}

export interface Tampering {
  readonly headers?: Record<string, string | undefined>;
  readonly signedPath?: string;
  readonly signature?: string;
  readonly timeoutMs?: number;
}

/** A client of one bank, written from the standard alone and sharing no line with the bank or with our product. */
export class SnapPartner {
  private token?: string;

  constructor(
    private readonly url: string,
    readonly bankCode: string,
    private readonly clientId: string,
    private readonly secret: string,
    private readonly privateKeyPem: string,
  ) {}

  static wib(at = new Date()): string {
    return `${new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
  }

  static externalId(): string {
    return Array.from({ length: 32 }, () => randomInt(10)).join('');
  }

  async requestToken(tampering: Tampering = {}): Promise<SnapAnswer> {
    const timestamp = tampering.headers?.['X-TIMESTAMP'] ?? SnapPartner.wib();
    const signature = createSign('RSA-SHA256')
      .update(`${this.clientId}|${timestamp}`)
      .sign(this.privateKeyPem, 'base64');
    const headers = {
      'Content-Type': 'application/json',
      'X-TIMESTAMP': timestamp,
      'X-CLIENT-KEY': this.clientId,
      'X-SIGNATURE': tampering.signature ?? signature,
      ...tampering.headers,
    };
    return this.send('/snap/v1.0/access-token/b2b', headers, '{"grantType":"client_credentials"}', tampering);
  }

  async signIn(): Promise<void> {
    const { body } = await this.requestToken();
    this.token = body.accessToken;
  }

  async call(path: string, payload: unknown, tampering: Tampering = {}): Promise<SnapAnswer> {
    if (this.token === undefined) await this.signIn();
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const relative = `/snap/v1.0${path}`;
    const timestamp = tampering.headers?.['X-TIMESTAMP'] ?? SnapPartner.wib();
    const bodyHash = createHash('sha256').update(body, 'utf8').digest('hex').toLowerCase();
    const text = `POST:${tampering.signedPath ?? relative}:${this.token}:${bodyHash}:${timestamp}`;
    const headers = {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${this.token}`,
      'X-TIMESTAMP': timestamp,
      'X-SIGNATURE': tampering.signature ?? createHmac('sha512', this.secret).update(text).digest('base64'),
      'X-PARTNER-ID': this.clientId,
      'X-EXTERNAL-ID': SnapPartner.externalId(),
      'CHANNEL-ID': '95221',
      ...tampering.headers,
    };
    return this.send(relative, headers, body, tampering);
  }

  private async send(
    path: string,
    headers: Record<string, string | undefined>,
    body: string,
    { timeoutMs = 10_000 }: Tampering,
  ): Promise<SnapAnswer> {
    const given = Object.entries(headers).filter((one): one is [string, string] => one[1] !== undefined);
    const response = await fetch(`${this.url}/${this.bankCode}${path}`, {
      method: 'POST',
      headers: Object.fromEntries(given),
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await response.text();
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      parsed = undefined;
    }
    return { status: response.status, body: parsed, text };
  }
}
