import { createPrivateKey } from 'node:crypto';
import { IsInt, IsNotEmpty, IsString, Max, Min, ValidateBy } from 'class-validator';
import { asBase64Text, asWhole, Variable } from '@jkk/platform/config';

const isEd25519Key = (pem: unknown): boolean => {
  try {
    return typeof pem === 'string' && createPrivateKey(pem).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
};

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
}
