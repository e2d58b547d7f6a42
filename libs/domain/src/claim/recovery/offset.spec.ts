import fc from 'fast-check';
import { isBalanced } from '../../ledger';
import { timelineText } from '../../timeline';
import { allowedBenefitCommands } from '../allowed';
import type { Decision, Effect } from '../decision';
import { recordFact, type PayoutFact } from '../facts';
import type { CommandBodies } from '../forms';
import { stored } from '../record/spec-support';
import { contextAt, PEOPLE, person, walkToBenefit, type Walk } from '../spec-support';
import { waits } from '../waits/waits';
import { freeBalanceOf, payableOf } from './offset';
import { balanceOf, openRecoveries } from './recovery';

const PDF = '00000000-0000-4000-8000-0000000000f1';
const HEIR_ACCOUNT = { kind: 'HEIR', name: 'Siti Contoh' } as const;
const FOUND: CommandBodies['overpayment'] = {
  amount: 6_000_000,
  reasonCode: 'WAGE_WRONG',
  ruleCited: 'PP 44/2015',
  documents: [PDF],
  note: 'Upah salah.',
};
const CONSENT: CommandBodies['offset'] = {
  recoveryNo: 'R01',
  basis: 'CONSENT',
  amount: 4_000_000,
  documents: [PDF],
  note: 'Setuju dipotong.',
};
const MAKER = person('maker', 'FINANCE_MAKER', { branch: 'J01' });
const RELEASER = person('releaser', 'FINANCE_RELEASER', { branch: 'J01' });

