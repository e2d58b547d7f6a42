export * from './reconciliation.activities';
