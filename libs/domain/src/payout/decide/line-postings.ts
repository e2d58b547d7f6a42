import type { Instant } from '../../calendar';
import { ACCOUNT, transferLines, type LedgerLine, type LedgerPosting } from '../../ledger';
import type { PayoutRecord } from '../records';
import { SEN_PER_RUPIAH, type Judgement } from './line-judgement';
import { subjectOf } from './outcome';
import type { StatementAccount, StatementBucket, StatementLine } from './statement-line';

/** Cash moves with every whole-rupiah line; sen stay on the line until a person books them. */
export function postingsOf(
  line: StatementLine,
  judged: Judgement,
  payout: PayoutRecord | undefined,
  account: StatementAccount,
  at: Instant,
): LedgerPosting[] {
  const amount = Math.trunc(line.amountSen / SEN_PER_RUPIAH);
  if (amount === 0) return [];
  const subject = payout === undefined ? {} : subjectOf(payout);
  const lines = linesOf(line, judged, amount, payout, account);
  return [{ ...subject, key: `statement:${line.lineId}`, event: `STATEMENT_${bucketOf(judged)}`, at, lines }];
}

const BUCKET_OF: Readonly<Record<Exclude<Judgement['is'], 'STORED'>, StatementBucket>> = {
  PAID: 'MATCHED',
  PAID_AGAIN: 'MATCHED',
  RETURNED: 'RETURN',
  UNDOING: 'CORRECTION',
};

export const bucketOf = (judged: Judgement): StatementBucket =>
  judged.is === 'STORED' ? judged.bucket : BUCKET_OF[judged.is];

function linesOf(
  { direction }: StatementLine,
  judged: Judgement,
  amount: number,
  payout: PayoutRecord | undefined,
  { bankCode, sourceAccount }: StatementAccount,
): LedgerLine[] {
  const cash = ACCOUNT.cash(bankCode, sourceAccount);
  const paid = payout?.amountRupiah ?? amount;
  switch (judged.is) {
    case 'PAID':
      return transferLines(ACCOUNT.clearing(bankCode), cash, amount);
    case 'PAID_AGAIN':
      return transferLines(ACCOUNT.returnedPayable, cash, amount);
    case 'RETURNED':
      return returnLines(cash, amount, paid, ACCOUNT.returnedPayable);
    case 'UNDOING':
      return returnLines(cash, amount, paid, ACCOUNT.suspense);
    case 'STORED': {
      const other = counterOf(judged.bucket);
      return direction === 'DEBIT' ? transferLines(other, cash, amount) : transferLines(cash, other, amount);
    }
  }
}

function counterOf(bucket: StatementBucket): string {
  if (bucket === 'FEE') return ACCOUNT.fee;
  return bucket === 'FUNDING' ? ACCOUNT.funding : ACCOUNT.suspense;
}

/** `back` came into `into`; what the bank kept of it is its fee, and the whole is owed by `owing` again. */
export function returnLines(into: string, back: number, paid: number, owing: string): LedgerLine[] {
  const fee = paid - back;
  return [
    { account: into, amountRupiah: back },
    ...(fee > 0 ? [{ account: ACCOUNT.fee, amountRupiah: fee }] : []),
    { account: owing, amountRupiah: -paid },
  ];
}
