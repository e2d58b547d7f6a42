export * from './password-link.repository';
export * from './person.repository';
