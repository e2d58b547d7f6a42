export * from './problem';
export * from './common-problems';
export { ProblemFilter } from './problem.filter';
