import type { Task } from '../../api/model';
import { keyOf, toWorkRows } from './work-rows';

const task = (claimNumber: string, code: string, subject = claimNumber): Task =>
  ({ claimNumber, wait: { code, subject } }) as Task;

describe('rows of the work list', () => {
  it('show a claim once, where its most urgent task stands, with everything that is asked', () => {
    const rows = toWorkRows([
      task('A', 'CONCLUSION'),
      task('B', 'PROPOSAL'),
      task('A', 'DOCUMENTS', 'A-B01'),
    ]);
    expect(rows.map(({ claimNumber }) => claimNumber)).toEqual(['A', 'B']);
    expect(rows[0]!.asked.map(keyOf)).toEqual([
      { claimNumber: 'A', code: 'CONCLUSION', subject: 'A' },
      { claimNumber: 'A', code: 'DOCUMENTS', subject: 'A-B01' },
    ]);
  });
});
