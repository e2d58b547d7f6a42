import type { EntityManager } from 'typeorm';
import type { Claim, Effect } from '@jkk/domain';
import { rupiah } from '@jkk/domain/money';
import type { LedgerRepository } from '@jkk/persistence/ledger';
import type { PayoutOrders } from '@jkk/persistence/payment';
import type { StatementRepository } from '@jkk/persistence/statement';

export interface EffectPorts {
  readonly payouts: Pick<PayoutOrders, 'create' | 'cancel'>;
  readonly ledger: Pick<LedgerRepository, 'postAll'>;
  readonly statements: Pick<StatementRepository, 'lockLine' | 'rejudge'>;
}

/** Carries out what a decision asked for, in the claim's own transaction. */
export async function applyEffects(
  em: EntityManager,
  ports: EffectPorts,
  claim: Claim,
  effects: readonly Effect[],
  now: string,
): Promise<void> {
  for (const effect of effects) {
    if (effect.kind === 'CANCEL_PAYOUT') {
      await ports.payouts.cancel(em, effect.payoutId, now);
    } else if (effect.kind === 'EXPLAIN_LINE') {
      await ports.statements.rejudge(em, [{ lineId: effect.lineId, bucket: 'EXPLAINED' }]);
    } else if (effect.kind === 'POST') {
      await ports.ledger.postAll(em, [effect.posting]);
    } else {
      await ports.payouts.create(em, {
        claimNumber: claim.claimNumber,
        benefitId: effect.benefitId,
        amountRupiah: rupiah(effect.amountRupiah),
        payee: effect.payee,
        branch: claim.branch,
        accountEnteredBy: effect.accountEnteredBy,
        proposedBy: effect.proposedBy,
        approvedBy: effect.approvedBy,
        createdAt: now,
        ...(effect.doubt !== undefined && { doubt: effect.doubt }),
        ...(effect.replaces === null ? {} : { replaces: effect.replaces }),
      });
    }
  }
}
