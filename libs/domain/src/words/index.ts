export * from './case';
export * from './forms';
export * from './payouts';
export * from './waits';
