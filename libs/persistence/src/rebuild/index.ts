export * from './rebuild-workflows';
export * from './under-way';
