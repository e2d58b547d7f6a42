export * from './payout.entities';
export * from './payout.mapper';
export * from './payout.repository';
