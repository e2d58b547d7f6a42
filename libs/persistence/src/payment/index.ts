export * from './carry-out';
export * from './hold.repository';
export * from './payout-batch.repository';
export * from './payout-orders';
export * from './screener';
export * from './sending-record';
