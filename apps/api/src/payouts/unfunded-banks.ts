import { finding, type Finding } from '@jkk/domain/findings';
import { formatRupiah } from '@jkk/domain/money';
import { isPartnerBank, PARTNER_BANKS } from '@jkk/domain/payout';
import type { Unfunded } from '@jkk/domain/payout/decide';

/** The refusal with a sentence for each bank whose balance does not cover the batch. */
export const namingBanks = (code: string, unfunded: readonly Unfunded[]) =>
  ({ ok: false, code, errors: unfunded.map(toFinding) }) as const;

function toFinding({ bankCode, availableRupiah, batchRupiah, leavingRupiah }: Unfunded): Finding {
  const bank = isPartnerBank(bankCode) ? PARTNER_BANKS[bankCode] : bankCode;
  const [has, batch, leaving] = [availableRupiah, batchRupiah, leavingRupiah].map(formatRupiah);
  return finding('', 'BANK.NOT_FUNDED', {
    id: `Saldo di ${bank} ${has}, sedangkan batch ini ${batch} dan yang sudah dirilis tetapi belum terkirim ${leaving}.`,
    en: `The balance at ${bank} is ${has}; this batch needs ${batch}, and what is released and not sent yet ${leaving}.`,
  });
}
