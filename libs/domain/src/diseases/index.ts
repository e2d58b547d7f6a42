export * from './diseases';
export * from './list';
