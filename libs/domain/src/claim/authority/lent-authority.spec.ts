import type { Actor, LentAuthority } from '../../access/roles';
import { rupiah } from '../../money';
import { timelineText } from '../../timeline';
import { allowedBenefitCommands } from '../allowed';
import { mayNotHold } from '../waits/holding';
import { isBarredFrom } from './lent-authority';
import { PEOPLE, walkToBenefit, type Walk } from '../spec-support';
import { waits } from '../waits/waits';

const HEAD: LentAuthority = { role: 'BRANCH_HEAD', from: PEOPLE.head.userId };
const borrower = (...lent: readonly LentAuthority[]): Actor => ({ ...PEOPLE.approver, lent });

/** A proposed benefit beyond the limit of the branch's approver. */
function scene(by: Actor = PEOPLE.officer): { walk: Walk; benefitId: string } {
  const { walk, benefitId } = walkToBenefit('DEATH');
  const benefits = walk.claim.benefits.map((each) => ({ ...each, amountRupiah: rupiah(200_000_000) }));
  walk.claim = { ...walk.claim, benefits };
  walk.give('proposal', PEOPLE.officer, {}, { benefitId });
  const proposed = walk.claim.benefits.map((each) => ({
    ...each,
    amountRupiah: rupiah(200_000_000),
    proposedBy: { userId: by.userId, role: 'CLAIM_OFFICER' },
  }));
  walk.claim = { ...walk.claim, benefits: proposed };
  return { walk, benefitId };
}

const approve = ({ walk, benefitId }: ReturnType<typeof scene>, as: Actor) =>
  walk.give('decision', as, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });

describe('authority that was lent', () => {
  it('is needed beyond one’s own', () => {
    expect(approve(scene(), PEOPLE.approver)).toMatchObject({ code: 'APPROVAL.LIMIT_EXCEEDED' });
  });

  it('decides in the name of both, and the record keeps both', () => {
    const { walk, benefitId } = scene();
    expect(allowedBenefitCommands(walk.claim, walk.claim.benefits[0]!, borrower(HEAD))).toContain('decision');
    const decision = approve({ walk, benefitId }, borrower(HEAD));
    const by = { userId: PEOPLE.approver.userId, role: 'BRANCH_HEAD', onBehalfOf: PEOPLE.head.userId };
    expect(decision).toMatchObject({
      ok: true,
      claim: { benefits: [{ decision: { by } }] },
      event: { by, data: { onBehalfOf: PEOPLE.head.userId } },
      effects: [{ kind: 'CREATE_PAYOUT', approvedBy: PEOPLE.approver.userId }],
    });
    expect(timelineText(walk.decided.at(-1)!.event, { benefitTypes: {} }).id).toContain('dilimpahkan');
  });

  it('is not used where one’s own reaches', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    approve({ walk, benefitId }, borrower(HEAD));
    expect(walk.decided.at(-1)?.event.by).toEqual({
      userId: PEOPLE.approver.userId,
      role: 'BENEFIT_APPROVER',
    });
  });

  it('makes no way round the four eyes: whoever lent it has no hand in the benefit either', () => {
    expect(approve(scene(PEOPLE.head), borrower(HEAD))).toMatchObject({ code: 'APPROVAL.SAME_PERSON' });
    expect(approve(scene(PEOPLE.approver), borrower(HEAD))).toMatchObject({ code: 'APPROVAL.SAME_PERSON' });
    const region: LentAuthority = { role: 'REGIONAL_DEPUTY', from: PEOPLE.regional.userId };
    expect(approve(scene(PEOPLE.head), borrower(HEAD, region))).toMatchObject({
      ok: true,
      event: { by: { role: 'REGIONAL_DEPUTY', onBehalfOf: PEOPLE.regional.userId } },
    });
  });

  it('leaves whoever lent it out of what judges the decision again', () => {
    const approved = scene();
    const { walk, benefitId } = approved;
    expect(approve(approved, borrower(HEAD)).ok).toBe(true);
    walk.claim = { ...walk.claim, benefits: walk.claim.benefits.map((each) => ({ ...each, stage: 'PAID' })) };
    const found = {
      amount: 1,
      reasonCode: 'WAGE_WRONG',
      ruleCited: 'x',
      documents: [benefitId],
      note: 'y',
    } as const;
    expect(walk.give('overpayment', PEOPLE.head, found, { benefitId })).toMatchObject({
      code: 'APPROVAL.SAME_PERSON',
    });
    expect(walk.give('overpayment', PEOPLE.regional, found, { benefitId })).toMatchObject({ ok: true });
  });

  it('counts for decisions on benefits and for nothing else', () => {
    const { walk } = scene();
    const body = { reasonCode: 'NOT_PROVEN', ruleCited: 'x', note: 'y' };
    expect(walk.give('conclusionReversal', borrower(HEAD), body as never)).toMatchObject({
      code: 'ACCESS.DENIED',
    });
  });

  it('lets the work be taken that it is for', () => {
    const { walk } = scene();
    const wait = waits(walk.claim).find(({ code }) => code === 'DECISION')!;
    expect(wait.role).toBe('BRANCH_HEAD');
    expect(mayNotHold(walk.claim, wait, PEOPLE.approver)).toBe('NOT_ALLOWED');
    expect(mayNotHold(walk.claim, wait, borrower(HEAD))).toBeUndefined();
    const [benefit] = scene(PEOPLE.head).walk.claim.benefits;
    expect(isBarredFrom(benefit!, 'BRANCH_HEAD', borrower(HEAD))).toBe(true);
  });
});
