export * from './account';
export type { Accounted } from './accounted';
export * from './claim-line';
export * from './disability';
export * from './elsewhere';
export * from './entry';
export * from './periods';
export * from './history';
export * from './receipts';
