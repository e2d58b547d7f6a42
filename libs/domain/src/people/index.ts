export * from './check-facts';
export * from './duties';
export * from './judge';
export * from './lending';
export * from './person';
