import type { Text } from '../findings';
import { isPartnerBank, PARTNER_BANKS } from '../payout/rail';
import { ACCOUNT } from './accounts';
import { DEBTOR_CODES, debtorLabel } from './receivable';

const LABELS: Readonly<Record<string, Text>> = {
  [ACCOUNT.expense]: { id: 'Beban manfaat JKK', en: 'Benefits of JKK, expense' },
  [ACCOUNT.payable]: { id: 'Utang manfaat', en: 'Benefits to be paid' },
  [ACCOUNT.returnedPayable]: { id: 'Utang manfaat yang diretur bank', en: 'Benefits that banks sent back' },
  [ACCOUNT.fee]: { id: 'Biaya bank', en: 'Fees of banks' },
  [ACCOUNT.suspense]: { id: 'Mutasi yang belum dijelaskan', en: 'Statement lines that nothing explains' },
  [ACCOUNT.funding]: {
    id: 'Setoran dari Dana Jaminan Sosial (DJS)',
    en: 'Transfers from the social security fund (DJS)',
  },
  ...Object.fromEntries(
    DEBTOR_CODES.map((debtor) => [ACCOUNT.receivable(debtor), owedBy(debtorLabel(debtor))]),
  ),
};

/** An account that is one for each bank or bank account. */
const OF_BANK: readonly (readonly [shape: RegExp, id: string, en: string])[] = [
  [/^CASH:(\d+):\d+$/, 'Kas di', 'Cash at'],
  [/^BANK_CLEARING:(\d+)$/, 'Dalam pengiriman lewat', 'On its way through'],
];

/** What an account is called where people read the books; null for one that no posting of ours names. */
export function accountLabel(account: string): Text | null {
  const known = Object.hasOwn(LABELS, account) ? LABELS[account] : undefined;
  if (known !== undefined) return known;
  for (const [shape, id, en] of OF_BANK) {
    const bank = shape.exec(account)?.[1];
    if (bank === undefined) continue;
    const name = isPartnerBank(bank) ? PARTNER_BANKS[bank] : `bank ${bank}`;
    return { id: `${id} ${name}`, en: `${en} ${name}` };
  }
  return null;
}

function owedBy({ id, en }: Text): Text {
  return { id: `Piutang: ${id}`, en: `Owed by: ${en}` };
}
