export * from './credentials';
export { readStatementFile } from './files/read-file';
export { statementsOf, type StatementOfFile } from './files/to-statement';
export * from './partner-bank.port';
export * from './partner-banks';
export type { BankProfile, SnapService } from './profile/bank-profile';
export { paceOf, type Pace, type RuntimeProfile } from './profile/pace';
export { bankProfile } from './profile/profiles';
export { SnapBiAdapter } from './snap-bi/snap-bi.adapter';
