export * from './message.repository';
export type * from './records';
