export * from './rebuild-workflows';
