import type { Queryable } from '../database/database';
import { printedProfile } from './profiles';
import type { BankProfile } from './profiles';

/** The profile a bank follows now: the printed one with what an operator changed while it runs. */
export async function profileOf(db: Queryable, bankCode: string): Promise<BankProfile> {
  const { rows } = await db.query<{ settings: Partial<BankProfile> }>(
    'SELECT settings FROM profile_override WHERE bank_code = $1',
    [bankCode],
  );
  return { ...printedProfile(bankCode), ...rows[0]?.settings };
}

export async function overrideProfile(
  db: Queryable,
  bankCode: string,
  settings: Partial<BankProfile>,
): Promise<void> {
  await db.query(
    `INSERT INTO profile_override VALUES ($1, $2)
     ON CONFLICT (bank_code) DO UPDATE SET settings = profile_override.settings || EXCLUDED.settings`,
    [bankCode, JSON.stringify(settings)],
  );
}

export async function clearProfileOverrides(db: Queryable): Promise<void> {
  await db.query('DELETE FROM profile_override');
}
