import { bulkIdOf, findBulkId } from '../bulk';
import type { AttemptRecord } from '../records';
import { bulkBooking, divideBooking, firstPartOf, wholeKey, withoutFee } from './bulk-booking';
import { sentAttempt } from './spec-facts';

const AT = '2026-11-21T03:00:00.000Z';
const NOW = '2026-11-21T04:00:00.000Z';
const attempt = (at: number, over: Partial<AttemptRecord> = {}): AttemptRecord =>
  sentAttempt(`0123456789AB${at}`, {
    bulkId: 'BULK0123456789ABCD',
    amountRupiah: 10,
    state: 'PENDING',
    ...over,
  });
const PAID = { state: 'CLAIMED_PAID' } as const;
const DENIED = { state: 'PENDING', deniedAt: AT } as const;
const booked = (rupiah: number, ofBulk: readonly AttemptRecord[], now = NOW) => {
  const booking = bulkBooking({ amountSen: rupiah * 100, bookedAt: AT }, ofBulk, now);
  return booking.is === 'PAID'
    ? booking.attempts.map(({ payoutId }) => payoutId.slice(-1)).join('')
    : booking.is;
};

describe('one line for a whole bulk', () => {
  it('pays all of it where it comes to all, whatever the bank has said yet', () => {
    expect(booked(30, [attempt(1), attempt(2, PAID), attempt(3, DENIED)])).toBe('123');
  });

  it('pays those that the bank calls paid, once it has spoken about each', () => {
    const rest = [attempt(2, PAID), attempt(3, { state: 'REJECTED' }), attempt(4, { state: 'RECONCILED' })];
    expect(booked(20, [attempt(1, DENIED), ...rest])).toBe('24');
    expect(booked(20, [attempt(1), ...rest])).toBe('WAIT');
  });

  it('is for a person where it comes to nothing, or the bank says nothing for a day', () => {
    expect(booked(15, [attempt(1, DENIED), attempt(2, PAID)])).toBe('UNCLEAR');
    expect(booked(20, [])).toBe('UNCLEAR');
    expect(booked(10, [attempt(1), attempt(2, PAID)], '2026-11-22T03:00:00.000Z')).toBe('UNCLEAR');
  });

  it('becomes a line for each, the same in every order, with balances that run on to the printed one', () => {
    const line = {
      key: 'K|1',
      bookedAt: AT,
      transactionId: 'T',
      direction: 'DEBIT',
      amountSen: 3_000,
      balanceSen: 500,
      remark: 'TRF MASSAL BULK0123456789ABCD',
    } as const;
    const parts = divideBooking(line, [attempt(1, { amountRupiah: 5 }), attempt(2, { amountRupiah: 25 })]);
    expect(parts).toMatchObject([
      { key: firstPartOf('K|1'), transactionId: '', amountSen: 500, balanceSen: 3_000 },
      { key: 'K|1/2', amountSen: 2_500, balanceSen: 500, remark: `0123456789AB2A01 ${line.remark}` },
    ]);
    expect(new Set(parts.map(wholeKey))).toEqual(new Set(['K|1']));
    const turned = divideBooking(line, [attempt(2, { amountRupiah: 25 }), attempt(1, { amountRupiah: 5 })]);
    expect(turned).toEqual(parts);
  });
});

it('the name of a bulk is found however the bank splits it', () => {
  const name = bulkIdOf([attempt(1)]);
  expect(findBulkId(`TRF ${name} 014`)).toBe(name);
  expect(findBulkId(`trf ${name.slice(0, 9).toLowerCase()} ${name.slice(9)}`)).toBe(name);
  expect(findBulkId(`${name} BULK00000000000000`)).toBeUndefined();
  expect(findBulkId('TRF MASSAL')).toBeUndefined();
});

it('a debit that is a payment and its fee becomes both, and nothing else does', () => {
  const line = {
    key: 'K|1',
    bookedAt: AT,
    transactionId: 'T',
    direction: 'DEBIT',
    amountSen: 1_250,
    balanceSen: 500,
    remark: 'TRF 0123456789AB1A01',
  } as const;
  expect(withoutFee(line, attempt(1))).toMatchObject([
    { key: 'K|1/1', amountSen: 1_000, balanceSen: 750, remark: line.remark, transactionId: 'T' },
    { key: 'K|1/2', amountSen: 250, balanceSen: 500, remark: 'BIAYA 0123456789AB1A01', transactionId: '' },
  ]);
  for (const over of [
    { direction: 'CREDIT' as const },
    { amountSen: 1_000 },
    { amountSen: 999 },
    { amountSen: 1_000 + 50_000_01 },
  ]) {
    expect(withoutFee({ ...line, ...over }, attempt(1))).toBeUndefined();
  }
});
