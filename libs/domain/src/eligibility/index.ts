export * from './assess';
export * from './facts';
export * from './request';
export { monthsInArrears } from './cover';
export {
  ELIGIBILITY_OUTCOMES,
  type EligibilityMode,
  type EligibilityOutcome,
  type EligibilityReason,
  type ReasonCode,
} from './reasons';
