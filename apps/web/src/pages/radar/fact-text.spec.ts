import { factText } from './fact-text';

describe('a fact of a finding', () => {
  it.each([
    ['since', '2026-11-20T03:00:00.000Z', 'since Fri 20 Nov 2026, 10:00 WIB'],
    ['attempts', '3', '3 attempts'],
    ['role', 'MEDICAL_VERIFIER', 'Medical verifier'],
    ['branch', 'J01', 'branch J01'],
    ['state', 'UNKNOWN', 'Outcome unknown'],
    ['stage', 'SETTLED', 'All benefits settled'],
    ['amountSen', '1000000', 'Rp 10.000'],
    ['reason', 'WITNESS_LOST', 'The witness in Temporal has lost its memory.'],
    ['else', 'x', 'else x'],
  ])('%s %s is told in words', (name, value, text) => expect(factText({ name, value }, 'en')).toBe(text));
});
