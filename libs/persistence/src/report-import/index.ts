export * from './report-import.repository';
