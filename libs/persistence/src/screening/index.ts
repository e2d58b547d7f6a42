export * from './screening-list.repository';
export * from './screening.repository';
