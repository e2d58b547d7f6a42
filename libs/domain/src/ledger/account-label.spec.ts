import { ACCOUNT, accountLabel, DEBTOR_CODES } from './index';

it.each([
  ACCOUNT.expense,
  ACCOUNT.payable,
  ACCOUNT.returnedPayable,
  ACCOUNT.fee,
  ACCOUNT.suspense,
  ACCOUNT.funding,
  ACCOUNT.clearing('002'),
  ACCOUNT.cash('002', '888801000157508'),
  ...DEBTOR_CODES.map(ACCOUNT.receivable),
])('%s has a name in both languages', (account) => {
  const label = accountLabel(account);
  expect(label?.id).toMatch(/\w/);
  expect(label?.en).not.toBe(label?.id);
});

it.each(['NOBODY', 'CASH', '__proto__', 'toString'])('%s has none', (account) =>
  expect(accountLabel(account)).toBeNull(),
);
