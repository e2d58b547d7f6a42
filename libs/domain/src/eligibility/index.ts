export * from './assess';
export * from './facts';
export * from './register-history';
export * from './request';
export { monthsInArrears } from './cover';
export {
  ELIGIBILITY_OUTCOMES,
  MODES,
  outcomeOf,
  strongest,
  type EligibilityMode,
  type EligibilityOutcome,
  type EligibilityReason,
  type ReasonCode,
} from './reasons';
