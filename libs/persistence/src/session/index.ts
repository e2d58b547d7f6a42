export * from './session.entities';
export * from './session.repository';
export * from './people.repository';
