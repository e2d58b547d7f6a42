export * from './payout.activities';
