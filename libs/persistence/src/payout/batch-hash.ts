import { createHash } from 'node:crypto';
import type { PayoutEntity } from './payout.entities';

type Signed = Pick<
  PayoutEntity,
  'payoutId' | 'amountRupiah' | 'payeeBankCode' | 'payeeAccountNumber' | 'payeeAccountName'
>;

/**
 * What a releaser signs: SHA-256 over one line per payout, ordered by id, of everything that decides where money goes.
 * Lower case hex. Parts are JSON-quoted, so that no name can imitate a separator.
 */
export function batchHash(payouts: readonly Signed[]): string {
  const lines = [...payouts]
    .sort((left, right) => (left.payoutId < right.payoutId ? -1 : 1))
    .map((p) =>
      JSON.stringify([p.payoutId, p.amountRupiah, p.payeeBankCode, p.payeeAccountNumber, p.payeeAccountName]),
    );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
