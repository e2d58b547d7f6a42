import { isBalanced } from '../../ledger';
import { composeLetter } from '../../letters';
import { recordFact } from '../facts';
import type { Effect } from '../decision';
import type { CommandBodies } from '../forms';
import { stored } from '../record/spec-support';
import { contextAt, PEOPLE, person, walkToBenefit, type Walk } from '../spec-support';
import { openDeadlines } from '../waits/deadlines';
import { waits } from '../waits/waits';
import { balanceOf, nextInstalment } from './recovery';

const MAKER = person('maker', 'FINANCE_MAKER', { branch: 'J01' });
const RELEASER = person('releaser', 'FINANCE_RELEASER', { branch: 'J01' });
const PDF = '00000000-0000-4000-8000-0000000000f1';

const FOUND = {
  amount: 6_000_000,
  reasonCode: 'WAGE_WRONG',
  ruleCited: 'PP 44/2015',
  documents: [PDF],
  note: 'Upah salah.',
} satisfies CommandBodies['overpayment'];
const PLAN: CommandBodies['recoveryPlan'] = {
  recoveryNo: 'R01',
  instalments: [
    { dueOn: '2026-12-31', amount: 2_000_000 },
    { dueOn: '2027-01-31', amount: 4_000_000 },
  ],
  documents: [PDF],
};
const line = (lineId: number): CommandBodies['recoverySettlement'] => ({
  recoveryNo: 'R01',
  decision: 'LINE',
  bankCode: '002',
  lineId,
  note: 'Setoran.',
});

/** Death benefit paid and settled. */
function paid(): { walk: Walk; benefitId: string } {
  const { walk, benefitId } = walkToBenefit('DEATH');
  walk.give('proposal', PEOPLE.officer2, {}, { benefitId });
  walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
  const payoutId = walk.claim.payouts[0]!.payoutId;
  walk.payoutBecomes(payoutId, 'RECONCILED');
  walk.take(recordFact(walk.claim, { code: 'payoutSettled', payoutId }, contextAt(walk.claim, walk.now()))!);
  return { walk, benefitId };
}

function owed(): Walk {
  const { walk, benefitId } = paid();
  expect(walk.claim.stage).toBe('SETTLED');
  expect(walk.give('overpayment', PEOPLE.head, FOUND, { benefitId }).ok).toBe(true);
  return walk;
}

function planned(): Walk {
  const walk = owed();
  expect(walk.give('recoveryPlan', PEOPLE.officer, PLAN).ok).toBe(true);
  return walk;
}

const credit = (lineId: number, amountRupiah: number) => ({
  context: { openCredit: { lineId, amountRupiah } },
});
function receive(walk: Walk, lineId: number, amountRupiah: number): void {
  expect(walk.give('recoverySettlement', MAKER, line(lineId), credit(lineId, amountRupiah)).ok).toBe(true);
  expect(walk.give('recoverySettlement', RELEASER, line(lineId), credit(lineId, amountRupiah)).ok).toBe(true);
}

const awaited = ({ claim }: Walk) =>
  waits(claim).filter(({ code }) => code === 'RECOVERY_PLAN' || code === 'RECOVERY_PAYMENT');
const codesOf = (decision: ReturnType<Walk['give']>): readonly string[] =>
  decision.ok ? [] : (decision.errors ?? [decision]).map(({ code }) => code);
const postings = (walk: Walk) =>
  walk.decided.flatMap(({ effects }) =>
    effects.flatMap((each: Effect) => (each.kind === 'POST' ? [each.posting] : [])),
  );
/** What stands in the account of overpayments. */
const booked = (walk: Walk): number =>
  postings(walk)
    .flatMap(({ lines }) => lines)
    .filter(({ account }) => account === 'RECEIVABLE_OVERPAYMENT')
    .reduce((sum, { amountRupiah }) => sum + amountRupiah, 0);

