export * from './accounts';
export * from './account-label';
export * from './posting';
export * from './receivable';
export * from './posting-words';
