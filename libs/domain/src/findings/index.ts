export * from './finding';
export * from './reader';
