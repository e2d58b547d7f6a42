export * from './closed-day.repository';
export * from './controls.repository';
export * from './known-payouts';
export * from './open-item.repository';
export * from './receivable.repository';
export * from './word.repository';
