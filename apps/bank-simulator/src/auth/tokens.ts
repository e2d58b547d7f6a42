import { createHash, randomBytes } from 'node:crypto';
import type { Queryable } from '../database/database';

export const TOKEN_LIFE_SECONDS = 900;

/** Issues a token that lives 900 seconds of the banks' clock. */
export async function issueToken(db: Queryable, bankCode: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + TOKEN_LIFE_SECONDS * 1000);
  await db.query('INSERT INTO access_token (token_hash, bank_code, expires_at) VALUES ($1, $2, $3)', [
    hashOf(token),
    bankCode,
    expiresAt,
  ]);
  return token;
}

export async function isLiveToken(
  db: Queryable,
  bankCode: string,
  token: string,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await db.query(
    'SELECT 1 FROM access_token WHERE token_hash = $1 AND bank_code = $2 AND expires_at > $3 AND NOT revoked',
    [hashOf(token), bankCode, now],
  );
  return rowCount === 1;
}

/** Ends every token of the bank, as when the bank rotates its keys in the middle of a batch. */
export async function revokeTokens(db: Queryable, bankCode: string): Promise<void> {
  await db.query('UPDATE access_token SET revoked = true WHERE bank_code = $1 AND NOT revoked', [bankCode]);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
