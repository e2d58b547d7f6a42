export * from './claim.activities';
