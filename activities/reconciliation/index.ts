export * from './reconciliation.activities';
export * from './nightly.activities';