describe('an overpayment', () => {
  it('is an event of its own: the first decision and its payment stand, and the books take the expense back', () => {
    const { walk, benefitId } = paid();
    const before = walk.claim.benefits;
    walk.give('overpayment', PEOPLE.head, FOUND, { benefitId });
    const { written: _written, ...after } = walk.claim.benefits[0]!;
    const { written: _before, ...first } = before[0]!;
    expect(after).toEqual(first);
    expect(walk.claim.stage).toBe('FINAL_REPORTED');
    expect(postings(walk)).toMatchObject([
      {
        event: 'OVERPAYMENT_FOUND',
        lines: [
          { account: 'RECEIVABLE_OVERPAYMENT', amountRupiah: 6_000_000 },
          { account: 'BENEFIT_EXPENSE', amountRupiah: -6_000_000 },
        ],
      },
    ]);
    expect(awaited(walk)).toMatchObject([
      { code: 'RECOVERY_PLAN', role: 'CLAIM_OFFICER', onOverdue: 'ESCALATE' },
    ]);
    expect(awaited(walk)[0]!.dueAt).not.toBeNull();
    expect(stored(walk.claim)).toEqual(walk.claim);
  });

  it('is found by nobody who decided on the benefit, and is never more than was paid', () => {
    const { walk, benefitId } = paid();
    const amount = walk.claim.benefits[0]!.amountRupiah;
    const approver = { ...PEOPLE.approver, roles: ['BRANCH_HEAD' as const] };
    expect(codesOf(walk.give('overpayment', approver, FOUND, { benefitId }))).toEqual([
      'APPROVAL.SAME_PERSON',
    ]);
    walk.give('overpayment', PEOPLE.head, FOUND, { benefitId });
    const rest = { ...FOUND, amount: amount - FOUND.amount + 1 };
    expect(codesOf(walk.give('overpayment', PEOPLE.head, rest, { benefitId }))).toEqual([
      'NUMBER.OUT_OF_RANGE',
    ]);
    expect(
      codesOf(walk.give('overpayment', PEOPLE.head, { ...FOUND, documents: [] }, { benefitId })),
    ).toEqual(['LIST.EMPTY']);
  });

  it('is planned with consent, for all that is owed, on days to come', () => {
    const walk = owed();
    const plan = (instalments: (typeof PLAN)['instalments'], documents = [PDF]) =>
      codesOf(walk.give('recoveryPlan', PEOPLE.officer, { ...PLAN, instalments, documents }));
    expect(plan([{ dueOn: '2026-12-31', amount: 5_000_000 }])).toEqual(['RECOVERY.SUM_DIFFERS']);
    expect(plan([...PLAN.instalments].reverse())).toEqual(['DATES.ORDER']);
    expect(plan([{ dueOn: '2026-01-01', amount: 6_000_000 }])).toEqual(['DATES.ORDER']);
    expect(plan(PLAN.instalments, [])).toEqual(['LIST.EMPTY']);
    expect(plan(PLAN.instalments)).toEqual([]);
    expect(awaited(walk)).toMatchObject([
      { code: 'RECOVERY_PAYMENT', role: 'FINANCE_MAKER', dueAt: '2026-12-31T16:59:59.999Z' },
    ]);
  });

  it('comes back by instalments that two persons take in; the last one settles the claim', () => {
    const walk = planned();
    walk.give('recoverySettlement', MAKER, line(7), credit(7, 2_000_000));
    expect(awaited(walk)).toMatchObject([{ role: 'FINANCE_RELEASER' }]);
    expect(booked(walk)).toBe(6_000_000);
    expect(codesOf(walk.give('recoverySettlement', MAKER, line(7), credit(7, 2_000_000)))).toEqual([
      'APPROVAL.SAME_PERSON',
    ]);
    walk.give('recoverySettlement', RELEASER, line(7), credit(7, 2_000_000));
    expect(walk.decided.at(-1)!.effects.map(({ kind }) => kind)).toEqual(['POST', 'EXPLAIN_LINE']);
    expect(awaited(walk)).toMatchObject([{ role: 'FINANCE_MAKER', dueAt: '2027-01-31T16:59:59.999Z' }]);
    receive(walk, 8, 4_000_000);
    expect(balanceOf(walk.claim.recoveries![0]!)).toBe(0);
    expect(booked(walk)).toBe(0);
    expect(postings(walk).every(({ lines }) => isBalanced(lines))).toBe(true);
    expect(awaited(walk)).toEqual([]);
    expect(walk.claim.stage).toBe('SETTLED');
    expect(stored(walk.claim)).toEqual(walk.claim);
  });

  it('takes another word than the first one for a new proposal, and no more than is owed', () => {
    const walk = planned();
    walk.give('recoverySettlement', MAKER, line(7), credit(7, 2_000_000));
    walk.give('recoverySettlement', RELEASER, line(8), credit(8, 2_000_000));
    expect(balanceOf(walk.claim.recoveries![0]!)).toBe(6_000_000);
    expect(codesOf(walk.give('recoverySettlement', MAKER, line(9), credit(9, 6_000_001)))).toEqual([
      'NUMBER.OUT_OF_RANGE',
    ]);
    expect(codesOf(walk.give('recoverySettlement', MAKER, line(9)))).toEqual(['RECOVERY.NO_CREDIT']);
    expect(codesOf(walk.give('recoveryPlan', PEOPLE.officer, PLAN))).toEqual(['RECOVERY.NOT_OPEN']);
  });

  it('is given up by two persons, also without a plan', () => {
    const walk = owed();
    const writeOff = {
      recoveryNo: 'R01',
      decision: 'WRITE_OFF',
      amount: 6_000_000,
      note: 'Tidak mampu.',
    } as const;
    walk.give('recoverySettlement', MAKER, writeOff);
    walk.give('recoverySettlement', RELEASER, writeOff);
    expect(postings(walk).at(-1)).toMatchObject({ event: 'OVERPAYMENT_WRITTEN_OFF' });
    expect(booked(walk)).toBe(0);
    expect(walk.claim.stage).toBe('SETTLED');
  });

  it('counts against a new plan only what came after it', () => {
    const walk = planned();
    receive(walk, 7, 2_000_000);
    walk.give('recoveryPlan', PEOPLE.officer, {
      ...PLAN,
      instalments: [{ dueOn: '2027-03-31', amount: 4_000_000 }],
    });
    expect(nextInstalment(walk.claim.recoveries![0]!)).toEqual({
      dueOn: '2027-03-31',
      amountRupiah: 4_000_000,
    });
  });
});

