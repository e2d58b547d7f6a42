import { icd10Name, ICD10_CATEGORIES, isIcd10, searchIcd10 } from './index';
import { ICD10_DETAIL_LABELS } from './detail-labels';
import { ICD10_LABELS } from './labels';
import { ICD10_SYNONYMS } from './synonyms';

describe('the search for a diagnosis', () => {
  it.each([
    ['finger', 'S61.0'],
    ['thumb', 'S68.0'],
    ['jempol', 'S68.0'],
    ['patah radius', 'S52.5'],
    ['amputasi ibu jari', 'S68.0'],
    ['jari putus', 'S68.1'],
    ['terjepit jempol', 'S67.0'],
    ['kaki patah', 'S92.9'],
    ['jempol kaki', 'S92.4'],
    ['broken thumb', 'S62.5'],
    ['kesetrum', 'T75.4'],
    ['gegar otak', 'S06.0'],
    ['luka bakar tangan', 'T23'],
    ['tulang pengumpil patah', 'S52.1'],
    ['keseleo pergelangan kaki', 'S93.4'],
    ['serangan jantung', 'I21'],
    ['tuli', 'H90'],
    ['AMPUTASI  Ibu-Jari', 'S68.0'],
    ['amput thum', 'S68.0'],
    ['s68.0', 'S68.0'],
    ['S68', 'S68.4'],
  ])('%s finds %s', (typed, code) => expect(searchIcd10(typed)).toContain(code));

  it('knows a toe from a thumb', () => {
    expect(searchIcd10('jempol')).not.toContain('S92.4');
    expect(searchIcd10('jempol kaki')).not.toContain('S68.0');
  });

  it('finds nothing for what it does not know, and never more than thirty', () => {
    expect(searchIcd10('qqqq')).toEqual([]);
    expect(searchIcd10('cedera').length).toBeLessThanOrEqual(30);
    expect(searchIcd10('s').length).toBe(30);
    expect(searchIcd10('%_\\')).toEqual([]);
  });

  it('names only codes that exist, and every accepted code', () => {
    const named = [...Object.keys(ICD10_DETAIL_LABELS), ...Object.keys(ICD10_LABELS)];
    expect(named.filter((code) => !isIcd10(code))).toEqual([]);
    expect([...ICD10_CATEGORIES].filter((code) => icd10Name(code) === undefined)).toEqual([]);
    expect(icd10Name('S68.0')).toEqual({
      id: 'Amputasi traumatik ibu jari tangan',
      en: 'Traumatic amputation of thumb',
    });
    expect(icd10Name('K35.9')?.en).toBe('Diseases of the digestive system');
    expect(icd10Name('ZZZ')).toBeUndefined();
  });

  it('gives a word one meaning only', () => {
    const words = ICD10_SYNONYMS.flat();
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
