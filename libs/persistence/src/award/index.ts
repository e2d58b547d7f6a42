export * from './similar-awards.repository';
