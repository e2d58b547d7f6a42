import type { ClaimCommandMessage, ClaimProgress } from '@jkk/contracts/temporal';
import { refuseEarly } from './refuse-early';

const progress: ClaimProgress = {
  stage: 'FINAL_REPORTED',
  version: 5,
  open: true,
  wakeUpAt: null,
  approvedRupiah: 0,
  benefits: { B1: { stage: 'PROPOSED', version: 2, proposedBy: 'officer' } },
};
const onClaim = (code: ClaimCommandMessage['code'], expectedVersion: number): ClaimCommandMessage => ({
  commandId: 'c',
  code,
  actorId: 'officer',
  roles: ['CLAIM_OFFICER'],
  expectedVersion,
});
const decision = (more: Partial<ClaimCommandMessage>): ClaimCommandMessage => ({
  commandId: 'c',
  code: 'decision',
  actorId: 'approver',
  roles: ['BENEFIT_APPROVER'],
  expectedVersion: 2,
  benefitId: 'B1',
  ...more,
});
const codeOf = (command: ClaimCommandMessage, known: ClaimProgress | null = progress): string => {
  try {
    refuseEarly(command, known);
    return 'passes';
  } catch (error) {
    return (error as { type: string }).type;
  }
};

describe('refuseEarly', () => {
  it.each([
    ['an older version', onClaim('requestBenefit', 4), 'CLAIM.VERSION_STALE'],
    [
      'the same version in a stage that does not allow it',
      onClaim('conclusion', 5),
      'CLAIM.STAGE_NOT_ALLOWED',
    ],
    ['the same version in its stage', onClaim('requestBenefit', 5), 'passes'],
    ['an older version of a benefit', decision({ expectedVersion: 1 }), 'BENEFIT.VERSION_STALE'],
    ['the proposer as decider', decision({ actorId: 'officer' }), 'APPROVAL.SAME_PERSON'],
    ['more than the authority', decision({ amountRupiah: 999_999_999_999 }), 'APPROVAL.LIMIT_EXCEEDED'],
    ['a decision in order', decision({ amountRupiah: 1 }), 'passes'],
  ])('says of %s what the rows cannot change any more', (_what, command, answer) => {
    expect(codeOf(command)).toBe(answer);
  });

  it.each([
    ['a newer version of the claim', onClaim('conclusion', 6)],
    ['a newer version of the benefit', decision({ expectedVersion: 3, actorId: 'officer' })],
    ['a benefit that it does not know', decision({ benefitId: 'B2' })],
    ['a benefit command in whatever stage of the claim', { ...decision({}), code: 'proposal' } as const],
  ])('leaves %s to the activity, for the progress may be behind', (_what, command) => {
    expect(codeOf(command, { ...progress, stage: 'REPORTED' })).toBe('passes');
  });

  it('says nothing while it knows nothing', () => {
    expect(codeOf(onClaim('conclusion', 1), null)).toBe('passes');
  });
});
