export * from './codes';
export * from './finding';
export * from './reader';
export * from './spoiled-cell';
