export * from './payouts-of-claim';
