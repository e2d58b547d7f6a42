export * from './access';
export * from './claim';
export * from './payout';
export * from './timeline';
