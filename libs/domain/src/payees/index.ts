export * from './heirs';
export * from './persons';
