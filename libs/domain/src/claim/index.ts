export * from './stages';
export * from './commands';
