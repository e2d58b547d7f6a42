import fc from 'fast-check';
import { isBalanced } from '../../ledger';
import { timelineText } from '../../timeline';
import type { Decision, Effect } from '../decision';
import { recordFact, type PayoutFact } from '../facts';
import type { CommandBodies } from '../forms';
import { stored } from '../record/spec-support';
import { contextAt, PEOPLE, person, walkToBenefit, type Walk } from '../spec-support';
import { waits } from '../waits/waits';
import { freeBalanceOf, payableOf } from './offset';
import { balanceOf, keptOf, openRecoveries } from './recovery';

/** A transfer comes back after its benefit was found too much: only what is truly due is paid again. */

const PDF = '00000000-0000-4000-8000-0000000000f1';
const MAKER = person('maker', 'FINANCE_MAKER', { branch: 'J01' });
const RELEASER = person('releaser', 'FINANCE_RELEASER', { branch: 'J01' });
const SEEN = { decision: 'APPROVE', accountDoubtsSeen: true, note: 'Sesuai bukti.' } as const;

function hears(walk: Walk, code: PayoutFact['code'], payoutId: string): void {
  const heard = recordFact(walk.claim, { code, payoutId }, contextAt(walk.claim, walk.now()));
  if (heard !== undefined) walk.take(heard);
}
const books = (walk: Walk, payoutId: string, state: 'RECONCILED' | 'RETURNED'): void => {
  walk.payoutBecomes(payoutId, state);
  hears(walk, state === 'RETURNED' ? 'payoutReturned' : 'payoutSettled', payoutId);
};
const approves = (walk: Walk, benefitId: string): Decision => {
  walk.give('proposal', PEOPLE.officer2, {}, { benefitId });
  return walk.give('decision', PEOPLE.approver, SEEN, { benefitId });
};
const finds = (walk: Walk, benefitId: string, amount: number): Decision => {
  const why = { reasonCode: 'WAGE_WRONG', ruleCited: 'PP 44/2015', note: 'Upah salah.' } as const;
  return walk.give('overpayment', PEOPLE.head, { ...why, amount, documents: [PDF] }, { benefitId });
};
const gives = (walk: Walk, amount: number, recoveryNo = 'R01'): void => {
  const body = { recoveryNo, decision: 'WRITE_OFF', amount, note: 'Tidak mampu.' } as const;
  walk.give('recoverySettlement', MAKER, body);
  walk.give('recoverySettlement', RELEASER, body);
};
const receives = (walk: Walk, amountRupiah: number, recoveryNo = 'R01'): void => {
  const lineId = walk.decided.length;
  const body = { recoveryNo, decision: 'LINE', bankCode: '002', lineId, note: 'Setoran.' } as const;
  const context = { context: { openCredit: { lineId, amountRupiah } } };
  walk.give('recoverySettlement', MAKER, body, context);
  walk.give('recoverySettlement', RELEASER, body, context);
};
const newest = (walk: Walk, benefitId: string) =>
  walk.claim.payouts.findLast((payout) => payout.benefitId === benefitId)!;
const benefitOf = (walk: Walk, benefitId: string) =>
  walk.claim.benefits.find((benefit) => benefit.benefitId === benefitId)!;

const isWaiting = (walk: Walk, benefitId: string): boolean =>
  newest(walk, benefitId).state === 'RETURNED' && benefitOf(walk, benefitId).stage === 'APPROVED';

function replaces(walk: Walk, benefitId: string, accountNumber = '002000000009'): Decision {
  const { bankCode, accountName } = benefitOf(walk, benefitId).payee;
  const { payoutId } = newest(walk, benefitId);
  const payee = { bankCode, accountName, accountNumber };
  return walk.give('replacement', PEOPLE.officer2, { payee, note: 'Baru' }, { benefitId, payoutId });
}
const postings = (walk: Walk) =>
  walk.decided.flatMap(({ effects }) =>
    effects.flatMap((each: Effect) => (each.kind === 'POST' ? [each.posting] : [])),
  );
const booked = (walk: Walk, account: string): number =>
  postings(walk)
    .flatMap(({ lines }) => lines)
    .filter((line) => line.account === account)
    .reduce((sum, { amountRupiah }) => sum + amountRupiah, 0);
const OWED = 'RECEIVABLE_OVERPAYMENT';
const owed = ({ claim }: Walk): number =>
  (claim.recoveries ?? []).reduce((sum, each) => sum + balanceOf(each), 0);

/** A death benefit that a statement proves paid. */
function paid(): { walk: Walk; benefitId: string; payoutId: string; amount: number } {
  const { walk, benefitId } = walkToBenefit('DEATH');
  approves(walk, benefitId);
  const { payoutId } = newest(walk, benefitId);
  books(walk, payoutId, 'RECONCILED');
  return { walk, benefitId, payoutId, amount: benefitOf(walk, benefitId).amountRupiah };
}
const FOUND = 6_000_000;

