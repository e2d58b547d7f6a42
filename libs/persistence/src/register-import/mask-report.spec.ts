import { maskReport } from './mask-report';

const row = (cells: Record<string, string>, changes: [string, string | null, string | null][] = []) => ({
  line: 2,
  outcome: 'UPDATED' as const,
  cells: Object.entries(cells).map(([column, value]) => ({ column, value })),
  changes: changes.map(([property, before, after]) => ({ property, before, after })),
  errors: [],
});

it('a member keeps the name and the card; NIK, telephone and address stand there in part', () => {
  const said = row(
    { participantNumber: '12000000001', nik: '3604010101900001', name: 'BUDI', phone: '081234567890' },
    [['address', null, 'Jl. Raya Serang KM 12']],
  );
  const [{ cells, changes } = said] = maskReport('members', [said]);
  expect(cells.map(({ value }) => value)).toEqual([
    '12000000001',
    '••••••••••••0001',
    'BUDI',
    '••••••••7890',
  ]);
  expect(changes).toEqual([{ property: 'address', before: null, after: expect.stringMatching(/^•+M 12$/) }]);
});

it.each([
  ['siti@perusahaan.co.id', 's•••@perusahaan.co.id'],
  ['+6281234567890', '••••••••••7890'],
  ['123', '•••'],
])('the address %s of a contact is shown as %s', (address, shown) => {
  const [masked] = maskReport('contacts', [row({ address })]);
  expect(masked?.cells).toEqual([{ column: 'address', value: shown }]);
});

it('what says nothing of persons is shown as it came', () => {
  const said = [row({ address: 'Jl. Raya', phone: '081234567890' })];
  expect(maskReport('plkk', said)).toBe(said);
});
