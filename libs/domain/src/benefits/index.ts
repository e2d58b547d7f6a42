export * from './types';
export * from './conditions';
export * from './documents';
export * from './payee-kinds';
export * from './facts';
export * from './payee';
export * from './trace';
export * from './calculation-line';
export * from './calculate';
export { MAX_WAGE } from './amounts';
export { WAGE_UNITS, wageUnitsOf, type WageUnit } from './wage';
export {
  SCHOOL_LEVELS,
  scholarshipCeiling,
  yearsToCome,
  type LevelYears,
  type SchoolLevel,
} from './school-years';
export { TRANSPORT_MODES, type TransportMode } from './transport';
export { mergePeriods, countDays, type Period } from './incapacity-days';
export { exceedsLimit, limitShare, percentText, shareOf, WHOLE_SHARE } from './disability-share';
export * from './explain';
export * from './trace-hash';
export * from './shortfall';
export * from './unverified-line';
