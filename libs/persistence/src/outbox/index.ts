export * from './outbox-listener';
export * from './outbox-message';
export * from './outbox.repository';
