import { maskAccount } from '@jkk/domain/payout/summary';
import type { ImportedRegister } from '@jkk/domain/registers';
import type { ReportRow } from './register-report';

/** Columns and properties of the same name that identify a person or reach one. */
const MASKED: Partial<Record<ImportedRegister, readonly string[]>> = {
  members: ['nik', 'passportNumber', 'phone', 'address'],
  contacts: ['address'],
};

/** A row as it is kept and read: of what identifies a person only as much as two people need to compare it with a paper. */
export function maskReport(register: ImportedRegister, rows: readonly ReportRow[]): readonly ReportRow[] {
  const masked = MASKED[register];
  if (masked === undefined) return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      masked.includes(cell.column) ? { ...cell, value: mask(cell.value) } : cell,
    ),
    changes: row.changes.map((change) =>
      masked.includes(change.property)
        ? {
            ...change,
            before: change.before && mask(change.before),
            after: change.after && mask(change.after),
          }
        : change,
    ),
  }));
}

/** The last four signs of a number or an address; of an e-mail address its first letter and where it is. */
function mask(value: string): string {
  const at = value.lastIndexOf('@');
  return at > 0 ? `${value.slice(0, 1)}•••${value.slice(at)}` : maskAccount(value);
}
