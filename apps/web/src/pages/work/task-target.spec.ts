import { taskTarget } from './task-target';

const task = (code: string, role: string, subject = 'JKK-2026-0000001-B01') => ({
  claimNumber: 'JKK-2026-0000001',
  wait: { code, role, subject } as never,
});

it.each([
  ['RELEASE', 'FINANCE_MAKER', undefined, '/payouts'],
  ['SETTLEMENT', 'FINANCE_MAKER', undefined, '/reconciliation'],
  ['HOLD_DECISION', 'FINANCE_RELEASER', '0KX0000000001', '/payouts/$payoutId'],
  ['PROPOSAL', 'CLAIM_OFFICER', undefined, '/claims/$claimNumber'],
  ['SOMETHING_NEW', 'FINANCE_MAKER', undefined, '/claims/$claimNumber'],
])('a task %s of %s opens %s', (code, role, subject, to) =>
  expect(taskTarget(task(code, role, subject)).to).toBe(to),
);
