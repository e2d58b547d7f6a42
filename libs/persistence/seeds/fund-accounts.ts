import type { FundAccount } from '../src/reference/fund-account.repository';

/** Where the demo pays what nobody inherits; invented. */
export const FUND_ACCOUNTS: readonly FundAccount[] = [
  {
    validFrom: '2015-07-01',
    account: {
      bankCode: '009',
      accountNumber: '0880000700',
      accountName: 'DANA JAMINAN SOSIAL KETENAGAKERJAAN',
    },
    source: 'Contoh',
    provenance: 'model',
  },
];
