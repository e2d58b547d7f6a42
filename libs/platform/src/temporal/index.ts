export * from './activity-interceptors';
export * from './client';
export * from './client-interceptors';
export * from './correlation-header';
export * from './data-converter';
export * from './payload-codec';
export * from './temporal-client.module';
export * from './temporal-health';
