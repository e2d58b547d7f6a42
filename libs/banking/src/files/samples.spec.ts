import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStatementFile } from './read-file';
import { isUnreadable, type FileStatement } from './statement-file';

const read = (name: string) => readStatementFile(readFileSync(join(__dirname, 'samples', name)));

const movedBy = ({ entries }: FileStatement): number[] =>
  entries.map((entry) => {
    if (isUnreadable(entry)) return Number.NaN;
    return entry.direction === 'CREDIT' ? entry.amountSen : -entry.amountSen;
  });

it.each([
  [
    'genkgo-camt053.v2.multi.statement.xml',
    'CAMT053',
    [[885], [-700]],
    [
      [1815, 2700],
      [2700, 2000],
    ],
  ],
  ['genkgo-camt053.v8.xml', 'CAMT053', [[885]], [[1815, null]]],
  ['genkgo-camt054.v8.xml', 'CAMT054', [[-20_000_000]], [[null, null]]],
  ['wolph-multiline.sta', 'MT940', [[-500, 11_900]], [[1640, 1140]]],
] as const)('%s is read', (name, format, moved, balances) => {
  const file = read(name);
  if (!file.ok) throw new Error(file.refusal);
  expect(file.format).toBe(format);
  expect(file.statements.map(movedBy)).toEqual(moved);
  expect(file.statements.map((each) => [each.startingSen, each.endingSen])).toEqual(balances);
});
