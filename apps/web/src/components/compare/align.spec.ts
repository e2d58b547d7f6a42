import { align, isUnlike } from './align';

const rows = (left: string, right: string) => {
  const pairs = align(left, right);
  return [pairs.map(({ a }) => a ?? '-').join(''), pairs.map(({ b }) => b ?? '-').join('')];
};

it.each([
  ['Budi', 'BUDI', 'BUDI', 'BUDI'],
  ['SITI AMINAH', 'SITI AMINA', 'SITI AMINAH', 'SITI AMINA-'],
  ['MUHAMAD', 'MUHAMMAD', 'MUHA-MAD', 'MUHAMMAD'],
  ['ADI', '', 'ADI', '---'],
  ['', '', '', ''],
])('lays %p under %p', (left, right, a, b) => expect(rows(left, right)).toEqual([a, b]));

it.each([
  ['WAHYU HARAHAP', 'SITI NURBAYAH HARAHAYU', true],
  ['SITI AMINAH', 'SITI AMINA', false],
  ['BUDI', '', true],
  ['', '', false],
])('%p and %p are unlike: %p', (left, right, unlike) => expect(isUnlike(align(left, right))).toBe(unlike));
