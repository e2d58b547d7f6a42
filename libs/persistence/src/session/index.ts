export * from './session.repository';
export * from './people.repository';
