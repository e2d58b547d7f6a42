export * from './session.entities';
export * from './session.repository';
export * from './sign-in-failure.repository';
export * from './people.repository';
