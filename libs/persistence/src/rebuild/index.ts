export * from './rebuild-workflows';
export * from './under-way';
export * from './after-restore';
