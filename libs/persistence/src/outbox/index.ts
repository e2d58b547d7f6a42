export * from './outbox-listener';
export * from './outbox-message';
export * from './outbox.entity';
export * from './outbox.repository';
