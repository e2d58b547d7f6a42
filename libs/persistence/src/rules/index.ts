export * from './figure-verification.repository';
export * from './unverified-payouts';
export * from './verified-book';
