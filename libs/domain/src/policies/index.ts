export * from './term';
export * from './terms';
