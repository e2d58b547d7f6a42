import { searchPattern, searchText } from './name-search';

describe('searchText', () => {
  it.each([
    ['SAAT', ' saat'],
    ["SA'AT", ' saat'],
    ['Sa’at', ' saat'],
    ['SAʼÁT', ' saat'],
    ['  René   Gérard ', ' rene gerard'],
    ['ﬁtri', ' fitri'],
    ['100% Contoh', ' 100% contoh'],
  ])('makes %p into %p', (name, text) => expect(searchText(name)).toBe(text));

  it('changes nothing that it made itself', () => {
    for (const name of ["Ma'ruf Sa’at", 'RENÉ', 'İbrahim']) {
      expect(searchText(searchText(name))).toBe(searchText(name));
    }
  });
});

describe('searchPattern', () => {
  it.each([
    ['trisn', '%trisn%'],
    ["sa'at", '%saat%'],
    ['an', '% an%'],
    ['a b', '% a b%'],
    ['a%b', '% a\\%b%'],
    ['sutri_no', '%sutri\\_no%'],
    ['abc\\', '%abc\\\\%'],
  ])('looks for %p as %p', (typed, pattern) => expect(searchPattern(typed)).toBe(pattern));

  it.each(['%', '_', '\\', "'", '’’', '-', ' '])('finds nothing for %p', (typed) =>
    expect(searchPattern(typed)).toBeUndefined(),
  );
});
