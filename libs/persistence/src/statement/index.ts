export * from './reconciliation-view.repository';
export * from './statement.repository';
