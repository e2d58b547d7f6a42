import fc from 'fast-check';
import { compareNames, jaroWinkler, normaliseName } from './names';

describe('normaliseName', () => {
  it.each([
    ["Mas'ud", 'MASUD'],
    ['Hj. Siti Aminah, S.E.', 'SITI AMINAH'],
    ['MOCHAMAD  RIDWAN', 'MUHAMMAD RIDWAN'],
    ['Moh. Ridwan', 'MUHAMMAD RIDWAN'],
    ['Ahmad bin Yusuf', 'AHMAD YUSUF'],
    ['Renée Dewi', 'RENEE DEWI'],
    ['dr. H. Budi Santoso Sp.OG', 'BUDI SANTOSO'],
    ['HAJI', 'HAJI'],
    ['', ''],
  ])('%s is %s', (name, normal) => {
    expect(normaliseName(name)).toBe(normal);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string(), (name) => normaliseName(normaliseName(name)) === normaliseName(name)));
  });
});

describe('compareNames', () => {
  it.each([
    ['SITI AMINAH', 'Siti Aminah', 'MATCH'],
    ['MOCHAMAD RIDWAN', 'MOHAMAD RIDWAN', 'MATCH'],
    ['PT SINAR BAJA KONSTRUKSI NUSANTARA', 'PT SINAR BAJA KONSTR', 'MATCH'],
    ['PT SINAR BAJA KONSTRUKSI NUSANTARA', 'PT SINAR BAJA KONST', 'MISMATCH'],
    ['RACHEL SIMANJUNTAK', 'RACHEL SIMANJUNTTAK', 'NEAR'],
    ['RACHEL SIMANJUNTAK', 'RAHEL SIMANJUNTAK', 'MISMATCH'],
    ['SITI AMINAH', 'WIDODO KARTAWINATA', 'MISMATCH'],
    ['SITI AMINAH', '', 'MISMATCH'],
    ['', '', 'MISMATCH'],
  ])('%s against %s: %s', (ours, theirs, outcome) => {
    expect(compareNames(ours, theirs)).toBe(outcome);
  });
});

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
