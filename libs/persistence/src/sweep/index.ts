export * from './close-forgotten';
export * from './find-suspects';
export * from './sweep.repository';
