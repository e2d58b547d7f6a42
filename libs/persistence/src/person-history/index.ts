export * from './person-history.repository';
