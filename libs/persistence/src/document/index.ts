export * from './document.repository';
