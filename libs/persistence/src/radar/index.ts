export type { Sighting } from '@jkk/domain/radar';
export * from './look';
export * from './radar.repository';
