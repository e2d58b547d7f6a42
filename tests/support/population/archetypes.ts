import type { Claim, PayoutSummary } from '@jkk/domain';
import { PEOPLE, reportedClaim, walkToBenefit, walkToFinalReport } from '@jkk/domain/claim/spec-support';

type PayoutState = PayoutSummary['state'];

/** A claim that the domain itself brought to where it is, and how many of a thousand are there. */
export interface Archetype {
  readonly perMille: number;
  readonly claim: Claim;
  /** Its last event lies in the last months; the others were over long ago. */
  readonly isOpen: boolean;
}

const at = (stage: Claim['stage'], more: Partial<Claim> = {}): Claim => ({
  ...reportedClaim(),
  ...more,
  stage,
});

function withBenefit(complete: boolean, proposed: boolean): Claim {
  const { walk, benefitId } = walkToBenefit('DEATH', complete);
  if (proposed) walk.give('proposal', PEOPLE.officer, {}, { benefitId });
  return walk.claim;
}

function withPayout(state: PayoutState): Claim {
  const { walk, benefitId } = walkToBenefit('DEATH');
  walk.give('proposal', PEOPLE.officer, {}, { benefitId });
  const decided = walk.give(
    'decision',
    PEOPLE.approver,
    { decision: 'APPROVE', note: 'Sesuai bukti.' },
    { benefitId },
  );
  if (!decided.ok) throw new Error('The example should have been approved.');
  const [payout] = walk.claim.payouts;
  walk.payoutBecomes(payout!.payoutId, state);
  return walk.claim;
}

function settled(stage: 'SETTLED' | 'CLOSED'): Claim {
  const claim = withPayout('RECONCILED');
  return {
    ...claim,
    stage,
    benefits: claim.benefits.map((benefit) => ({ ...benefit, stage: 'PAID' as const })),
  };
}

/** Most claims of an office are over; the open ones stand where people work on them. */
export function archetypes(): readonly Archetype[] {
  const { statements, verification, conclusion, stageOne } = walkToFinalReport().claim;
  const examined = { statements, stageOne };
  const treated = {
    statements: statements.map((each) => ({ ...each, condition: 'UNDER_TREATMENT' as const })),
    verification,
    conclusion,
  };
  const open: readonly (readonly [number, Claim])[] = [
    [20, at('UNDER_VERIFICATION', { stageOne: null })],
    [30, at('UNDER_VERIFICATION')],
    [10, at('UNDER_VERIFICATION', examined)],
    [20, at('UNDER_REVIEW', { ...examined, verification })],
    [10, at('ACCEPTED', { ...examined, verification, conclusion })],
    [60, at('IN_TREATMENT', treated)],
    [10, at('DATA_INCOMPLETE', { missing: ['MEMBER'] })],
    [5, at('DUPLICATE_REVIEW')],
    [20, at('NOT_WORK_RELATED', examined)],
    [5, at('DISPUTED', examined)],
    [10, walkToFinalReport().claim],
    [10, withBenefit(false, false)],
    [15, withBenefit(true, false)],
    [15, withBenefit(true, true)],
    [20, withPayout('AWAITING_RELEASE')],
    [5, withPayout('PENDING')],
    [5, withPayout('CLAIMED_PAID')],
    [30, settled('SETTLED')],
  ];
  const over: readonly (readonly [number, Claim])[] = [
    [650, settled('CLOSED')],
    [25, at('WITHDRAWN')],
    [15, at('EXPIRED')],
    [10, at('CANCELLED')],
  ];
  return [
    ...open.map(([perMille, claim]) => ({ perMille, claim, isOpen: true })),
    ...over.map(([perMille, claim]) => ({ perMille, claim, isOpen: false })),
  ];
}
