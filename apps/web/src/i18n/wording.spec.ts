import { wording } from './wording';

const WORDS = {
  shown: 'Ditampilkan',
  by: '{{who}}, {{when}}',
  claims_one: '{{count}} claim',
  claims_other: '{{count}} claims',
  step: { paid: 'Dibayar' },
};

it.each([
  ['shown', {}, 'Ditampilkan'],
  ['step.paid', {}, 'Dibayar'],
  ['by', { who: 'Sri', when: '$&' }, 'Sri, $&'],
  ['by', { who: '{{when}}' }, '{{when}}, '],
  ['claims', { count: 1 }, '1 claim'],
  ['claims', { count: 0 }, '0 claims'],
  ['claims', { count: 21 }, '21 claims'],
  ['shown', { count: 3 }, 'Ditampilkan'],
  ['step', {}, 'step'],
  ['toString', {}, 'toString'],
])('says %s with %j: %s', (key, figures, said) => {
  expect(wording(WORDS, key, 'en', figures)).toBe(said);
});

it('counts by the plurals of its language', () => {
  expect(wording({ rows_other: '{{count}} baris' }, 'rows', 'id', { count: 1 })).toBe('1 baris');
});

it('is its key where the words are not there', () => {
  expect(wording(undefined, 'shown', 'en')).toBe('shown');
});
