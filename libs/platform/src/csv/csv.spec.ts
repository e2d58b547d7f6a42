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
    ['the separator said, with line ends of an old Mac', `sep=;\r${written(';', '\r')}`],
    [
      'line ends of every kind, as a file that was put together from several has them',
      ROWS.map((row, index) => row.map(quoted).join(';') + ['\r\n', '\n', '\r'][index]).join(''),
    ],
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

  it('counts a line once, whatever ends it', () => {
    expect(readCsv('a;b\r\n1;"x\r\ny"\r\n2;z\r\n').records).toEqual([
      { cells: ['1', 'x\ny'], line: 3 },
      { cells: ['2', 'z'], line: 4 },
    ]);
  });

  it('looks for the separator in the header alone, also of an old Mac', () => {
    expect(readCsv('a;b\r1,2,3;4,5,6\r').records[0]?.cells).toEqual(['1,2,3', '4,5,6']);
  });

  it('keeps a record that is too long or too short as it is', () => {
    expect(readCsv('a,b\n1\n1,2,3\n').records.map(({ cells }) => cells)).toEqual([['1'], ['1', '2', '3']]);
  });

  it('uses nothing of a file whose quotes do not match', () => {
    expect(() => readCsv('a,b\n"1,2\n')).toThrow(CsvError);
  });

  it.each(['"3;4\n5;6\n7;8\n', '3;5" pipe\n5;6\n', '3;"5" pipe\n5;6\n'])(
    'names the line from which on they do not: %j',
    (rest) => expect(() => readCsv(`sep=;\na;b\n1;2\n${rest}`)).toThrow(/line 4$/),
  );

  it.each([
    ['a cell of 1 MB', `a;b\n1;${'x'.repeat(1_000_000)}\n`, 1],
    ['10,000 columns', `${'a;'.repeat(10_000)}b\n${'1;'.repeat(10_000)}2\n`, 1],
    ['30,000 rows', `a;b\n${'1;2\n'.repeat(30_000)}`, 30_000],
    ['nothing but separators', `a;b\n${';'.repeat(1_000_000)}\n`, 0],
    ['nothing but spaces', `a;b\n${' '.repeat(1_000_000)};2\n`, 1],
  ])('reads %s in a moment', (_what, text, rows) => {
    const began = process.cpuUsage();
    expect(readCsv(text).records).toHaveLength(rows);
    expect(process.cpuUsage(began).user).toBeLessThan(4_000_000);
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
    ['=A1&B1', 'EXCEL_FORMULA'],
    ['=HYPERLINK("http://x")', 'EXCEL_FORMULA'],
    ['+6281200000000', undefined],
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

  it.each([';', '\t', '\n', '\r', '; ', ';"'])(
    'makes no formula where a spreadsheet divides at %j',
    (separator) => expect(toCsv([[`Jl. A${separator}=1+1`]])).toContain("'=1+1"),
  );

  it('leaves what begins no cell as it is', () => {
    expect(toCsv([['a-b; c=d; 1 - 2']])).toBe('a-b; c=d; 1 - 2\r\n');
  });

  it('is read back as it was', () => {
    const { header, records } = readCsv(toCsv(ROWS));
    expect([header, ...records.map(({ cells }) => cells)]).toEqual(ROWS);
  });

  it('writes nothing for nothing, and numbers and flags as they are', () => {
    expect(toCsv([[null, undefined, 5, true, false]])).toBe(',,5,true,false\r\n');
  });
});
