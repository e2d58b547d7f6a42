export * from './claim.repository';
export * from './claim-list.repository';
export * from './command.repository';
export * from './cover';
export * from './event-hash';
export * from './intake';
export { InvalidCursor, type Slice } from './list-cursor';
export type { ClaimListItem, TaskItem } from './list-rows';
export type { ClaimEventRecord, CommandRecord } from './records';
