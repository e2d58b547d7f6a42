export * from './payout-summary.repository';
export * from './payouts-of-claim';
