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

it.each([
  [ACCOUNT.cash('008', '888801000000801'), 'Kas di Mandiri', 'Cash at Mandiri'],
  [ACCOUNT.clearing('002'), 'Dalam pengiriman lewat BRI', 'On its way through BRI'],
  [ACCOUNT.clearing('999'), 'Dalam pengiriman lewat bank 999', 'On its way through bank 999'],
])('%s is called by the name of its bank', (account, id, en) =>
  expect(accountLabel(account)).toEqual({ id, en }),
);

it.each(['NOBODY', 'CASH', '__proto__', 'toString'])('%s has none', (account) =>
  expect(accountLabel(account)).toBeNull(),
);
