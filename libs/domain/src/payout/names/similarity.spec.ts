import fc from 'fast-check';
import { jaroWinkler } from './similarity';

describe('jaroWinkler', () => {
  it('gives the known values', () => {
    expect(jaroWinkler('MARTHA', 'MARHTA')).toBeCloseTo(0.9611, 4);
    expect(jaroWinkler('DIXON', 'DICKSONX')).toBeCloseTo(0.8133, 4);
    expect(jaroWinkler('DWAYNE', 'DUANE')).toBeCloseTo(0.84, 4);
  });

  it('is symmetric, between 0 and 1, and 1 for the same text only', () => {
    const name = fc
      .array(fc.constantFrom(...'ABC '), { minLength: 1, maxLength: 12 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(name, name, (left, right) => {
        const similarity = jaroWinkler(left, right);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(similarity === 1).toBe(left === right);
        expect(jaroWinkler(right, left)).toBeCloseTo(similarity, 10);
      }),
    );
  });
});
