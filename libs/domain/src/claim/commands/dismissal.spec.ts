import { allowedBenefitCommands } from '../allowed';
import type { BenefitType } from '../../benefits';
import { timelineText } from '../../timeline';
import { HEIR, OBJECTION, PEOPLE, person, type Walk } from '../spec-support';
import { waits } from '../waits/waits';
import { codes, request, secondVerifier, statementOf, walkWith } from '../wrong-money/spec-support';

const NO = { reasonCode: 'NOT_ENTITLED', ruleCited: 'PP 44/2015', note: 'Tidak dapat diperbaiki lagi.' };
const RETURN = { decision: 'RETURN', reasonCode: 'AMOUNT_UNCLEAR', ruleCited: 'PP 44/2015' } as const;
const toHeir = { kind: 'HEIR', name: HEIR.name };

/** One benefit of a worker who is totally disabled, sent back by the approver. */
function sentBack(type: BenefitType): Walk {
  const walk = walkWith({ condition: 'TOTAL_PERMANENT', disabilities: [] });
  request(walk, type, {});
  const on = { benefitId: walk.claim.benefits[0]!.benefitId };
  walk.give('completeness', PEOPLE.officer, { complete: true }, on);
  walk.give('proposal', PEOPLE.officer, {}, on);
  walk.give('decision', PEOPLE.approver, RETURN, on);
  return walk.sleep();
}

function dies(walk: Walk): void {
  const on = { condition: 'DIED', conditionOn: '2026-11-21' } as const;
  const stated = { ...on, diedAt: '2026-11-21T01:00:00.000Z', signedOn: '2026-11-21', disabilities: [] };
  walk.give('medicalStatement', secondVerifier, statementOf(stated));
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('finalReport', PEOPLE.officer, { ...on, heirs: [HEIR], documents: OBJECTION.documents });
}

const dismiss = (walk: Walk, by = PEOPLE.approver) =>
  walk.give('dismissal', by, NO, { benefitId: walk.claim.benefits[0]!.benefitId });

describe('a benefit that was sent back and can no longer be corrected', () => {
  it('is refused as it stands, so that the heirs have what it excludes', () => {
    const walk = sentBack('TOTAL_PERMANENT');
    dies(walk);
    const { benefitId } = walk.claim.benefits[0]!;
    const corrected = { type: 'TOTAL_PERMANENT', details: {}, payee: toHeir } as never;
    expect(codes(walk.give('correction', PEOPLE.officer, corrected, { benefitId }))).toEqual([
      'BENEFIT.DOES_NOT_FIT_CONDITION',
    ]);
    expect(codes(request(walk, 'DEATH', {}, toHeir))).toEqual(['/details/type BENEFIT.EXCLUDED']);
    expect(allowedBenefitCommands(walk.claim, walk.claim.benefits[0]!, PEOPLE.head)).toEqual(['dismissal']);
    expect(codes(dismiss(walk))).toEqual([]);
    expect(walk.claim.benefits[0]).toMatchObject({
      stage: 'REFUSED',
      clock: { running: false },
      decision: { decision: 'REFUSE', reasonCode: 'NOT_ENTITLED', by: { userId: PEOPLE.approver.userId } },
    });
    const { event } = walk.decided.at(-1)!;
    expect(timelineText(event, { benefitTypes: { [benefitId]: 'TOTAL_PERMANENT' } }).en).toMatch(
      /: refused\.$/,
    );
    expect(codes(request(walk, 'DEATH', {}, toHeir))).toEqual([]);
  });

  it('no longer keeps its claim from being settled', () => {
    const walk = sentBack('PERIODIC');
    expect(waits(walk.claim).map(({ code }) => code)).toContain('PROPOSAL');
    dismiss(walk);
    expect(walk.claim.stage).toBe('SETTLED');
  });

  it('is taken up again by somebody else, and by nobody who refused it', () => {
    const walk = sentBack('PERIODIC');
    dismiss(walk);
    const on = { benefitId: walk.claim.benefits[0]!.benefitId };
    const reverse = (by = PEOPLE.head) => walk.give('reversal', by, NO, on);
    const both = { ...PEOPLE.approver, roles: ['BENEFIT_APPROVER', 'BRANCH_HEAD'] as const };
    expect(codes(reverse(both))).toEqual(['APPROVAL.SAME_PERSON']);
    expect(codes(reverse())).toEqual([]);
    expect(walk.claim.benefits[0]).toMatchObject({ stage: 'RETURNED', clock: { running: true } });
  });

  it('is refused by nobody who asked for it, and not while it is proposed', () => {
    const walk = sentBack('PERIODIC');
    expect(codes(dismiss(walk, PEOPLE.officer))).toEqual(['ACCESS.DENIED']);
    expect(codes(dismiss(walk, person('officer', 'BRANCH_HEAD', { branch: 'J01' })))).toEqual([
      'APPROVAL.SAME_PERSON',
    ]);
    const on = { benefitId: walk.claim.benefits[0]!.benefitId };
    const again = { type: 'PERIODIC', details: {}, payee: walk.claim.benefits[0]!.payee, complete: true };
    walk.give('correction', PEOPLE.officer, again as never, on);
    walk.give('proposal', PEOPLE.officer, {}, on);
    expect(codes(dismiss(walk))).toEqual(['BENEFIT.STAGE_NOT_ALLOWED']);
  });
});
