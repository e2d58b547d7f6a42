export * from './accounts';
export * from './ledger.entities';
export * from './ledger.repository';
