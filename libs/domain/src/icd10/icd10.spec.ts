import { findIcd10Label, ICD10_CATEGORIES, ICD10_LABELS, isIcd10 } from './index';

describe('ICD-10 codes', () => {
  it.each(['S82', 'S82.2', 'A00', 'B99', 'T75.4', 'U07.1', 'V99', 'Y98', 'Z99.9', 'K64', 'I64'])(
    'accepts %s',
    (code) => {
      expect(isIcd10(code)).toBe(true);
    },
  );

  it.each([
    'S8',
    's82',
    'S82.',
    'S82.22',
    'S82-2',
    'A29',
    'C42',
    'E33',
    'T72',
    'X55',
    'Y37',
    'W82',
    '',
    'ZZZ',
    'S82 ',
  ])('refuses %p', (code) => {
    expect(isIcd10(code)).toBe(false);
  });

  it('has about two thousand categories and a label only for existing ones', () => {
    expect(ICD10_CATEGORIES.size).toBeGreaterThan(2000);
    expect(ICD10_CATEGORIES.size).toBeLessThan(2100);
    expect(Object.keys(ICD10_LABELS).filter((code) => !isIcd10(code))).toEqual([]);
  });

  it('names a longer code, or its category', () => {
    expect(findIcd10Label('S82.2')?.en).toBe('Fracture of shaft of tibia');
    expect(findIcd10Label('S30.9')?.en).toMatch(/^Superficial injury of abdomen/);
    expect(findIcd10Label('Z73')).toBeUndefined();
  });
});
