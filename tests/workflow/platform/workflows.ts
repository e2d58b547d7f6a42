export * from './diary.workflow';
export * from './secretive.workflow';
