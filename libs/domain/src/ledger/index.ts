export * from './accounts';
export * from './posting';
export * from './receivable';
