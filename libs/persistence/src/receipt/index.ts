export * from './receipt.repository';
