export * from './logger';
export { describeError, type DescribedError } from './describe-error';
export { NestLogger } from './nest-logger';
