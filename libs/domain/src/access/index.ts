export * from './roles';
export * from './visibility';
