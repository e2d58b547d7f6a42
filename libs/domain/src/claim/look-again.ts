import type { Claim } from './claim';
import { done, type DecisionContext, type Done } from './decision';
import { handedOver, isHandedOver } from './payers/transfer';

/**
 * What a look at the record finds that no step has said yet; undefined where there is nothing. A claim that was handed over and
 * rested before debts were followed is followed from now on.
 */
export function lookAgain(claim: Claim, { now }: Pick<DecisionContext, 'now'>): Done | undefined {
  if (!isHandedOver(claim)) return undefined;
  const followed = handedOver(claim);
  if (followed.stage !== 'TRANSFERRED_OWING' || claim.stage === 'TRANSFERRED_OWING') return undefined;
  return done(claim, { claim: followed, code: 'DEBT_FOLLOWED', by: null, now });
}
