export * from './read-claim';
