export * from './budget.entity';
export * from './budget.repository';
