export * from './read-record';
export * from './shape';
export * from './shape-of-fields';
export * from './unreadable-record';
