export * from './connection';
export * from './database';
export * from './identity';
export * from './reference';
