/** The registered workflows. A workflow exists for the server when its name stands here. */
export { balancesWorkflow } from './balances/balances.workflow';
export { claimWorkflow } from './claim/claim.workflow';
export { nightlyWorkflow } from './nightly/nightly.workflow';
export { payoutWorkflow } from './payout/payout.workflow';
export { readingWorkflow } from './reading/reading.workflow';
export { reconciliationWorkflow } from './reconciliation/reconciliation.workflow';
export { witnessWorkflow } from './witness/witness.workflow';
