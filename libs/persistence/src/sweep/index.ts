export * from './close-forgotten';
export * from './find-suspects';
export * from './replan';
export * from './sweep.repository';
