export * from './reconciliation-view.repository';
export * from './statement.entities';
export * from './statement.repository';
