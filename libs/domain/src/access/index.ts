export * from './roles';
export * from './role-labels';
export * from './visibility';
