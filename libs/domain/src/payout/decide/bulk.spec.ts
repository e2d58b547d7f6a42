import fc from 'fast-check';
import { bulkIdOf } from '../bulk';
import type { AttemptRecord, PayoutRecord } from '../records';
import { findReference, payoutIdFrom } from '../reference';
import { approvePayout } from './approval';
import { chooseBulk, gatherStep, type BulkFacts } from './bulk';
import { ORDER, PACE } from './spec-facts';

const NOW = '2026-11-21T02:00:30.000Z';
const RELEASED = '2026-11-21T02:00:00.000Z';
const TERMS = { minimumItems: 3, maximumItems: 5 };

function payoutAt(at: number, over: Partial<PayoutRecord> = {}): PayoutRecord {
  const { payout } = approvePayout(payoutIdFrom(BigInt(at)), { ...ORDER, createdAt: RELEASED }, []);
  const checked = { nameCheck: 'MATCH', nameAtBank: 'SITI AMINAH', nameCheckedAt: RELEASED } as const;
  return { ...payout, state: 'RELEASED', batchId: 'batch', releasedAt: RELEASED, ...checked, ...over };
}
const many = (count: number): PayoutRecord[] => Array.from({ length: count }, (_, at) => payoutAt(at));
const facts = (first: readonly PayoutRecord[], over: Partial<BulkFacts> = {}): BulkFacts => ({
  fellows: { total: first.length, first: first.slice(0, TERMS.maximumItems) },
  attempts: [],
  terms: TERMS,
  pace: PACE,
  now: NOW,
  ...over,
});
const chosen = (first: readonly PayoutRecord[], over?: Partial<BulkFacts>) => {
  const choice = chooseBulk(first[0]!, facts(first, over));
  return choice.do === 'BULK' ? choice.payouts.length : choice.do;
};
const LATE = '2026-11-21T02:01:00.000Z';
const STALE = { nameCheckedAt: '2026-11-19T02:00:00.000Z' };

describe('whether payouts go in a bulk', () => {
  it.each([
    [1, 'SINGLY'],
    [2, 'SINGLY'],
    [3, 3],
    [5, 5],
    [6, 3],
    [7, 4],
    [11, 4],
  ])('of %d that are ready: %p', (count, expected) => {
    expect(chosen(many(count))).toBe(expected);
  });

  it('waits for one that is not asked for yet, and after a minute goes without it', () => {
    const first = [...many(3), payoutAt(9, STALE)];
    expect(chosen(first)).toBe('GATHER');
    expect(chosen(first, { now: LATE })).toBe(3);
    expect(chosen(first.slice(1), { now: LATE })).toBe('SINGLY');
  });

  it('waits for one that the bank did not take, until it goes again', () => {
    const first = many(3);
    const { payoutId } = first[2]!;
    const attempt = { payoutId, no: 1, state: 'NOT_SENT', sends: 1, updatedAt: NOW, responseCode: null };
    const attempts = [attempt as AttemptRecord];
    expect(chosen(first, { attempts })).toBe('GATHER');
    expect(chosen(first, { attempts, now: '2026-11-21T02:01:30.000Z' })).toBe(3);
  });

  it('keeps within the sum of a bulk, and goes singly where too few are left then', () => {
    const limited = (times: number) => ({ ...TERMS, limitRupiah: times * ORDER.amountRupiah });
    expect(chosen(many(5), { terms: limited(4) })).toBe(4);
    expect(chosen(many(5), { terms: limited(2) })).toBe('SINGLY');
  });

  it('is looked at again the later, the more bulks there are to come', () => {
    const after = (total: number) => gatherStep(payoutAt(1), { total }, TERMS, PACE).afterSeconds;
    expect([after(0), after(5), after(6), after(50)]).toEqual([5, 5, 10, 50]);
  });

  it('never makes one that the bank does not take', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.nat(39)),
        fc.boolean(),
        (count, stale, isLate) => {
          const first = many(count).map((each, at) =>
            stale.includes(at) && at > 0 ? { ...each, ...STALE } : each,
          );
          const choice = chooseBulk(first[0]!, facts(first, { now: isLate ? LATE : NOW }));
          if (choice.do === 'GATHER') expect(isLate).toBe(false);
          if (choice.do !== 'BULK') return;
          expect(choice.payouts.length).toBeGreaterThanOrEqual(TERMS.minimumItems);
          expect(choice.payouts.length).toBeLessThanOrEqual(TERMS.maximumItems);
          expect(choice.payouts.every(({ nameCheckedAt }) => nameCheckedAt === RELEASED)).toBe(true);
        },
      ),
    );
  });
});

describe('our name of a bulk', () => {
  const item = fc.record({ partnerReference: fc.string(), requestHash: fc.string() });
  const items = fc.array(item, { minLength: 1 });

  it('is that of its content in any order, and no reference can be read out of it', () => {
    fc.assert(
      fc.property(items, items, (some, others) => {
        const name = bulkIdOf(some);
        expect(name).toMatch(/^BULK[0-9A-F]{14}$/);
        expect(bulkIdOf([...some].reverse())).toBe(name);
        expect(findReference(`TRF MASSAL ${name} 014`)).toBeUndefined();
        const isSame =
          JSON.stringify([...some].map(toText).sort()) === JSON.stringify([...others].map(toText).sort());
        expect(bulkIdOf(others) === name).toBe(isSame);
      }),
    );
  });
});

const toText = (item: object): string => Object.values(item).join(' ');
