export * from './gap.repository';
export * from './line-alias.repository';
export * from './line-doubt.repository';
export * from './reconciliation-view.repository';
export * from './statement-cursor.repository';
export * from './statement-file.repository';
export * from './statement.repository';
