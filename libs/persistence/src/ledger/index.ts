export * from './ledger.repository';
export * from './ledger-view.repository';
