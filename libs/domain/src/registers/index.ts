export * from './register-import';
