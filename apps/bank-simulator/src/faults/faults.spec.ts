import { answer } from '../wire/answer';
import { FAULTS, FAULT_NAMES, isFaultOf } from './catalogue';
import type { Fault, FaultName } from './catalogue';
import { acted, breaksBefore, refuseEarly } from './delivery';
import { nearName, otherName } from './names';

const fault = (name: FaultName, more: Partial<Fault> = {}): Fault => ({ faultId: 1, name, ...more });

describe('fault catalogue', () => {
  it('offers each fault somewhere and knows where not', () => {
    for (const name of FAULT_NAMES) expect(FAULTS[name].length).toBeGreaterThan(0);
    expect(isFaultOf('LATE_POSTING', '17')).toBe(true);
    expect(isFaultOf('LATE_POSTING', '36')).toBe(false);
  });
});

describe('before or after the booking', () => {
  it('is told by the fault', () => {
    expect(breaksBefore(fault('HANG_BEFORE_ACCEPT'))).toBe(true);
    expect(breaksBefore(fault('HANG_AFTER_ACCEPT'))).toBe(false);
    expect(breaksBefore(fault('ERROR_504'))).toBe(false);
    expect(breaksBefore(fault('ERROR_504', { booked: false }))).toBe(true);
    expect(breaksBefore(undefined)).toBe(false);
    expect(refuseEarly('17', fault('RATE_LIMITED'))?.status).toBe(429);
    expect(refuseEarly('17', fault('HANG_AFTER_ACCEPT'))).toBeUndefined();
  });

  it('counts a fault as used only where it had its effect', () => {
    expect(acted('17', fault('ERROR_500_THOUGH_PAID'), answer('17', 'SUCCESS'))).toBe(true);
    expect(acted('17', fault('ERROR_500_THOUGH_PAID'), answer('17', 'INVALID_ACCOUNT'))).toBe(false);
    expect(acted('17', fault('INSUFFICIENT_FUNDS'), answer('17', 'INSUFFICIENT_FUNDS'))).toBe(true);
    expect(acted('17', fault('INSUFFICIENT_FUNDS'), answer('17', 'INVALID_ACCOUNT'))).toBe(false);
    expect(acted('17', fault('RESET_BEFORE_ACCEPT'), undefined)).toBe(true);
  });
});

describe('names', () => {
  it('are near or other, never the same', () => {
    expect(nearName('SITI AMINAH')).toBe('SITI AMIINAH');
    expect(nearName('SLAMET')).toBe('SLAAMET');
    expect(otherName('SITI AMINAH')).not.toBe('SITI AMINAH');
    expect(otherName('WIDODO KARTAWINATA')).not.toBe('WIDODO KARTAWINATA');
  });
});
