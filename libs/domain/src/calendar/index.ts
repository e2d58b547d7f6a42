export * from './civil';
export { dayText } from './day-text';
export * from './month';
export * from './instant';
export * from './working-days';
export * from './holidays';
export * from './deadline';
export * from './deadline-request';
export { PROVINCES, provinceNameOf, zoneOfRegency } from './provinces';
