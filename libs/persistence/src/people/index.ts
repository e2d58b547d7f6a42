export * from './password-link.repository';
export * from './person.repository';
export type { Person, StoredDeed } from './records';