function hears(walk: Walk, code: PayoutFact['code'], payoutId: string): void {
  walk.take(recordFact(walk.claim, { code, payoutId }, contextAt(walk.claim, walk.now()))!);
}
function pays(walk: Walk): string {
  const payoutId = walk.claim.payouts.at(-1)!.payoutId;
  walk.payoutBecomes(payoutId, 'RECONCILED');
  hears(walk, 'payoutSettled', payoutId);
  return payoutId;
}
function approves(walk: Walk, benefitId: string, by = PEOPLE.approver): Decision {
  walk.give('proposal', PEOPLE.officer2, {}, { benefitId });
  return walk.give('decision', by, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
}

/** A death benefit was paid with too much, and the funeral of ten million is asked for, for the same heir. */
function owing(): { walk: Walk; funeral: string; death: string } {
  const { walk, benefitId: death } = walkToBenefit('DEATH');
  approves(walk, death);
  pays(walk);
  expect(walk.give('overpayment', PEOPLE.head, FOUND, { benefitId: death }).ok).toBe(true);
  const asked = walk.give('requestBenefit', PEOPLE.officer, {
    type: 'FUNERAL',
    details: {},
    payee: { ...HEIR_ACCOUNT, ...walk.claim.benefits[0]!.payee },
    complete: true,
  });
  expect(asked.ok).toBe(true);
  return { walk, death, funeral: walk.claim.benefits[1]!.benefitId };
}
const sets = (walk: Walk, benefitId: string, over: Partial<CommandBodies['offset']> = {}): Decision =>
  walk.give('offset', PEOPLE.officer, { ...CONSENT, ...over }, { benefitId });
const codesOf = (decision: Decision): readonly string[] =>
  decision.ok ? [] : (decision.errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [decision.code]);
const postings = (walk: Walk) =>
  walk.decided.flatMap(({ effects }) =>
    effects.flatMap((each: Effect) => (each.kind === 'POST' ? [each.posting] : [])),
  );
const booked = (walk: Walk): number =>
  postings(walk)
    .flatMap(({ lines }) => lines)
    .filter(({ account }) => account === 'RECEIVABLE_OVERPAYMENT')
    .reduce((sum, { amountRupiah }) => sum + amountRupiah, 0);
const owed = ({ claim }: Walk): number => balanceOf(claim.recoveries![0]!);

describe('a debt that is set off against a later benefit', () => {
  it('leaves with less money, settles the debt with the payment, and says so', () => {
    const { walk, funeral } = owing();
    expect(codesOf(sets(walk, funeral))).toEqual([]);
    expect(booked(walk)).toBe(6_000_000);
    expect(approves(walk, funeral)).toMatchObject({
      effects: [{ kind: 'CREATE_PAYOUT', amountRupiah: 6_000_000 }],
    });
    expect(walk.claim.benefits[1]).toMatchObject({ amountRupiah: 10_000_000 });
    expect(owed(walk)).toBe(6_000_000);
    pays(walk);
    expect(owed(walk)).toBe(2_000_000);
    expect(booked(walk)).toBe(2_000_000);
    expect(postings(walk).every(({ lines }) => isBalanced(lines))).toBe(true);
    expect(postings(walk).at(-1)).toMatchObject({
      event: 'OVERPAYMENT_OFFSET',
      benefitId: funeral,
      lines: [
        { account: 'BENEFIT_EXPENSE', amountRupiah: 4_000_000 },
        { account: 'RECEIVABLE_OVERPAYMENT', amountRupiah: -4_000_000 },
      ],
    });
    expect(timelineText(walk.decided.at(-1)!.event, { benefitTypes: { [funeral]: 'FUNERAL' } }).en).toContain(
      'Rp4.000.000 settled receivable R01.',
    );
    expect(stored(walk.claim)).toEqual(walk.claim);
  });

  it('that is settled in full by it settles the claim', () => {
    const { walk, funeral } = owing();
    sets(walk, funeral, { amount: 6_000_000 });
    expect(waits(walk.claim).map(({ code }) => code)).not.toContain('RECOVERY_PLAN');
    approves(walk, funeral);
    pays(walk);
    expect(openRecoveries(walk.claim)).toEqual([]);
    expect(walk.claim.stage).toBe('SETTLED');
  });

  it('needs consent in writing, or the rule that allows it', () => {
    const { walk, funeral } = owing();
    expect(codesOf(sets(walk, funeral, { documents: [] }))).toEqual(['/documents LIST.EMPTY']);
    expect(codesOf(sets(walk, funeral, { basis: 'RULE', documents: undefined }))).toEqual([
      '/ruleCited PROPERTY.MISSING',
    ]);
    expect(codesOf(sets(walk, funeral, { basis: 'RULE', ruleCited: 'KUHPerdata Pasal 1425' }))).toEqual([]);
  });

  it('is approved by somebody else than who recorded it', () => {
    const { walk, funeral } = owing();
    const both = { ...PEOPLE.approver, roles: ['CLAIM_OFFICER' as const, 'BENEFIT_APPROVER' as const] };
    expect(walk.give('offset', both, CONSENT, { benefitId: funeral }).ok).toBe(true);
    expect(codesOf(approves(walk, funeral, both))).toEqual(['APPROVAL.SAME_PERSON']);
  });

  it('is never more than is owed, leaves something to be paid, and is nobody else’s', () => {
    const { walk, funeral } = owing();
    expect(codesOf(sets(walk, funeral, { amount: 6_000_001 }))).toEqual(['/amount NUMBER.OUT_OF_RANGE']);
    walk.give(
      'overpayment',
      PEOPLE.head,
      { ...FOUND, amount: 20_000_000 },
      {
        benefitId: walk.claim.benefits[0]!.benefitId,
      },
    );
    expect(codesOf(sets(walk, funeral, { recoveryNo: 'R02', amount: 10_000_000 }))).toEqual([
      '/amount NUMBER.OUT_OF_RANGE',
    ]);
    expect(codesOf(sets(walk, funeral, { recoveryNo: 'R09' }))).toEqual(['/recoveryNo RECOVERY.NOT_OPEN']);
    const other = {
      ...walk.claim.benefits[1]!,
      payee: { ...walk.claim.benefits[1]!.payee, name: 'BUDI LAIN' },
    };
    walk.claim = { ...walk.claim, benefits: [walk.claim.benefits[0]!, other] };
    expect(codesOf(sets(walk, funeral))).toEqual(['/recoveryNo OFFSET.OTHER_PAYEE']);
  });

  it('holds what is owed against money that would come as well', () => {
    const { walk, funeral } = owing();
    sets(walk, funeral);
    const writeOff = { recoveryNo: 'R01', decision: 'WRITE_OFF', amount: 2_000_001, note: 'x' } as const;
    expect(codesOf(walk.give('recoverySettlement', MAKER, writeOff))).toEqual([
      '/amount NUMBER.OUT_OF_RANGE',
    ]);
    const rest = { ...writeOff, amount: 2_000_000 };
    walk.give('recoverySettlement', MAKER, rest);
    walk.give('recoverySettlement', RELEASER, rest);
    expect(owed(walk)).toBe(4_000_000);
    expect(freeBalanceOf(walk.claim, walk.claim.recoveries![0]!)).toBe(0);
  });

  it('is dropped again before it is approved, and the whole is paid', () => {
    const { walk, funeral } = owing();
    sets(walk, funeral);
    expect(
      codesOf(sets(walk, funeral, { basis: 'DROPPED', amount: undefined, documents: undefined })),
    ).toEqual([]);
    expect(approves(walk, funeral)).toMatchObject({ effects: [{ amountRupiah: 10_000_000 }] });
    expect(allowedBenefitCommands(walk.claim, walk.claim.benefits[1]!, PEOPLE.officer)).not.toContain(
      'offsets',
    );
  });

  it('is owed again when the money comes back, and is taken once with the next payment', () => {
    const { walk, funeral } = owing();
    sets(walk, funeral);
    approves(walk, funeral);
    const payoutId = pays(walk);
    walk.payoutBecomes(payoutId, 'RETURNED');
    hears(walk, 'payoutReturned', payoutId);
    expect(owed(walk)).toBe(6_000_000);
    expect(booked(walk)).toBe(6_000_000);
    const { kind: _kind, name: _name, ...account } = walk.claim.benefits[1]!.payee;
    const payee = { ...account, accountNumber: '002000000009' };
    walk.give('replacement', PEOPLE.officer2, { payee, note: 'Baru' }, { benefitId: funeral, payoutId });
    const again = { decision: 'APPROVE', accountDoubtsSeen: true, note: 'Buku rekening dilihat.' } as const;
    expect(walk.give('decision', PEOPLE.approver, again, { benefitId: funeral })).toMatchObject({
      effects: [{ amountRupiah: 6_000_000 }],
    });
    pays(walk);
    expect(owed(walk)).toBe(2_000_000);
    expect(booked(walk)).toBe(2_000_000);
    expect(stored(walk.claim)).toEqual(walk.claim);
  });
});

it('whatever is set off, paid, sent back and dropped: never more than is owed, and the books agree with the claim', () => {
  const step = fc.oneof(
    fc.record({ what: fc.constant('set' as const), amount: fc.integer({ min: 1, max: 11_000_000 }) }),
    fc.record({
      what: fc.constantFrom('drop', 'approve', 'pay', 'return', 'refuse', 'writeOff'),
      amount: fc.integer({ min: 1, max: 7_000_000 }),
    }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { walk, funeral } = owing();
      for (const { what, amount } of steps) {
        const payout = walk.claim.payouts.findLast(({ benefitId }) => benefitId === funeral);
        if (what === 'set') sets(walk, funeral, { amount });
        else if (what === 'drop') sets(walk, funeral, { basis: 'DROPPED', amount: undefined });
        else if (what === 'approve') approves(walk, funeral);
        else if (what === 'refuse') {
          const no = { decision: 'REFUSE', reasonCode: 'DOCUMENT_MISSING', ruleCited: 'x' } as const;
          walk.give('decision', PEOPLE.approver, no, { benefitId: funeral });
        } else if (what === 'writeOff') {
          const body = { recoveryNo: 'R01', decision: 'WRITE_OFF', amount, note: 'x' } as const;
          walk.give('recoverySettlement', MAKER, body);
          walk.give('recoverySettlement', RELEASER, body);
        } else if (what === 'pay' && payout?.state === 'AWAITING_RELEASE') pays(walk);
        else if (what === 'return' && payout?.state === 'RECONCILED') {
          walk.payoutBecomes(payout.payoutId, 'RETURNED');
          hears(walk, 'payoutReturned', payout.payoutId);
        }
        const benefit = walk.claim.benefits[1]!;
        expect(owed(walk)).toBe(booked(walk));
        expect(freeBalanceOf(walk.claim, walk.claim.recoveries![0]!)).toBeGreaterThanOrEqual(0);
        expect(payableOf(walk.claim, benefit)).toBeGreaterThan(0);
        expect(postings(walk).every(({ lines }) => isBalanced(lines))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
