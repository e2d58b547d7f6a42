import { randomUUID } from 'node:crypto';
import type { Loose } from './loose';

export const DEMO_PASSWORD = 'demo-jkk-2026';

export interface ApiAnswer<T = Loose> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  readonly text: string;
}

export interface CallOptions {
  readonly idempotencyKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is instead of JSON. */
  readonly raw?: string | Buffer | FormData;
  readonly timeoutMs?: number;
}

/** An answer that a caller did not expect; tells method, path, status and problem, never what was sent. */
export class UnexpectedAnswer extends Error {
  constructor(
    readonly method: string,
    readonly path: string,
    readonly answer: ApiAnswer,
  ) {
    super(`${method} ${path} answered ${answer.status}: ${answer.text.slice(0, 2_000)}`);
  }
}

/** A signed-in person, or nobody, at the HTTP surface. Any status is an answer; only a broken connection throws. */
export class ApiClient {
  constructor(
    readonly url: string,
    readonly token?: string,
  ) {}

  static async signIn(url: string, username: string, password = DEMO_PASSWORD): Promise<ApiClient> {
    const answer = await new ApiClient(url).post('/session', { username, password });
    if (answer.status !== 200) throw new UnexpectedAnswer('POST', '/session', answer);
    return new ApiClient(url, answer.body.accessToken);
  }

  get<T = Loose>(path: string, options?: CallOptions): Promise<ApiAnswer<T>> {
    return this.call('GET', path, undefined, options);
  }

  post<T = Loose>(path: string, body?: unknown, options?: CallOptions): Promise<ApiAnswer<T>> {
    return this.call('POST', path, body, options);
  }

  delete<T = Loose>(path: string, options?: CallOptions): Promise<ApiAnswer<T>> {
    return this.call('DELETE', path, undefined, options);
  }

  /** As `get`, but anything else than 200 throws. */
  async read<T = Loose>(path: string): Promise<T> {
    const answer = await this.get<T>(path);
    if (answer.status !== 200) throw new UnexpectedAnswer('GET', path, answer);
    return answer.body;
  }

  /** Uploads one file and gives its document id. */
  async upload(name: string, type: string, content: Buffer): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)], { type }), name);
    const answer = await this.post('/documents', undefined, { raw: form });
    if (answer.status !== 201) throw new UnexpectedAnswer('POST', '/documents', answer);
    return answer.body.documentId;
  }

  async call<T = Loose>(
    method: string,
    path: string,
    body?: unknown,
    options: CallOptions = {},
  ): Promise<ApiAnswer<T>> {
    const content = options.raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        ...(typeof content === 'string' && { 'content-type': 'application/json' }),
        ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
        ...(options.idempotencyKey !== undefined && { 'idempotency-key': options.idempotencyKey }),
        ...options.headers,
      },
      body: content as RequestInit['body'],
      signal: AbortSignal.timeout(options.timeoutMs ?? 60_000),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text) as T };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const newKey = (): string => randomUUID();

/** The desks of one instance: each demo user signs in once. */
export class Desks {
  private readonly signedIn = new Map<string, Promise<ApiClient>>();

  constructor(readonly url: string) {}

  as(username: string): Promise<ApiClient> {
    let client = this.signedIn.get(username);
    if (client === undefined) {
      client = ApiClient.signIn(this.url, username);
      this.signedIn.set(username, client);
      client.catch(() => this.signedIn.delete(username));
    }
    return client;
  }

  /** After the sessions were lost, e.g. with a new database. */
  forget(): void {
    this.signedIn.clear();
  }
}
