export * from './heirs';
