export * from './overview.repository';
