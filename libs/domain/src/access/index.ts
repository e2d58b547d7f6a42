export * from './roles';
export * from './limits';
export * from './role-labels';
export * from './visibility';
export * from './colleagues';
