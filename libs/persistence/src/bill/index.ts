export * from './bill.repository';
