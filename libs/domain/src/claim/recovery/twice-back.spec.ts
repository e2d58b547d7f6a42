import { isBalanced } from '../../ledger';
import { timelineText } from '../../timeline';
import { isCounted } from '../benefit/counted';
import type { Effect } from '../decision';
import { recordFact, type PayoutFact } from '../facts';
import { stored } from '../record/spec-support';
import { contextAt, PEOPLE, person, walkToBenefit, type Walk } from '../spec-support';
import { waits } from '../waits/waits';
import { balanceOf } from './recovery';

/** A benefit that was paid twice: what is owed for the second payment, and one of the two coming back. */

const PDF = '00000000-0000-4000-8000-0000000000f1';
const SEEN = { decision: 'APPROVE', accountDoubtsSeen: true, note: 'Sesuai bukti.' } as const;
const WHY = { reasonCode: 'PAID_TWICE', ruleCited: 'PP 44/2015', note: 'Dobel.', documents: [PDF] } as const;

function paidTwice() {
  const { walk, benefitId } = walkToBenefit('DEATH');
  const newest = () => walk.claim.payouts.at(-1)!.payoutId;
  const hears = (code: PayoutFact['code'], payoutId: string): void => {
    walk.payoutBecomes(payoutId, code === 'payoutReturned' ? 'RETURNED' : 'RECONCILED');
    const heard = recordFact(walk.claim, { code, payoutId }, contextAt(walk.claim, walk.now()));
    if (heard !== undefined) walk.take(heard);
  };
  walk.give('proposal', PEOPLE.officer2, {}, { benefitId });
  walk.give('decision', PEOPLE.approver, SEEN, { benefitId });
  const first = newest();
  walk.payoutBecomes(first, 'FAILED');
  const payee = { bankCode: '002', accountNumber: '002000000009', accountName: 'SITI CONTOH' };
  walk.give('replacement', PEOPLE.officer2, { payee, note: 'Baru' }, { benefitId, payoutId: first });
  walk.give('decision', PEOPLE.approver, SEEN, { benefitId });
  const second = newest();
  hears('payoutSettled', second);
  hears('payoutSettled', first);
  const benefit = () => walk.claim.benefits[0]!;
  const amount = benefit().amountRupiah;
  const finds = (part: number) =>
    walk.give('overpayment', PEOPLE.head, { ...WHY, amount: part }, { benefitId });
  return { walk, benefitId, first, second, hears, benefit, amount, finds };
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
const codes = ({ claim }: Walk): string[] => waits(claim).map(({ code }) => code);

describe('what is owed for a second payment of a benefit', () => {
  it.each(['first', 'second'] as const)('ends when the %s of the two comes back', (which) => {
    const all = paidTwice();
    const { walk, amount, finds, hears, benefit } = all;
    expect(codes(walk)).toContain('UNDUE_PAYMENT');
    expect(finds(amount)).toMatchObject({ ok: true });
    expect([owed(walk), booked(walk, OWED)]).toEqual([amount, amount]);
    hears('payoutReturned', all[which]);
    expect([owed(walk), booked(walk, OWED), booked(walk, 'BENEFIT_EXPENSE')]).toEqual([0, 0, 0]);
    expect(benefit().stage).toBe('PAID');
    expect(walk.claim.stage).toBe('SETTLED');
    expect(stored(walk.claim)).toEqual(walk.claim);
    expect(postings(walk).every(({ lines }) => isBalanced(lines))).toBe(true);
    const text = timelineText(walk.decided.at(-1)!.event, { benefitTypes: {} });
    expect(text.en).toContain('settled what was too much of it, nothing more is due');

    hears('payoutSettled', all[which]);
    expect([owed(walk), booked(walk, OWED)]).toEqual([amount, amount]);
    expect(walk.claim.stage).toBe('FINAL_REPORTED');
  });

  it('leaves the benefit granted, whether it is given back by its payee or given up', () => {
    const { walk, benefit, amount, finds } = paidTwice();
    finds(amount);
    expect(codes(walk)).not.toContain('UNDUE_PAYMENT');
    const body = {
      recoveryNo: 'R01',
      decision: 'LINE',
      bankCode: '002',
      lineId: 9,
      note: 'Setoran.',
    } as const;
    const context = { context: { openCredit: { lineId: 9, amountRupiah: amount } } };
    walk.give('recoverySettlement', person('maker', 'FINANCE_MAKER', { branch: 'J01' }), body, context);
    walk.give('recoverySettlement', person('releaser', 'FINANCE_RELEASER', { branch: 'J01' }), body, context);
    expect(owed(walk)).toBe(0);
    expect(isCounted(walk.claim, benefit())).toBe(true);
    expect(walk.claim.stage).toBe('SETTLED');
  });

  it('is no more than that payment, and leaves what may be found of the benefit itself', () => {
    const { walk, benefitId, amount, finds, second, hears, first } = paidTwice();
    const over = { errors: [{ pointer: '/amount', code: 'NUMBER.OUT_OF_RANGE' }] };
    expect(finds(amount + 1)).toMatchObject(over);
    finds(amount);
    expect(finds(1)).toMatchObject(over);
    const wage = { ...WHY, reasonCode: 'WAGE_WRONG', amount: 1_000_000 } as const;
    expect(walk.give('overpayment', PEOPLE.head, wage, { benefitId })).toMatchObject({ ok: true });
    hears('payoutReturned', second);
    expect(owed(walk)).toBe(1_000_000);
    hears('payoutReturned', first);
    expect([owed(walk), booked(walk, OWED)]).toEqual([0, 0]);
  });
});
