export * from './published-rules.repository';
