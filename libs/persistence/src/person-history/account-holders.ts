import type { EntityManager } from 'typeorm';
import type { AccountHolders, Payee } from '@jkk/domain/claim';

const asWritten = (name: string): string => `upper(regexp_replace(btrim(${name}), '\\s+', ' ', 'g'))`;

const FIND = `
  SELECT EXISTS (
      SELECT 1 FROM payout p
      WHERE p.payee_account_number = $2 AND p.payee_bank_code = $1 AND ${asWritten('p.payee_name')} <> ${asWritten('$3')}
    ) OR EXISTS (
      SELECT 1 FROM benefit b
      WHERE b.content #>> '{payee,accountNumber}' = $2 AND b.content #>> '{payee,bankCode}' = $1
        AND ${asWritten(`b.content #>> '{payee,name}'`)} <> ${asWritten('$3')}
        AND b.stage NOT IN ('REFUSED', 'CANCELLED')
    ) AS "isShared",
    EXISTS (
      SELECT 1 FROM staff_account s WHERE s.account_number = $2 AND s.bank_code = $1
    ) AS "isOfStaff"`;

/** Who else has this account: another payee of any claim, or one of those who work here. */
export async function findAccountHolders(
  em: EntityManager,
  { bankCode, accountNumber, name }: Payee,
): Promise<AccountHolders> {
  const [found] = await em.query<AccountHolders[]>(FIND, [bankCode, accountNumber, name]);
  return found ?? { isShared: false, isOfStaff: false };
}
