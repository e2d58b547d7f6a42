import { readBillLines } from './bill-lines';

const COLUMNS = ['date', 'serviceCode', 'description', 'quantity', 'unitPrice', 'doctorLicence'];
const ROW = ['2026-11-20', 'KAMAR-I', 'Kamar kelas I', '2', '750000', '503/1123/SIP-DU/2024'];
const LINE = {
  date: '2026-11-20',
  serviceCode: 'KAMAR-I',
  description: 'Kamar kelas I',
  quantity: 2,
  unitPrice: 750_000,
  doctorLicence: '503/1123/SIP-DU/2024',
};
const file = (separator: string, ...rows: readonly (readonly string[])[]): string =>
  [COLUMNS, ...rows].map((row) => row.join(separator)).join('\r\n');
const found = (csv: string): string[] =>
  readBillLines(csv).errors.map(({ pointer, code, line }) => `${line ?? '-'} ${pointer} ${code}`);

describe('lines of a bill from a file', () => {
  it.each([
    ['commas', file(',', ROW)],
    ['semicolons', file(';', ROW)],
    ['tabs', file('\t', ROW)],
    ['a byte order mark', `\uFEFF${file(';', ROW)}`],
    ['the separator said', `sep=;\r\n${file(';', ROW)}`],
    ['the day first', file(';', ROW.with(0, '20/11/2026'))],
    ['empty ends', `${file(';', [...ROW, '', ''])}\r\n;;;;\r\n`],
  ])('are read with %s', (_name, csv) => expect(readBillLines(csv)).toEqual({ lines: [LINE], errors: [] }));

  it('are read whatever the order of the columns', () => {
    const csv = [[...COLUMNS].reverse(), [...ROW].reverse()].map((row) => row.join(';')).join('\n');
    expect(readBillLines(csv).lines).toEqual([LINE]);
  });

  it.each<[string, string, string[]]>([
    [
      'a number that Excel rounded',
      file(';', ROW.with(5, '3.2E+15')),
      ['2 /lines/0/doctorLicence CELL.EXCEL_NUMBER'],
    ],
    ['an apostrophe', file(';', ROW.with(5, "'503")), ['2 /lines/0/doctorLicence CELL.APOSTROPHE']],
    ['thousands apart', file(';', ROW.with(4, '750.000')), ['2 /lines/0/unitPrice TYPE.NUMBER_EXPECTED']],
    ['no quantity', file(';', ROW, ROW.with(3, '')), ['3 /lines/1/quantity PROPERTY.MISSING']],
    ['a day that is none', file(';', ROW.with(0, '31/02/2026')), ['2 /lines/0/date DATE.INVALID']],
    ['a column too few', 'date;serviceCode\n2026-11-20;X', ['- /csv PROPERTY.MISSING']],
    [
      'a column of another name',
      file(';', ROW).replace('quantity', 'jumlah'),
      ['- /csv PROPERTY.UNKNOWN', '- /csv PROPERTY.MISSING'],
    ],
    ['quotes that do not match', `${COLUMNS.join(';')}\n"x;y\n`, ['- /csv TEXT.SHAPE']],
    ['no lines', file(';'), ['- /lines LIST.EMPTY']],
  ])('are not taken of a file with %s', (_name, csv, expected) => {
    expect(found(csv)).toEqual(expected);
    expect(readBillLines(csv).lines).toEqual([]);
  });
});
