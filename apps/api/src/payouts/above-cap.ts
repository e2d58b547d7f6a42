import { finding } from '@jkk/domain/findings';
import { formatRupiah } from '@jkk/domain/money';
import type { AboveCap } from '@jkk/domain/payout/decide';

const CAP_WORDS = {
  BATCH: { id: 'batas nilai per batch', en: 'the cap of a batch' },
  BRANCH_DAY: { id: 'batas harian kantor', en: 'the cap of a day of the branch' },
} as const;

/** The refusal with both sums: what was put together, and what may leave at once. */
export const namingCap = (code: string, above: AboveCap) =>
  ({ ok: false, code, errors: [toFinding(above)] }) as const;

function toFinding({ scope, limitRupiah, totalRupiah }: AboveCap) {
  const { id, en } = CAP_WORDS[scope];
  const [total, limit] = [totalRupiah, limitRupiah].map(formatRupiah);
  return finding('/payoutIds', 'BATCH.ABOVE_CAP', {
    id: `Pembayaran yang dipilih berjumlah ${total}, sedangkan ${id} ${limit}; pilih lebih sedikit.`,
    en: `The payouts that were chosen come to ${total}, and ${en} is ${limit}; choose fewer.`,
  });
}