describe('money that comes back after too much of it was found', () => {
  it('settles the debt, and only the rest is paid again, by an approval of its own', () => {
    const { walk, benefitId, payoutId, amount } = paid();
    finds(walk, benefitId, FOUND);
    books(walk, payoutId, 'RETURNED');
    expect(owed(walk)).toBe(0);
    expect(booked(walk, OWED)).toBe(0);
    expect(postings(walk).at(-1)).toMatchObject({
      event: 'OVERPAYMENT_RETURNED',
      lines: [
        { account: 'RETURNED_PAYABLE', amountRupiah: FOUND },
        { account: OWED, amountRupiah: -FOUND },
      ],
    });
    expect(waits(walk.claim).map(({ code }) => code)).not.toContain('RECOVERY_PLAN');
    const text = timelineText(walk.decided.at(-1)!.event, { benefitTypes: { [benefitId]: 'DEATH' } });
    expect(text.en).toContain('Rp6.000.000 settled what was too much of it');
    expect(text.id).toContain('Rp6.000.000 melunasi kelebihan bayarnya');
    expect(stored(walk.claim)).toEqual(walk.claim);

    expect(replaces(walk, benefitId).ok).toBe(true);
    expect(walk.give('decision', PEOPLE.officer2, SEEN, { benefitId })).toMatchObject({ ok: false });
    expect(walk.give('decision', PEOPLE.approver, SEEN, { benefitId })).toMatchObject({
      effects: [{ kind: 'CREATE_PAYOUT', amountRupiah: amount - FOUND }],
    });
    books(walk, newest(walk, benefitId).payoutId, 'RECONCILED');
    expect(walk.claim.stage).toBe('SETTLED');
    expect(booked(walk, OWED)).toBe(0);
  });

  it('is paid again for what its payee had given back already', () => {
    const { walk, benefitId, payoutId, amount } = paid();
    finds(walk, benefitId, FOUND);
    receives(walk, 2_000_000);
    books(walk, payoutId, 'RETURNED');
    replaces(walk, benefitId);
    expect(walk.give('decision', PEOPLE.approver, SEEN, { benefitId })).toMatchObject({
      effects: [{ amountRupiah: amount - 4_000_000 }],
    });
    expect(owed(walk)).toBe(0);
  });

  it('settles what had been given up as well: it could be got after all', () => {
    const { walk, benefitId, payoutId, amount } = paid();
    finds(walk, benefitId, FOUND);
    gives(walk, FOUND);
    expect(owed(walk)).toBe(0);
    books(walk, payoutId, 'RETURNED');
    expect(payableOf(walk.claim, benefitOf(walk, benefitId))).toBe(amount - FOUND);
    expect(booked(walk, OWED)).toBe(0);
    expect(booked(walk, 'BENEFIT_EXPENSE')).toBe(-FOUND);
  });

  it('ends a benefit of which nothing is due', () => {
    const { walk, benefitId, payoutId, amount } = paid();
    finds(walk, benefitId, amount);
    books(walk, payoutId, 'RETURNED');
    expect(benefitOf(walk, benefitId)).toMatchObject({ stage: 'CANCELLED' });
    expect(owed(walk)).toBe(0);
    expect(replaces(walk, benefitId).ok).toBe(false);
    expect(walk.claim.stage).toBe('SETTLED');
    expect(timelineText(walk.decided.at(-1)!.event, { benefitTypes: {} }).en).toContain(
      'nothing more is due',
    );
  });

  it('is owed again where its debit appears after all', () => {
    const { walk, benefitId, payoutId } = paid();
    finds(walk, benefitId, FOUND);
    books(walk, payoutId, 'RETURNED');
    books(walk, payoutId, 'RECONCILED');
    expect([owed(walk), booked(walk, OWED)]).toEqual([FOUND, FOUND]);
    expect(benefitOf(walk, benefitId).stage).toBe('PAID');
    books(walk, payoutId, 'RETURNED');
    expect([owed(walk), booked(walk, OWED)]).toEqual([0, 0]);
  });

  it('that was refused since and left again is granted anew for what it paid, and the debt with it', () => {
    const { walk, benefitId, payoutId } = paid();
    finds(walk, benefitId, FOUND);
    books(walk, payoutId, 'RETURNED');
    replaces(walk, benefitId);
    const no = { decision: 'REFUSE', reasonCode: 'DOCUMENT_MISSING', ruleCited: 'x' } as const;
    expect(walk.give('decision', PEOPLE.approver, no, { benefitId }).ok).toBe(true);
    books(walk, payoutId, 'RECONCILED');
    expect(walk.decided.at(-1)!.event.code).toBe('PAYMENT_UNDUE');
    expect(owed(walk)).toBe(0);
    expect(approves(walk, benefitId).ok).toBe(true);
    expect([owed(walk), booked(walk, OWED)]).toEqual([FOUND, FOUND]);
  });

  it('leaves to another benefit what that one settles, and takes it when that one does so no more', () => {
    const { walk, benefitId, payoutId, amount } = paid();
    finds(walk, benefitId, FOUND);
    const asked = walk.give('requestBenefit', PEOPLE.officer, {
      type: 'FUNERAL',
      details: {},
      payee: { ...benefitOf(walk, benefitId).payee, kind: 'HEIR' },
      complete: true,
    });
    expect(asked.ok).toBe(true);
    const funeral = walk.claim.benefits[1]!.benefitId;
    const consent: CommandBodies['offset'] = {
      ...{ recoveryNo: 'R01', basis: 'CONSENT', amount: 4_000_000 },
      ...{ documents: [PDF], note: 'Setuju.' },
    };
    expect(walk.give('offset', PEOPLE.officer, consent, { benefitId: funeral }).ok).toBe(true);
    books(walk, payoutId, 'RETURNED');
    expect(payableOf(walk.claim, benefitOf(walk, benefitId))).toBe(amount - 2_000_000);
    const dropped = { recoveryNo: 'R01', basis: 'DROPPED', note: 'Tidak jadi.' } as const;
    expect(walk.give('offset', PEOPLE.officer, dropped, { benefitId: funeral }).ok).toBe(true);
    expect(replaces(walk, benefitId).ok).toBe(true);
    expect(payableOf(walk.claim, benefitOf(walk, benefitId))).toBe(amount - FOUND);
    expect([owed(walk), booked(walk, OWED)]).toEqual([0, 0]);
  });

  it('keeps its amount until it is refused: what was kept is kept of that amount', () => {
    const { walk, benefitId, payoutId } = paid();
    finds(walk, benefitId, FOUND);
    books(walk, payoutId, 'RETURNED');
    replaces(walk, benefitId);
    const back = { decision: 'RETURN', reasonCode: 'DOCUMENT_MISSING', ruleCited: 'x' } as const;
    walk.give('decision', PEOPLE.approver, back, { benefitId });
    const { approvedBefore, details } = benefitOf(walk, benefitId);
    const payee = { ...approvedBefore![0]!.payee, kind: 'HEIR' as const };
    const asked = { type: 'DEATH', details, payee, complete: true } as const;
    const same = walk.claim;
    walk.claim = { ...same, benefits: [{ ...benefitOf(walk, benefitId), amountRupiah: 1 as never }] };
    expect(walk.give('correction', PEOPLE.officer2, asked, { benefitId })).toMatchObject({
      errors: [{ pointer: '/details', code: 'BENEFIT.SETTLED_IN_PART' }],
    });
    walk.claim = same;
    expect(walk.give('correction', PEOPLE.officer2, asked, { benefitId }).ok).toBe(true);
  });
});

