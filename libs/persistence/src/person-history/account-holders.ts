import type { EntityManager } from 'typeorm';
import { FUND_NAME, NO_HOLDERS, recentSince, type AccountHolders, type Benefit } from '@jkk/domain/claim';
import type { Instant } from '@jkk/domain/calendar';

const asWritten = (name: string): string => `upper(regexp_replace(btrim(${name}), '\\s+', ' ', 'g'))`;

/**
 * Names before and after the one that asks, each a stretch of an index: a hospital is paid thousands of times under its own. In order,
 * because the planner would rather look through the whole table for the first of many.
 */
const underOtherName = (name: string, rows: string): string =>
  ['<', '>']
    .map(
      (
        order,
      ) => `(SELECT ${name} FROM ${rows} AND ${name} ${order} $3 AND ${asWritten(name)} <> ${asWritten('$3')}
        ORDER BY ${name} LIMIT 1) IS NOT NULL`,
    )
    .join(' OR ');

const OTHER_PAYEE = underOtherName(
  'p.payee_name',
  'payout p WHERE p.payee_account_number = $2 AND p.payee_bank_code = $1',
);

const OTHER_CLAIM = underOtherName(
  `(b.content #>> '{payee,name}')`,
  `benefit b WHERE b.content #>> '{payee,accountNumber}' = $2 AND b.content #>> '{payee,bankCode}' = $1
    AND b.stage NOT IN ('REFUSED', 'CANCELLED')`,
);

const FIND = `
  SELECT ${OTHER_PAYEE} OR ${OTHER_CLAIM} OR EXISTS (
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
