export * from './bank-profile.repository';
export * from './register-lists.repository';
