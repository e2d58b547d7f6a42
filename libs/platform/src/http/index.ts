export * from './correlation.hook';
export * from './deferred-body';
export * from './strict-json';
