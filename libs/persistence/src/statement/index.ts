export * from './gap.repository';
export * from './line-doubt.repository';
export * from './reconciliation-view.repository';
export * from './statement.repository';
