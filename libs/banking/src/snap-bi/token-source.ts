import type { Clock } from '@jkk/platform/clock';
import type { BankCredentials } from '../credentials';
import type { BankProfile } from '../profile/bank-profile';
import { BankUnavailableError } from '../partner-bank.port';
import type { BankHttp } from './http';
import { tokenSignature } from './signature';
import { toWibText } from './wib';

const BODY = '{"grantType":"client_credentials"}';
const GRANTED = '2007300';
/** Renewed before its end, so that no request meets a token that dies on the way. */
const USED_PART_OF_LIFE = 0.8;
const LONGEST_TOKEN = 2048;

interface Token {
  readonly text: string;
  readonly renewAt: number;
}

/** The access token of one bank: cached, renewed by one call at a time however many wait for it. */
export class TokenSource {
  private current: Token | undefined;
  private renewal: Promise<Token> | undefined;

  constructor(
    private readonly profile: BankProfile,
    private readonly credentials: BankCredentials,
    private readonly http: BankHttp,
    private readonly clock: Clock,
  ) {}

  /** Throws BankUnavailableError when the bank grants none. */
  async get(): Promise<string> {
    if (this.current !== undefined && Date.parse(this.clock.now()) < this.current.renewAt) {
      return this.current.text;
    }
    this.renewal ??= this.renew().finally(() => (this.renewal = undefined));
    return (await this.renewal).text;
  }

  /** Forgets a token that the bank refused, unless it was renewed meanwhile. */
  forget(text: string): void {
    if (this.current?.text === text) this.current = undefined;
  }

  private async renew(): Promise<Token> {
    const now = this.clock.now();
    const timestamp = toWibText(now, this.profile.timestampMilliseconds);
    const { clientId, privateKey } = this.credentials;
    const headers = {
      'Content-Type': 'application/json',
      'X-TIMESTAMP': timestamp,
      'X-CLIENT-KEY': clientId,
      'X-SIGNATURE': tokenSignature(privateKey, clientId, timestamp),
    };
    const outcome = await this.http.post(this.profile.pathPrefix + this.profile.paths['73'], headers, BODY);
    if (outcome.kind !== 'ANSWERED') throw new BankUnavailableError(this.profile.bankCode, outcome.failure);
    this.current = this.read(outcome.body, Date.parse(now));
    return this.current;
  }

  private read(body: string, now: number): Token {
    const answer = parseObject(body);
    const { responseCode, accessToken, expiresIn } = answer ?? {};
    if (responseCode !== GRANTED) {
      throw new BankUnavailableError(
        this.profile.bankCode,
        typeof responseCode === 'string' ? responseCode.slice(0, 7) : 'NO_TOKEN',
      );
    }
    const seconds = Number(expiresIn);
    const usable =
      typeof accessToken === 'string' && /^\S+$/.test(accessToken) && accessToken.length <= LONGEST_TOKEN;
    if (!usable || !(seconds > 0)) throw new BankUnavailableError(this.profile.bankCode, 'TOKEN_MALFORMED');
    return { text: accessToken, renewAt: now + seconds * 1000 * USED_PART_OF_LIFE };
  }
}

/** The JSON object in a text; undefined when there is none. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
