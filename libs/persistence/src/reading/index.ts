export * from './reading.repository';
