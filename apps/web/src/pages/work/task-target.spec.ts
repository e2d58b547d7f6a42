import { taskTarget } from './task-target';

const payoutOf = (state: string, batchId: string | null = null) =>
  ({ payoutId: '0KX0000000001', state, batchId }) as never;

it.each([
  ['RELEASE', 'FINANCE_MAKER', payoutOf('AWAITING_RELEASE'), '/payouts'],
  ['RELEASE', 'FINANCE_RELEASER', payoutOf('AWAITING_RELEASE', 'b1'), '/batches/$batchId'],
  ['RELEASE', 'FINANCE_MAKER', payoutOf('HELD'), '/payouts/$payoutId'],
  ['RELEASE', 'FINANCE_RELEASER', payoutOf('HELD'), '/payouts/$payoutId'],
  ['PAYMENT', 'FINANCE_MAKER', payoutOf('UNKNOWN'), '/payouts/$payoutId'],
  ['SETTLEMENT', 'FINANCE_MAKER', payoutOf('CLAIMED_PAID'), '/reconciliation'],
  ['RECOVERY_PAYMENT', 'FINANCE_MAKER', null, '/claims/$claimNumber'],
  ['PROPOSAL', 'CLAIM_OFFICER', null, '/claims/$claimNumber'],
  ['SOMETHING_NEW', 'FINANCE_MAKER', null, '/claims/$claimNumber'],
])('%s of %s opens the place of its work', (code, role, payout, to) => {
  const task = { claimNumber: 'JKK-2026-0000001', wait: { code, role } as never, payout };
  expect(taskTarget(task).to).toBe(to);
});
