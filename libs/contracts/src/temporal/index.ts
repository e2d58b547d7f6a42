export * from './names';
export * from './claim.messages';
export * from './claim.activities';
export * from './payout.messages';
export * from './payout.activities';
export * from './outbox';
export * from './witness.messages';
