export * from './check-ledger';
export * from './verify-chains';
export * from './verify-closings';
export * from './verify-events';
