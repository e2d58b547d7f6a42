import type { EntityManager } from 'typeorm';
import { NO_HOLDERS, recentSince, type AccountHolders, type Payee } from '@jkk/domain/claim';
import type { Instant } from '@jkk/domain/calendar';

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
    ) OR EXISTS (
      SELECT 1 FROM employer e
      WHERE e.account_number = $2 AND e.bank_code = $1 AND ${asWritten('e.name')} <> ${asWritten('$3')}
    ) OR EXISTS (
      SELECT 1 FROM plkk h
      WHERE h.account_number = $2 AND h.bank_code = $1 AND ${asWritten('h.name')} <> ${asWritten('$3')}
    ) AS "isShared",
    EXISTS (
      SELECT 1 FROM register_account_change c
      WHERE c.account_number = $2 AND c.bank_code = $1 AND c.changed_at > $4::timestamptz
    ) AS "isNewInRegister",
    EXISTS (
      SELECT 1 FROM staff_account s WHERE s.account_number = $2 AND s.bank_code = $1
    ) AS "isOfStaff"`;

/** Who else has this account: another payee of any claim, a company of the registers, or one of those who work here; and whether a register was given it lately. */
export async function findAccountHolders(
  em: EntityManager,
  { bankCode, accountNumber, name }: Payee,
  now: Instant,
): Promise<AccountHolders> {
  const [found] = await em.query<AccountHolders[]>(FIND, [bankCode, accountNumber, name, recentSince(now)]);
  return found ?? NO_HOLDERS;
}
