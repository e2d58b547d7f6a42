import type { Payout, Room } from '../../api/model';
import { fitting, isNeverReleased, overrunsOf } from './over-room';

const payout = (partnerBankCode: string, amount: number): Payout =>
  ({ partnerBankCode, amount, payeeName: 'SARI', bankCode: partnerBankCode, maskedAccount: '…1' }) as Payout;
const bank = (bankCode: string, left: number | null, leaving = 0) => ({
  bankCode,
  leaving,
  day: left === null ? null : { limit: 100, used: 100 - left, left },
});
const room = (over: object = {}): Room =>
  ({ batch: null, branchDay: null, banks: [bank('002', null), bank('008', null)], ...over }) as Room;
const NONE = new Map<string, number>();

it('is bounded by nothing where no cap is set and no balance known', () => {
  const payouts = [payout('002', 9_000_000)];
  expect(overrunsOf(payouts, { room: undefined, balances: NONE })).toEqual([]);
  expect(overrunsOf(payouts, { room: room(), balances: NONE })).toEqual([]);
  expect(fitting(payouts, { room: room(), balances: NONE })).toEqual(payouts);
});

it.each([
  ['the cap of a batch', { batch: 50 }, [{ kind: 'BATCH', rupiah: 20 }], true],
  [
    'a whole day of the branch',
    { branchDay: { limit: 60, used: 30, left: 30 } },
    [{ kind: 'BRANCH', rupiah: 10 }],
    true,
  ],
  [
    'what is left of the day of the branch',
    { branchDay: { limit: 90, used: 60, left: 30 } },
    [{ kind: 'BRANCH_TODAY', rupiah: 40 }],
    false,
  ],
  [
    'what is left of the day of a bank',
    { banks: [bank('002', 25), bank('008', 40)] },
    [{ kind: 'BANK_TODAY', rupiah: 5, bankCode: '002' }],
    false,
  ],
])('says how far it is beyond %s', (_name, over, expected, never) => {
  const overruns = overrunsOf([payout('002', 30), payout('008', 40)], { room: room(over), balances: NONE });
  expect(overruns).toEqual(expected);
  expect(isNeverReleased(overruns)).toBe(never);
});

it('counts what is released and not sent yet against the balance of a bank', () => {
  const bounds = { room: room({ banks: [bank('002', null, 40)] }), balances: new Map([['002', 100]]) };
  expect(overrunsOf([payout('002', 60)], bounds)).toEqual([]);
  expect(overrunsOf([payout('002', 61)], bounds)).toEqual([{ kind: 'FUNDS', rupiah: 1, bankCode: '002' }]);
  const empty = { room: room(), balances: new Map([['002', 0]]) };
  expect(overrunsOf([payout('002', 5)], empty)).toEqual([{ kind: 'FUNDS', rupiah: 5, bankCode: '002' }]);
});

it('keeps what fits under every bound, in the order of the list', () => {
  const [first, large, second, third] = [
    payout('002', 30),
    payout('002', 90),
    payout('008', 20),
    payout('008', 10),
  ] as [Payout, Payout, Payout, Payout];
  const bounds = {
    room: room({ batch: 80, branchDay: { limit: 90, used: 35, left: 55 } }),
    balances: new Map([['008', 25]]),
  };
  expect(fitting([first, large, second, third], bounds)).toEqual([first, second]);
  expect(fitting([large], bounds)).toEqual([]);
});
