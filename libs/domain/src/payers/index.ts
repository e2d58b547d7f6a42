export * from './payers';
