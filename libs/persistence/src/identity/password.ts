import { hash, verify } from '@node-rs/argon2';

/** OWASP's smallest argon2id setting; a verification takes some 30 ms of one core. */
const SETTINGS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const MAX_PASSWORD_BYTES = 1_024;

/** Compared with when the user is unknown, so that the answer takes as long as a wrong password does. */
let nobodysHash: Promise<string> | undefined;

/** An argon2id hash in PHC format. Throws RangeError for an empty or overlong password. */
export async function hashPassword(password: string): Promise<string> {
  if (password.length === 0 || Buffer.byteLength(password) > MAX_PASSWORD_BYTES) {
    throw new RangeError('A password has 1 to 1024 bytes');
  }
  return hash(password, SETTINGS);
}

/** True when the password belongs to the hash; without a hash it takes the same time and answers false. */
export async function verifyPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const tooLong = Buffer.byteLength(password) > MAX_PASSWORD_BYTES;
  const matches = await verify(passwordHash ?? (await hashOfNobody()), tooLong ? '' : password);
  return matches && passwordHash !== undefined && !tooLong;
}

function hashOfNobody(): Promise<string> {
  nobodysHash ??= hash('nobody has this password', SETTINGS);
  return nobodysHash;
}
