import { hasDecided, mayNotDecide } from '../authority/involved';
import { stopClock } from '../clocks/clock';
import { commandRule } from '../commands';
import { actingRole, done, refuse, stamp, withBenefit } from '../decision';
import { dismissalForm } from '../forms/dismissal';
import { settleIfDone } from '../settle';
import type { BenefitSheet } from '../sheet';
import { isPaidAfterAll, REFUSED } from './decision';

/** What can no longer be completed, corrected or proposed is refused as it stands: else it would keep its claim, and what it excludes, for ever. */
export const dismissal: BenefitSheet<'dismissal'> = {
  code: 'dismissal',
  on: 'benefit',
  form: dismissalForm,
  operation: {
    id: 'dismissBenefit',
    summary: 'Refuse a benefit that is not proposed and can no longer be',
    refusals: ['APPROVAL.SAME_PERSON', 'PAYOUT.NOT_REPLACEABLE'],
  },
  shown: { as: 'dismissals' },
  sentences: { BENEFIT_REFUSED: REFUSED },
  decide(claim, benefit, { body, actor }, context) {
    const asked = benefit.requestedBy.userId === actor.userId;
    // Whoever sent it back may refuse it, too; whoever refused it before has said so.
    const refusedBefore = benefit.decision?.decision === 'REFUSE' && hasDecided(benefit, actor);
    if (asked || refusedBefore || mayNotDecide(benefit, actor)) return refuse('APPROVAL.SAME_PERSON');
    if (isPaidAfterAll(claim, benefit)) return refuse('PAYOUT.NOT_REPLACEABLE');
    const by = stamp(actor, actingRole(actor, commandRule('dismissal').roles));
    const { reasonCode, ruleCited } = body;
    const { clock, clockMoves } = stopClock(claim, benefit, { reason: 'REFUSED', by }, context);
    const decision = { decision: 'REFUSE', by, at: context.now, reasonCode, ruleCited } as const;
    return done(claim, {
      claim: settleIfDone({
        ...withBenefit(claim, { ...benefit, stage: 'REFUSED', clock, decision }),
        clockMoves,
      }),
      code: 'BENEFIT_REFUSED',
      by,
      now: context.now,
      data: { benefitId: benefit.benefitId, amountRupiah: benefit.amountRupiah, reasonCode },
      benefitId: benefit.benefitId,
    });
  },
};