it('whatever is found, given up, paid, sent back, proven late and replaced: nobody holds more than is due and owed', () => {
  const step = fc.record({
    what: fc.constantFrom('find', 'find', 'giveUp', 'receive', 'pay', 'return', 'return', 'late', 'replace'),
    amount: fc.integer({ min: 1, max: 60_000_000 }),
    at: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 16 }), (steps) => {
      const { walk, benefitId, amount } = paid();
      for (const { what, amount: part, at } of steps) {
        const payout = newest(walk, benefitId);
        const recoveryNo = openRecoveries(walk.claim)[0]?.recoveryNo ?? 'R01';
        if (what === 'find') finds(walk, benefitId, part);
        else if (what === 'giveUp') gives(walk, part, recoveryNo);
        else if (what === 'receive') receives(walk, part, recoveryNo);
        else if (what === 'pay' && payout.state === 'AWAITING_RELEASE') {
          books(walk, payout.payoutId, 'RECONCILED');
        } else if (what === 'return' && payout.state === 'RECONCILED') {
          books(walk, payout.payoutId, 'RETURNED');
          for (const each of walk.claim.recoveries ?? []) expect(freeBalanceOf(walk.claim, each)).toBe(0);
        } else if (what === 'late' && isWaiting(walk, benefitId)) {
          books(walk, payout.payoutId, 'RECONCILED');
        } else if (what === 'replace' && replaces(walk, benefitId, `00200000001${at}`).ok) {
          walk.give('decision', PEOPLE.approver, SEEN, { benefitId });
        }
        const holds = walk.claim.payouts
          .filter(({ state }) => state === 'RECONCILED')
          .reduce((sum, { amountRupiah }) => sum + amountRupiah, 0);
        const benefit = benefitOf(walk, benefitId);
        expect(owed(walk)).toBe(booked(walk, OWED));
        expect(postings(walk).every(({ lines }) => isBalanced(lines))).toBe(true);
        expect(holds === 0 || holds + keptOf(walk.claim, benefitId) === amount).toBe(true);
        expect(payableOf(walk.claim, benefit) + keptOf(walk.claim, benefitId)).toBe(amount);
      }
      const keys = postings(walk).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 80 },
  );
});
