import fc from 'fast-check';
import { recordFact, type PayoutFact } from '../facts';
import type { CommandBodies } from '../forms';
import { contextAt, HEIR, PEOPLE, person, walkToBenefit, type Walk } from '../spec-support';
import { payableOf } from './offset';
import { balanceOf, keptOf } from './recovery';

/** Two heirs of one claim: what is found, comes back or is given up of one never moves the other's money. */

const PDF = '00000000-0000-4000-8000-0000000000f1';
const MAKER = person('maker', 'FINANCE_MAKER', { branch: 'J01' });
const RELEASER = person('releaser', 'FINANCE_RELEASER', { branch: 'J01' });
const SEEN: CommandBodies['decision'] = {
  ...{ decision: 'APPROVE', accountDoubtsSeen: true, familyDoubtsSeen: true },
  note: 'Sesuai bukti.',
};
const OTHER = { ...HEIR, name: 'BUDI LAIN', nik: '3171015505800002', accountNumber: '002000000077' };

const newest = (walk: Walk, benefitId: string) =>
  walk.claim.payouts.findLast((payout) => payout.benefitId === benefitId);
const benefitOf = (walk: Walk, benefitId: string) =>
  walk.claim.benefits.find((benefit) => benefit.benefitId === benefitId)!;

function books(walk: Walk, payoutId: string, state: 'RECONCILED' | 'RETURNED'): void {
  walk.payoutBecomes(payoutId, state);
  const code: PayoutFact['code'] = state === 'RETURNED' ? 'payoutReturned' : 'payoutSettled';
  const heard = recordFact(walk.claim, { code, payoutId }, contextAt(walk.claim, walk.now()));
  if (heard !== undefined) walk.take(heard);
}

/** The death goes to one heir, the funeral to another, and both are paid. */
function bothPaid() {
  const { walk, benefitId: death } = walkToBenefit('DEATH');
  const heirs = [...(walk.claim.finalReport?.heirs ?? []), OTHER];
  walk.claim = { ...walk.claim, finalReport: { ...walk.claim.finalReport!, heirs } };
  const payee = { kind: 'HEIR', name: OTHER.name } as const;
  const asked = walk.give('requestBenefit', PEOPLE.officer, {
    ...{ type: 'FUNERAL', details: {}, payee, complete: true },
    ...{ documents: [PDF], heirConsent: { heirs: [HEIR.name], signedOn: '2026-11-20' } },
  } as never);
  expect(asked).toMatchObject({ ok: true });
  const funeral = walk.claim.benefits[1]!.benefitId;
  for (const benefitId of [death, funeral]) {
    walk.give('proposal', PEOPLE.officer2, {}, { benefitId });
    expect(walk.give('decision', PEOPLE.approver, SEEN, { benefitId })).toMatchObject({ ok: true });
    books(walk, newest(walk, benefitId)!.payoutId, 'RECONCILED');
  }
  return { walk, both: [death, funeral] as const };
}

/** What one heir's benefit says, and what of it was paid, is owed and is to be paid. */
const standing = (walk: Walk, benefitId: string) => ({
  stage: benefitOf(walk, benefitId).stage,
  payee: benefitOf(walk, benefitId).payee,
  payable: payableOf(walk.claim, benefitOf(walk, benefitId)),
  kept: keptOf(walk.claim, benefitId),
  owed: (walk.claim.recoveries ?? [])
    .filter((each) => each.benefitId === benefitId)
    .reduce((sum, each) => sum + balanceOf(each), 0),
  payouts: walk.claim.payouts.filter((each) => each.benefitId === benefitId),
});

it('whatever is found, given up, sent back and replaced of one heir, the other one’s money stays as it was', () => {
  const step = fc.record({
    what: fc.constantFrom('find', 'giveUp', 'return', 'return', 'late', 'replace', 'pay'),
    of: fc.constantFrom(0, 1),
    amount: fc.integer({ min: 1, max: 9_000_000 }),
  });
  const told = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 14 }), (steps) => {
      const { walk, both } = bothPaid();
      const names = both.map((benefitId) => benefitOf(walk, benefitId).payee.name);
      for (const { what, of, amount } of steps) {
        const [benefitId, other] = of === 0 ? both : ([both[1], both[0]] as const);
        const before = standing(walk, other);
        const { payoutId, state } = newest(walk, benefitId)!;
        const owing = walk.claim.recoveries?.find(
          (each) => each.benefitId === benefitId && balanceOf(each) > 0,
        );
        if (what === 'find') {
          const why = { reasonCode: 'WAGE_WRONG', ruleCited: 'PP 44/2015', note: 'Keliru.' } as const;
          walk.give('overpayment', PEOPLE.head, { ...why, amount, documents: [PDF] }, { benefitId });
        } else if (what === 'giveUp') {
          const recoveryNo = owing?.recoveryNo ?? 'R99';
          const body = { recoveryNo, decision: 'WRITE_OFF', amount, note: 'Tidak mampu.' } as const;
          walk.give('recoverySettlement', MAKER, body);
          walk.give('recoverySettlement', RELEASER, body);
        } else if (what === 'return' && state === 'RECONCILED') books(walk, payoutId, 'RETURNED');
        else if (what === 'late' && state === 'RETURNED') books(walk, payoutId, 'RECONCILED');
        else if (what === 'pay' && state === 'AWAITING_RELEASE') books(walk, payoutId, 'RECONCILED');
        else if (what === 'replace') {
          const payee = { bankCode: '002', accountNumber: '002000000009', accountName: names[of]! };
          const stranger = { ...payee, name: names[1 - of]! };
          const to = (given: typeof payee) =>
            walk.give(
              'replacement',
              PEOPLE.officer2,
              { payee: given, note: 'Baru' },
              { benefitId, payoutId },
            );
          expect(to(stranger).ok).toBe(false);
          if (to(payee).ok) walk.give('decision', PEOPLE.approver, SEEN, { benefitId });
        }
        expect(standing(walk, other)).toEqual(before);
        told.add(walk.decided.at(-1)!.event.code);
        expect(both.map((each) => benefitOf(walk, each).payee.name)).toEqual(names);
      }
    }),
    { numRuns: 60 },
  );
  const moved = ['OVERPAYMENT_FOUND', 'PAYOUT_RETURNED', 'BENEFIT_APPROVED'];
  expect([...told]).toEqual(expect.arrayContaining(moved));
});
