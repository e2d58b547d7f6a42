import { ACCOUNT, transferLines, type LedgerPosting } from '../../ledger';
import type { Payer } from '../../payers';
import type { Benefit, Claim } from '../claim';
import type { Effect } from '../decision';

type Move = 'owed' | 'ended';

/** The books follow what another payer owes: out of the expense of the fund, or back into it. */
export function receivableEffect(claim: Claim, benefit: Benefit, move: Move, at: string): Effect[] {
  return (['receivable', 'settlement'] as const).flatMap((kind) => postingOf(claim, benefit, kind, move, at));
}

/** The same of one of the two alone: what was owed all along, or what came with the transfer. */
export function postingOf(
  claim: Claim,
  benefit: Benefit,
  kind: 'receivable' | 'settlement',
  move: Move,
  at: string,
): Effect[] {
  const { benefitId, [kind]: owed } = benefit;
  if (owed === undefined) return [];
  const { payer, amountRupiah } = owed;
  const account = ACCOUNT.receivable(payer);
  const [debit, credit] = move === 'owed' ? [account, ACCOUNT.expense] : [ACCOUNT.expense, account];
  const posting: LedgerPosting = {
    key: `${benefitId}:${kind}:${claim.version + 1}`,
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
