export * from './look';
export * from './radar.repository';
