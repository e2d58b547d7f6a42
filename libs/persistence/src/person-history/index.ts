export * from './person-history.repository';
export * from './account-holders';
