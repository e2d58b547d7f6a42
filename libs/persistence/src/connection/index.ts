export * from './drift';
export * from './migrate';
export * from './open-database';
export * from './standing';
