export * from './stages';
export * from './commands';
export * from './bodies';
export * from './claim';
