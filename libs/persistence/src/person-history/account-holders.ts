import type { EntityManager } from 'typeorm';
import { FUND_NAME, NO_HOLDERS, recentSince, type AccountHolders, type Benefit } from '@jkk/domain/claim';
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
    ) OR EXISTS (
      SELECT 1 FROM fund_account f
      WHERE f.account_number = $2 AND f.bank_code = $1 AND ${asWritten(`'${FUND_NAME}'`)} <> ${asWritten('$3')}
    ) AS "isShared",
    EXISTS (
      SELECT 1 FROM register_account_change c
      WHERE c.account_number = $2 AND c.bank_code = $1 AND c.changed_at > $4::timestamptz
    ) AS "isNewInRegister",
    EXISTS (
      SELECT 1 FROM staff_account s WHERE s.account_number = $2 AND s.bank_code = $1
    ) AS "isOfStaff",
    (SELECT s.user_id FROM staff_account s WHERE s.account_number = $2 AND s.bank_code = $1) AS "staffId",
    has_left($5, ARRAY['CLAIM_OFFICER']) AS "hasProposerLeft"`;

/** What stands behind a benefit that is to be decided. */
interface Behind {
  readonly accountHolders: AccountHolders;
  /** Who proposed it may not propose any more. */
  readonly hasProposerLeft: boolean;
}

/**
 * Who else has its account: another payee of any claim, a company of the registers, or one of those who work here; whether a
 * register was given it lately, and whether its proposer is still in office.
 */
export async function findBehind(
  em: EntityManager,
  { payee, proposedBy }: Pick<Benefit, 'payee' | 'proposedBy'>,
  now: Instant,
): Promise<Behind> {
  const { bankCode, accountNumber, name } = payee;
  const [found] = await em.query<(AccountHolders & Pick<Behind, 'hasProposerLeft'>)[]>(FIND, [
    bankCode,
    accountNumber,
    name,
    recentSince(now),
    proposedBy?.userId ?? null,
  ]);
  const { hasProposerLeft = false, ...accountHolders } = found ?? NO_HOLDERS_FOUND;
  return { accountHolders, hasProposerLeft };
}

const NO_HOLDERS_FOUND = { ...NO_HOLDERS, hasProposerLeft: false };
