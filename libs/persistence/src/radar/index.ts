export * from './look';
export * from './radar.repository';
export * from './look-at-seals';
