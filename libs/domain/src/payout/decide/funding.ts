import type { PayoutRecord } from '../records';

/** What a bank says may be paid from our account; null where it did not say. */
export interface AccountBalance {
  readonly bankCode: string;
  readonly availableRupiah: number | null;
}

/** A bank whose balance does not cover what is to leave it. */
export interface Unfunded {
  readonly bankCode: string;
  readonly availableRupiah: number;
  readonly batchRupiah: number;
  /** Released before, and not sent yet. */
  readonly leavingRupiah: number;
}

type Leaving = Pick<PayoutRecord, 'partnerBankCode' | 'amountRupiah'>;

/**
 * The banks that could not pay a batch beside what already leaves them. A bank that did not say what it has stops nothing:
 * it refuses a transfer without money itself, and nothing is lost by that but time.
 */
export function unfundedBanks(
  batch: readonly Leaving[],
  leaving: ReadonlyMap<string, number>,
  balances: readonly AccountBalance[],
): Unfunded[] {
  return balances.flatMap(({ bankCode, availableRupiah }) => {
    const batchRupiah = batch
      .filter(({ partnerBankCode }) => partnerBankCode === bankCode)
      .reduce((sum, { amountRupiah }) => sum + amountRupiah, 0);
    const leavingRupiah = leaving.get(bankCode) ?? 0;
    const isCovered = availableRupiah === null || batchRupiah + leavingRupiah <= availableRupiah;
    return isCovered || batchRupiah === 0 ? [] : [{ bankCode, availableRupiah, batchRupiah, leavingRupiah }];
  });
}
