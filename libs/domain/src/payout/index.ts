export * from './names';
export * from './rail';
export * from './reasons';
export * from './reference';
export * from './responses';
export * from './states';
export * from './summary';
export * from './transfer-status';
