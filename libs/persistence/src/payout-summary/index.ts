export * from './payout-summary.repository';
