export * from './heirs';
export * from './persons';
export * from './family-doubts';
