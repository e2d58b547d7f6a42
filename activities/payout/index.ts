export * from './payout.activities';
export * from './sending-guard';
