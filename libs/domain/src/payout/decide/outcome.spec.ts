import { observationOfFact } from './outcome';

const fact = {
  payoutId: '4HNY0DCTFFHVE',
  code: 'payoutSettled',
  factId: '4HNY0DCTFFHVE:payoutSettled:12',
} as const;

describe('observationOfFact', () => {
  it('names the change of the payout that a fact tells', () => {
    expect(observationOfFact(fact)).toBe('4HNY0DCTFFHVE:RECONCILED:12');
    expect(observationOfFact({ ...fact, code: 'payoutHeld', factId: '4HNY0DCTFFHVE:payoutHeld:1' })).toBe(
      '4HNY0DCTFFHVE:HELD:1',
    );
  });

  it.each([
    ['another payout', '4HNY0DCTFFHVF:payoutSettled:12'],
    ['another fact', '4HNY0DCTFFHVE:payoutReturned:12'],
    ['no change', '4HNY0DCTFFHVE:payoutSettled'],
    ['a change of another form', '4HNY0DCTFFHVE:payoutSettled:012'],
    ['anything', 'invented'],
  ])('names none where the id is that of %s', (_what, factId) => {
    expect(observationOfFact({ ...fact, factId })).toBeUndefined();
  });
});
