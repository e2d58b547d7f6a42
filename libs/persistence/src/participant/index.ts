export * from './status-code.repository';
