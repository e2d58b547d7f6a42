export * from './figure';
export * from './rule-set';
export * from './in-force';
export * from './data';
