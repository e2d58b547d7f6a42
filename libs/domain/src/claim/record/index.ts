export * from './command';
export { readEventData } from './event';
export * from './read-claim';
