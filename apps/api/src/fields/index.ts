export * from './field';
export * from './scalars';
export * from './structures';
export * from './findings';
export * from './identifiers';
export * from './nik';
export * from './output';
