export * from './claim.activities';
export { toProgress } from './progress';
