export * from './check-ledger';
export * from './verify-chains';
export * from './verify-events';
