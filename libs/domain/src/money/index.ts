export * from './rupiah';
export { multiplyFraction, sumFractions } from './fraction';
