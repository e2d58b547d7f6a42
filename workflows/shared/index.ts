export { isFailedActivity } from './activity-failed';
export * from './alarm';
export * from './events';
export { Inbox, type Postponed } from './inbox';
export * from './patches';
export * from './rest';
export { Turns } from './turns';
