import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FolderDocumentStore } from '@jkk/documents';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence/connection';
import { inTransaction } from '@jkk/persistence/database';
import { seedDemo } from '@jkk/persistence/seeding';
import { ManualClock } from '@jkk/platform/clock';
import { PayloadKeyRing } from '@jkk/platform/crypto';
import { createLogger } from '@jkk/platform/logging';
import type { DataSource } from 'typeorm';
import { request } from 'undici';
import { createApi } from '../../../apps/api/src/create-api';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { DEMO_PASSWORD } from '../../support/api-client';

/** A database is copied and seeded first, which takes its time on a busy machine. */

/** Nothing listens there: Temporal is away, as far as this API can tell. */
const NO_TEMPORAL = '127.0.0.1:1';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
  readonly text: string;
}

export interface CallOptions {
  readonly token?: string;
  readonly body?: unknown;
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The real application over a fresh, seeded database. */
export class ApiFixture {
  private readonly tokens = new Map<string, string>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly database: DataSource,
    /** As whom people are written, whom no administrator has to let in. */
    readonly owner: DataSource,
    readonly test: TestDatabase,
    readonly clock: ManualClock,
    /** Where uploaded files lie. */
    readonly documentFolder: string,
    private readonly lines: readonly string[],
    private readonly release: () => Promise<void>,
  ) {}

  static async start(
    options: {
      rateLimitPerMinute?: number;
      temporalAddress?: string;
      verifiedFiguresOnly?: boolean;
      lockTimeoutMs?: number;
      /** Another way to the database than the straight one. */
      through?: (databaseUrl: string) => Promise<string>;
      trustedProxy?: string[];
      callbackKeys?: ReadonlyMap<string, KeyObject>;
    } = {},
  ): Promise<ApiFixture> {
    const folder = await mkdtemp(path.join(tmpdir(), 'api-spec-'));
    const test = await createDatabase();
    const url = (await options.through?.(test.appUrl)) ?? test.appUrl;
    const database = await openAppDatabase({ url, poolSize: 12, lockTimeoutMs: options.lockTimeoutMs });
    const owner = await openOwnerDatabase({ url: test.ownerUrl });
    await inTransaction(owner, (em) => seedDemo(em, new Date().toISOString()));
    const clock = new ManualClock(new Date().toISOString());
    const lines: string[] = [];
    const destination = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString());
        done();
      },
    });
    const { privateKey } = generateKeyPairSync('ed25519');
    const app = await createApi({
      database,
      clock,
      logger: createLogger('api', { level: 'trace', destination }),
      documents: new FolderDocumentStore(folder),
      temporal: {
        address: options.temporalAddress ?? NO_TEMPORAL,
        namespace: 'default',
        payloadKeys: new PayloadKeyRing([{ id: 'test', secret: Buffer.alloc(32, 7) }]),
      },
      callbackKeys: options.callbackKeys ?? new Map(),
      releasePolicy: { verifiedFiguresOnly: options.verifiedFiguresOnly ?? false },
      settings: {
        receiptSigningKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        receiptEarlierKeys: [],
        rateLimitPerMinute: options.rateLimitPerMinute ?? 100_000,
        trustedProxy: options.trustedProxy ?? [],
      },
    });
    const release = async (): Promise<void> => {
      await app.close();
      await database.destroy();
      await owner.destroy();
      await test.drop();
      await rm(folder, { recursive: true, force: true });
    };
    await app.listen(0, '127.0.0.1');
    return new ApiFixture(app, await app.getUrl(), database, owner, test, clock, folder, lines, release);
  }

  /** Everything that was logged since the start. */
  get log(): string {
    return this.lines.join('');
  }

  async close(): Promise<void> {
    await this.release();
  }

  async call(method: 'GET' | 'POST' | 'DELETE', address: string, options: CallOptions = {}): Promise<Answer> {
    const { token, body, raw, headers } = options;
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const outside = /^\/(health|api|metrics)/.test(address);
    const response = await request(`${this.url}${outside ? '' : '/api/v1'}${address}`, {
      method,
      headers: {
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(payload === undefined ? {} : { body: payload }),
    });
    const text = await response.body.text();
    const isJson = String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      headers: response.headers,
      body: isJson && text !== '' ? JSON.parse(text) : undefined,
      text,
    };
  }

  /** A token of a demo user, signed in once per spec. */
  async tokenOf(username: string): Promise<string> {
    const known = this.tokens.get(username);
    if (known !== undefined) return known;
    const answer = await this.call('POST', '/session', { body: { username, password: DEMO_PASSWORD } });
    if (answer.status !== 200) throw new Error(`Signing in answered ${answer.status}: ${answer.text}`);
    this.tokens.set(username, answer.body.accessToken as string);
    return answer.body.accessToken as string;
  }

  async as(
    username: string,
    method: 'GET' | 'POST' | 'DELETE',
    address: string,
    options: CallOptions = {},
  ): Promise<Answer> {
    return this.call(method, address, { ...options, token: await this.tokenOf(username) });
  }
}

let counter = 0;
export const newKey = (): string => `spec-key-${process.pid}-${(counter += 1)}`;
