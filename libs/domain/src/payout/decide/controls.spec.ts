import { TERMS } from '../../policies';
import { capsByPolicy, exceedsRelease, mustWait, NO_CAPS, roomUnder, type BankControls } from './controls';

const open: BankControls = {
  isSending: true,
  caps: NO_CAPS,
  sentTodayRupiah: 0,
  hasProven: true,
  isUnderWay: true,
};

describe('the caps', () => {
  it('are those of the policy of the day where nobody has set one', () => {
    const caps = capsByPolicy('2026-11-28');
    expect(caps).toEqual({
      BATCH: TERMS.batchCap.versions[0].value,
      BRANCH_DAY: TERMS.branchDayCap.versions[0].value,
      BANK_DAY: null,
      FIRST_PAYMENT: TERMS.firstPaymentCap.versions[0].value,
    });
  });

  it('keep a batch from release that is more than one may be, or more than is left of the day', () => {
    const caps = { BATCH: 100, BRANCH_DAY: 150 };
    expect(exceedsRelease(caps, 100, 50)).toBe(false);
    expect(exceedsRelease(caps, 101, 0)).toBe(true);
    expect(exceedsRelease(caps, 100, 51)).toBe(true);
    expect(exceedsRelease(NO_CAPS, Number.MAX_SAFE_INTEGER, 1)).toBe(false);
  });

  it('leave what is not used of them, and never less than nothing', () => {
    expect(roomUnder(null, 5)).toBeNull();
    expect(roomUnder(100, 30)).toEqual({ limitRupiah: 100, usedRupiah: 30, leftRupiah: 70 });
    expect(roomUnder(100, 130)).toMatchObject({ leftRupiah: 0 });
  });
});

describe('a payment waits', () => {
  it('for nothing through a bank that runs without caps', () => expect(mustWait(open, 10)).toBe(false));
  it('while its bank is stopped', () => expect(mustWait({ ...open, isSending: false }, 10)).toBe(true));

  it('once the day of its bank is full', () => {
    const full = { ...open, caps: { ...NO_CAPS, BANK_DAY: 100 }, sentTodayRupiah: 91 };
    expect([mustWait(full, 9), mustWait(full, 10)]).toEqual([false, true]);
  });

  it('under a new profile unless it is small and the only one, and then no more', () => {
    const fresh = { ...open, caps: { ...NO_CAPS, FIRST_PAYMENT: 100 }, hasProven: false };
    expect(mustWait({ ...fresh, isUnderWay: false }, 100)).toBe(false);
    expect(mustWait({ ...fresh, isUnderWay: false }, 101)).toBe(true);
    expect(mustWait(fresh, 1)).toBe(true);
    expect(mustWait({ ...fresh, hasProven: true }, 1_000)).toBe(false);
  });
});
