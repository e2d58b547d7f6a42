import { isEmployerNumber } from '@jkk/domain/identifiers';
import type { ObjectReader } from '@jkk/domain/findings';
import { EmployerRepository } from '../../reference';
import type { Employer } from '../../reference';
import { account, ACCOUNT_COLUMNS } from './account';
import { amount, matching, month, oneOfWords, optional, text } from './cells';
import { complete } from './complete';
import type { ImportKind } from '../import-kind';
import { checkReferences, knownBranches, UNKNOWN_BANK } from './references';

/** The five risk groups by number, Roman number, English and Indonesian word. */
const RISK_GROUPS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['1', 'I', 'VERY_LOW', 'SANGAT RENDAH'],
    ['2', 'II', 'LOW', 'RENDAH'],
    ['3', 'III', 'MEDIUM', 'SEDANG'],
    ['4', 'IV', 'HIGH', 'TINGGI'],
    ['5', 'V', 'VERY_HIGH', 'SANGAT TINGGI'],
  ].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

const MAX_PENALTY = 1_000_000_000_000;

const employers = new EmployerRepository();

export const EMPLOYERS_IMPORT: ImportKind<Employer> = {
  name: 'employers',
  summary: 'take employers in from a CSV file',
  columns: {
    required: ['employerNumber', 'name', 'industry', 'riskGroup', 'branch', ...ACCOUNT_COLUMNS],
    optional: ['paidUntil', 'penaltyDue'],
  },
  read: readEmployer,
  keyOf: ({ employerNumber }) => employerNumber,
  check: (em, rows) =>
    checkReferences(em, rows, [
      { ...UNKNOWN_BANK, of: (row) => row.account.bankCode },
      {
        column: 'branch',
        code: 'BRANCH.UNKNOWN',
        detail: { id: 'Kantor cabang ini tidak terdaftar.', en: 'This branch is not registered.' },
        of: ({ branch }) => branch,
        known: knownBranches,
      },
    ]),
  save: (em, rows) => employers.upsert(em, rows),
};

function readEmployer(row: ObjectReader): Employer | undefined {
  return complete({
    employerNumber: matching(row, 'employerNumber', isEmployerNumber, 'EMPLOYER_NUMBER.INVALID', {
      id: 'NPP terdiri dari 6 sampai 12 huruf kapital dan angka.',
      en: 'An employer number has 6 to 12 capital letters and digits.',
    }),
    name: text(row, 'name'),
    industry: text(row, 'industry'),
    riskGroup: oneOfWords(row, 'riskGroup', RISK_GROUPS, ['1', '2', '3', '4', '5']),
    branch: text(row, 'branch'),
    account: account(row),
    paidUntil: optional(row, 'paidUntil', month, null),
    penaltyDueRupiah: optional(row, 'penaltyDue', (cells, name) => amount(cells, name, MAX_PENALTY), 0),
  });
}
