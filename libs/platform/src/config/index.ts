export * from './environment';
export * from './load-settings';
export * from './settings';
export * from './variable';
