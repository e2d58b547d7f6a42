export * from './document.entities';
export * from './document.repository';
