export * from './session.repository';
export * from './people.repository';
export * from './session-listener';
