/** Task queues. Payments has one of its own, so that only its process is given bank keys. */
export const TASK_QUEUE = { claims: 'claims', payments: 'payments' } as const;

export const WORKFLOW_TYPE = {
  claim: 'claimWorkflow',
  payout: 'payoutWorkflow',
  reconciliation: 'reconciliationWorkflow',
} as const;

/** Workflow ids carry numbers only, never personal data: they are stored in clear. */
export const claimWorkflowId = (claimNumber: string): string => `claim/${claimNumber}`;
export const payoutWorkflowId = (payoutId: string): string => `payout/${payoutId}`;
export const reconciliationWorkflowId = (bankCode: string): string => `reconciliation/${bankCode}`;
