import { SEN_PER_RUPIAH } from '@jkk/domain/money';
import { senOfPrintedBalance } from './wire-amount';

/**
 * Whole rupiah that may be paid, of an answer to service 11: the available balance of the cash account. Null for anything
 * else: another account, no cash, or two of them.
 */
export function readBalance(
  answer: Readonly<Record<string, unknown>> | undefined,
  sourceAccount: string,
): number | null {
  const { accountNo, accountInfos } = answer ?? {};
  if (accountNo !== undefined && accountNo !== sourceAccount) return null;
  if (!Array.isArray(accountInfos)) return null;
  const cash = (accountInfos as unknown[]).filter(isCash);
  const sen = cash.length === 1 ? senOfPrintedBalance(cash[0]?.availableBalance) : undefined;
  return sen === undefined ? null : Math.floor(sen / SEN_PER_RUPIAH);
}

/** A bank that names no type has one balance. */
function isCash(info: unknown): info is { readonly availableBalance?: unknown } {
  if (typeof info !== 'object' || info === null) return false;
  const { balanceType } = info as { balanceType?: unknown };
  return balanceType === undefined || (typeof balanceType === 'string' && /^cash$/i.test(balanceType));
}
