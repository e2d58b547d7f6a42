import { cellFault, CsvError, dayFirst, readCsv, toCsv } from '.';

const ROWS = [
  ['name', 'amount', 'on'],
  ['PUTRA, AGUS; B', '4500000', '1990-01-05'],
  ['say "no"', '', '2015-01-01'],
];
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const written = (separator: string, end: string): string =>
  ROWS.map((row) => row.map(quoted).join(separator)).join(end) + end;

describe('a CSV is read as spreadsheets write it', () => {
  it.each([
    ['commas', written(',', '\n')],
    ['semicolons and CRLF', written(';', '\r\n')],
    ['tabs', written('\t', '\n')],
    ['a byte order mark', `\uFEFF${written(';', '\n')}`],
    ['line ends of an old Mac', written(';', '\r')],
    ['the separator said, behind a byte order mark', `\uFEFFsep=;\r\n${written(';', '\r\n')}`],
    ['the separator said', `sep=;\r\n${written(';', '\r\n')}`],
    [
      'columns and rows at the end that hold nothing',
      `${ROWS.map((row) => `${row.map(quoted).join(';')};;;`).join('\n')}\n;;;;;\n\n;;\n`,
    ],
  ])('with %s', (_what, text) => {
    const { header, records } = readCsv(text);
    expect([header, ...records.map(({ cells }) => cells)]).toEqual(ROWS);
  });

  it('names the line of each record in the file', () => {
    expect(readCsv('sep=;\na;b\n\n1;"x\ny"\n2;z\n').records.map(({ line }) => line)).toEqual([5, 6]);
  });

  it('keeps a record that is too long or too short as it is', () => {
    expect(readCsv('a,b\n1\n1,2,3\n').records.map(({ cells }) => cells)).toEqual([['1'], ['1', '2', '3']]);
  });

  it('uses nothing of a file whose quotes do not match', () => {
    expect(() => readCsv('a,b\n"1,2\n')).toThrow(CsvError);
  });

  it.each([
    ['3.2E+15', 'EXCEL_NUMBER'],
    ['3,60301E+15', 'EXCEL_NUMBER'],
    ["'0812", 'EXCEL_APOSTROPHE'],
    ['3603010501901234', undefined],
    ['E+', undefined],
    ['########', 'EXCEL_ERROR'],
    ['#REF!', 'EXCEL_ERROR'],
    ['#N/A', 'EXCEL_ERROR'],
    ['#DIV/0!', 'EXCEL_ERROR'],
    ['#NAME?', 'EXCEL_ERROR'],
    ['# 12', undefined],
    ["O'NEIL", undefined],
  ])('%s is %s', (cell, fault) => expect(cellFault(cell)).toBe(fault));

  it.each([
    ['5/1/1990', '1990-01-05'],
    ['31.12.2026', '2026-12-31'],
    ['31-12-2026', '2026-12-31'],
    ['1990-01-05', '1990-01-05'],
    ['5/1/90', '5/1/90'],
  ])('%s is %s', (cell, date) => expect(dayFirst(cell)).toBe(date));
});

describe('a CSV that is written', () => {
  it.each(['=1+1', '+62', '-5', '@SUM(A1)', '\tx', '\rx'])('makes no formula of %j', (cell) => {
    expect(toCsv([[cell]]).replaceAll('"', '')).toMatch(/^'/);
  });

  it('is read back as it was', () => {
    const { header, records } = readCsv(toCsv(ROWS));
    expect([header, ...records.map(({ cells }) => cells)]).toEqual(ROWS);
  });

  it('writes nothing for nothing, and numbers and flags as they are', () => {
    expect(toCsv([[null, undefined, 5, true, false]])).toBe(',,5,true,false\r\n');
  });
});
