import type { Payout } from '../../api/model';
import { byBank } from './by-bank';

const payout = (partnerBankCode: string, payeeName: string, amount: number): Payout =>
  ({ partnerBankCode, payeeName, amount, bankCode: '002', maskedAccount: '…1' }) as Payout;

it('puts payouts under the bank that is told to pay, those of one payee beside each other', () => {
  const groups = byBank([
    payout('008', 'SARI', 3),
    payout('002', 'YANCE', 5),
    payout('002', 'AGUS', 7),
    payout('002', 'YANCE', 11),
  ]);
  expect(
    groups.map(({ bankCode, rows, total }) => [bankCode, rows.map((row) => row.payeeName), total]),
  ).toEqual([
    ['002', ['AGUS', 'YANCE', 'YANCE'], 23],
    ['008', ['SARI'], 3],
  ]);
});

it('has no group without payouts', () => {
  expect(byBank([])).toEqual([]);
});
