export * from './account';
export * from './claim-line';
export * from './entry';
export * from './periods';
export * from './receipts';
