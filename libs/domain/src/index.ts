export * from './access';
export * from './claim';
