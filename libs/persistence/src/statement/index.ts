export * from './statement.entities';
