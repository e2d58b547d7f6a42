export * from './figure';
export * from './rule-set';
export * from './in-force';
export * from './checksum';
export * from './verification';
export * from './data';
