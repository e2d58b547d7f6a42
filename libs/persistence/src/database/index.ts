export * from './columns';
export * from './data-source';
export * from './grants';
export * from './roles';
export * from './row-lock';
export * from './table';
export * from './transaction';
