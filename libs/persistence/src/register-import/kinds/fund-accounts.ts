import { FundAccountRepository, type FundAccount } from '../../reference';
import type { ImportKind } from '../import-kind';
import { account, ACCOUNT_COLUMNS } from './account';
import { date, text } from './cells';
import { complete } from './complete';
import { provenance } from './provenance';
import { checkReferences, UNKNOWN_BANK } from './references';

const accounts = new FundAccountRepository();

export const FUND_ACCOUNTS_IMPORT: ImportKind<FundAccount> = {
  name: 'fund-accounts',
  summary: 'take accounts of the social security fund in from a CSV file, each from a day on',
  columns: { required: ['validFrom', ...ACCOUNT_COLUMNS, 'source'], optional: ['provenance'] },
  read: (row) =>
    complete({
      validFrom: date(row, 'validFrom'),
      account: account(row),
      source: text(row, 'source'),
      provenance: provenance(row),
    }),
  keyOf: ({ validFrom }) => validFrom,
  check: (em, rows) => checkReferences(em, rows, [{ ...UNKNOWN_BANK, of: (row) => row.account.bankCode }]),
  save: (em, rows) => accounts.upsert(em, rows),
};
