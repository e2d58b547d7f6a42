export * from './password';
export * from './user.repository';
export * from './has-interest';
export * from './has-left';
