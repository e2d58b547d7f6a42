import { ACCOUNT, transferLines, type LedgerPosting } from '../ledger';
import type { Payer } from '../payers';
import type { Benefit, Claim } from './claim';
import type { Effect } from './decision';

type Move = 'owed' | 'ended';

/** The books follow what another payer owes: out of the expense of the fund, or back into it. */
export function receivableEffect(claim: Claim, benefit: Benefit, move: Move, at: string): Effect[] {
  const { benefitId, receivable } = benefit;
  if (receivable === undefined) return [];
  const { payer, amountRupiah } = receivable;
  const account = ACCOUNT.receivable(payer);
  const [debit, credit] = move === 'owed' ? [account, ACCOUNT.expense] : [ACCOUNT.expense, account];
  const posting: LedgerPosting = {
    key: `${benefitId}:receivable:${claim.version + 1}`,
    event: move === 'owed' ? 'RECEIVABLE_BEGAN' : 'RECEIVABLE_ENDED',
    at,
    lines: transferLines(debit, credit, amountRupiah),
    claimNumber: claim.claimNumber,
    benefitId,
  };
  return [{ kind: 'POST', posting }];
}

/** Benefits for which this payer owes. */
export const owedBy = ({ benefits }: Claim, payer: Payer): Benefit[] =>
  benefits.filter(({ receivable }) => receivable?.payer === payer);
