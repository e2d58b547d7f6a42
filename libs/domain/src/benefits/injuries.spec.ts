import { PP_82_2019 } from '../rules';
import { exceedsOtherFingers, isContainedIn } from './injuries';

const CODES = PP_82_2019.disabilities.map(({ code }) => code);
const ARM = ['A02', 'A03', 'A12', 'A13', 'A14', 'A15', 'A16'];
const LEG = ['A06', 'A07', 'A17', 'A18', 'A19', 'B03', 'B04', 'B05'];

/** What goes with what, once more and by hand, so that a slip in the table of the rule shows. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  A01: ARM,
  A02: ARM.slice(1),
  A03: ARM.slice(2),
  A04: ['A05', ...LEG],
  A05: LEG,
  A06: ['A07', 'A17', 'A18', 'A19'],
  A07: ['A17', 'A18', 'A19'],
  A08: ['A09', 'B17', 'B18', 'B19'],
  A10: ['A11', 'B06', 'B07'],
  A11: ['B07'],
  A13: ['A15'],
  B04: ['B03'],
  B05: ['B03', 'B04'],
  B06: ['B07'],
  B09: ['B08'],
  B13: ['B14', 'B15'],
  B14: ['B15'],
};

describe('what is already counted with a larger injury', () => {
  it.each(CODES)('of %s', (whole) => {
    const contained = CODES.filter((code) => isContainedIn({ code }, { code: whole }));
    expect(contained).toEqual([...(EXPECTED[whole] ?? [])].sort());
  });

  it('is what lies on the same side, or has no side', () => {
    const thumb = (side?: 'LEFT' | 'RIGHT') => ({ code: 'A12', side });
    const hand = (side?: 'LEFT' | 'RIGHT') => ({ code: 'A03', side });
    expect(isContainedIn(thumb('LEFT'), hand('LEFT'))).toBe(true);
    expect(isContainedIn(thumb('LEFT'), hand('RIGHT'))).toBe(false);
    expect(isContainedIn(thumb(), hand('RIGHT'))).toBe(true);
    expect(isContainedIn(thumb('RIGHT'), hand())).toBe(true);
  });
});

describe('the three other fingers of a hand', () => {
  const finger = (side: 'LEFT' | 'RIGHT') => ({ code: 'A14', side });
  const phalanx = (side: 'LEFT' | 'RIGHT') => ({ code: 'A16', side });

  it('are three of each hand, counted up to the one that is asked for', () => {
    const named = [finger('LEFT'), phalanx('LEFT'), finger('RIGHT'), finger('LEFT'), phalanx('LEFT')];
    expect(named.map((_each, index) => exceedsOtherFingers(index, named))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('are not thumbs, and an index beyond the list is none', () => {
    const thumbs = Array.from({ length: 5 }, () => ({ code: 'A12', side: 'LEFT' as const }));
    expect(exceedsOtherFingers(4, thumbs)).toBe(false);
    expect(exceedsOtherFingers(9, thumbs)).toBe(false);
    expect(exceedsOtherFingers(4, [...thumbs.slice(0, 4), finger('LEFT')])).toBe(false);
  });
});
