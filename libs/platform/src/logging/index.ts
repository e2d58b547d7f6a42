export * from './logger';
export type { DescribedError } from './describe-error';
export { NestLogger } from './nest-logger';
