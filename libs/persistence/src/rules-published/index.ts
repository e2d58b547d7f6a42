export * from './rule-set.entities';
export * from './published-rules.repository';
