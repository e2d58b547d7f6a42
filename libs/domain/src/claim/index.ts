export * from './stages';
export * from './commands';
export * from './bodies';
export * from './claim';
export * from './authority';
export * from './events';
export * from './waits';
export * from './decide';
