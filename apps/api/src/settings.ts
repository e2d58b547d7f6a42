import { createPrivateKey, createPublicKey } from 'node:crypto';
import { isIP } from 'node:net';
import { IsInt, IsNotEmpty, IsOptional, IsString, Max, Min, ValidateBy } from 'class-validator';
import { asBase64Text, asList, asWhole, Variable } from '@jkk/platform/config';

const isEd25519Key = (pem: unknown): boolean => {
  try {
    return typeof pem === 'string' && createPrivateKey(pem).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
};

const asBase64Texts = (text: string): unknown => text.split(',').map((entry) => asBase64Text(entry.trim()));

const arePublicKeys = (list: unknown): boolean => Array.isArray(list) && list.every(isPublicKey);

/** A private one is told to nobody who only has to check. */
function isPublicKey(pem: unknown): boolean {
  try {
    return (
      typeof pem === 'string' &&
      pem.startsWith('-----BEGIN PUBLIC KEY-----') &&
      createPublicKey(pem).asymmetricKeyType === 'ed25519'
    );
  } catch {
    return false;
  }
}

const PROXY_NAMES = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** An address, a network as `10.0.0.0/8`, or a name that stands for the usual ones. */
function isProxy(text: string): boolean {
  if (PROXY_NAMES.has(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  if (most === undefined || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
}

const areProxies = (list: unknown): boolean => Array.isArray(list) && (list as string[]).every(isProxy);

/** What only this process is told. */
export class ApiSettings {
  @Variable('HOST')
  @IsString()
  @IsNotEmpty()
  readonly host: string = '127.0.0.1';

  @Variable('PORT', asWhole)
  @IsInt()
  @Min(0)
  @Max(65_535)
  readonly port: number = 3000;

  /** Ed25519, PKCS8 PEM; base64 in the environment, because a PEM has line breaks. */
  @Variable('RECEIPT_SIGNING_KEY', asBase64Text)
  @ValidateBy({ name: 'ed25519', validator: { validate: isEd25519Key } })
  readonly receiptSigningKey: string;

  /** Public halves (SPKI PEM in base64) of keys that signed before: what they signed is still known as ours. */
  @Variable('RECEIPT_EARLIER_KEYS', asBase64Texts)
  @ValidateBy({ name: 'public-keys', validator: { validate: arePublicKeys } })
  readonly receiptEarlierKeys: string[] = [];

  /** Requests of one session (or, before sign-in, of one address) in a minute. A brake, not a quota. */
  @Variable('RATE_LIMIT_PER_MINUTE', asWhole)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly rateLimitPerMinute: number = 30_000;

  @Variable('DATABASE_POOL_SIZE', asWhole)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly databasePoolSize: number = 20;

  /** Banks that call by themselves, with the public key of each; without it none is heard. */
  @Variable('BANK_CALLBACKS_FILE')
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  readonly bankCallbacksFile: string | null = null;

  /**
   * Who may say for whom a request comes and whether it came over TLS (`X-Forwarded-For`, `-Proto`): the addresses of the
   * proxies before this process. Nobody, unless it is set.
   */
  @Variable('TRUSTED_PROXY', asList)
  @ValidateBy({ name: 'proxies', validator: { validate: areProxies } })
  readonly trustedProxy: string[] = [];
}
