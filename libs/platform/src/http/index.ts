export * from './client-error';
export * from './correlation.hook';
export * from './deferred-body';
export * from './readable-url';
export * from './strict-json';
