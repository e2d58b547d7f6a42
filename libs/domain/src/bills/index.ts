export * from './check-lines';
export * from './hospital';
