export * from './overview.repository';
export * from './hospital-card.repository';
