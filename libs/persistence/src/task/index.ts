export * from './absence.repository';
export * from './lent-authority.repository';
export * from './task-filter.repository';
export * from './task-hold.repository';
