export * from './lists';
export * from './match';
export * from './read-list';
export * from './screen';
