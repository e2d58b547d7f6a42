export * from './timeline';
export * from './settlement-text';
