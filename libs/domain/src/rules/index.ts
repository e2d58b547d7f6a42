export * from './figure';
export * from './rule-set';
export * from './in-force';
export * from './checksum';
export * from './figure-list';
export * from './figure-verification';
export * from './verification';
export * from './data';
