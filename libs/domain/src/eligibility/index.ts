export * from './assess';
export * from './facts';
export { monthsInArrears } from './cover';
export {
  ELIGIBILITY_OUTCOMES,
  type EligibilityMode,
  type EligibilityOutcome,
  type EligibilityReason,
  type ReasonCode,
} from './reasons';