it('keeps a claim that is still treated from ending by its limitation, and has an owner until it is settled', () => {
  const walk = owed();
  walk.claim = { ...walk.claim, stage: 'IN_TREATMENT' };
  const limited = (): boolean => openDeadlines(walk.claim).some(({ code }) => code === 'LIMITATION');
  expect(limited()).toBe(false);
  expect(awaited(walk)).toMatchObject([{ code: 'RECOVERY_PLAN', role: 'CLAIM_OFFICER' }]);
  const writeOff = { recoveryNo: 'R01', decision: 'WRITE_OFF', amount: 6_000_000, note: 'x' } as const;
  walk.give('recoverySettlement', MAKER, writeOff);
  walk.give('recoverySettlement', RELEASER, writeOff);
  // Who was paid a benefit has used the right; who was refused has it until it lapses.
  expect(limited()).toBe(false);
  walk.claim = { ...walk.claim, benefits: [{ ...walk.claim.benefits[0]!, stage: 'REFUSED' }] };
  expect(limited()).toBe(true);
});

it('keeps a reopened claim, for which nothing is asked, from closing over it', () => {
  const walk = owed();
  const written = {
    reopening: [{ reasonCode: 'BENEFIT_MISSING', note: 'x', at: walk.now(), by: walk.claim.reporter }],
  };
  walk.claim = { ...walk.claim, written: { ...walk.claim.written, ...written } as typeof walk.claim.written };
  const closes = (): boolean => waits(walk.claim).some(({ onOverdue }) => onOverdue === 'CLOSE');
  expect(closes()).toBe(false);
  expect(awaited(walk)).toMatchObject([{ code: 'RECOVERY_PLAN' }]);
  const writeOff = { recoveryNo: 'R01', decision: 'WRITE_OFF', amount: 6_000_000, note: 'x' } as const;
  walk.give('recoverySettlement', MAKER, writeOff);
  walk.give('recoverySettlement', RELEASER, writeOff);
  expect(walk.claim.stage).toBe('SETTLED');
  expect(closes()).toBe(true);
});

it('is told to the payee by a letter', () => {
  const walk = owed();
  const { event } = walk.decided.at(-1)!;
  const letter = { letterId: 'x', kind: 'OVERPAYMENT', to: 'PARTICIPANT', at: event.at } as const;
  const text = composeLetter({ ...letter, event: { ...event, seq: 1 } }, walk.claim).paragraphs;
  expect(text.map(({ id }) => id).join(' ')).toContain('Rp6.000.000');
  expect(text.map(({ id }) => id).join(' ')).toContain('Upah dasar keliru');
});
