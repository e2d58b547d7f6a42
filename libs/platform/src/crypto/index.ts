export * from './payload-keys';
export * from './sealed-box';
