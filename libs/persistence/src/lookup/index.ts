export * from './lookup.repository';
