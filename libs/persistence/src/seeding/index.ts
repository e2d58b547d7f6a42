export { DEMO_ACCOUNTS } from '../../seeds/accounts';
export type { SeedAccount } from '../../seeds/accounts';
export { MEMBERS as DEMO_MEMBERS } from '../../seeds/members';
export { MODEL_LISTS } from '../../seeds/screening-lists';
export { DEMO_PASSWORD, DEMO_USERS } from '../../seeds/users';
export type { DemoUser } from '../../seeds/users';
export * from './seed-database';
