import { compareAccountNumbers } from './account-number';

describe('compareAccountNumbers', () => {
  it.each([
    ['0123456789', '0123456789', 'SAME'],
    ['0123456789', '0123-456.789', 'SAME'],
    ['0123456789', ' 01234 56789 ', 'SAME'],
    ['123456789', '000000123456789', 'SAME'],
    ['0123456789', '123456789', 'NEAR'],
    ['00123', '0123', 'NEAR'],
    ['0123456789', '0123456780', 'OTHER'],
    ['0123456789', '01234567890', 'OTHER'],
    ['0000', '0', 'NEAR'],
    ['VA-001', 'va001', 'SAME'],
    ['0123456789', '', 'OTHER'],
  ])('%s told as %s: %s', (ours, told, outcome) => {
    expect(compareAccountNumbers(ours, told)).toBe(outcome);
  });
});
