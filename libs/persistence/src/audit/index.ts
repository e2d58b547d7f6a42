export * from './check-ledger';
export * from './verify-events';
