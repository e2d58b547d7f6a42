import { SEN_PER_RUPIAH } from '../../money';
import type { Instant } from '../../calendar';
import { ACCOUNT, transferLines, type LedgerLine, type LedgerPosting } from '../../ledger';
import type { PayoutRecord } from '../records';
import type { Judgement } from './line-judgement';
import { subjectOf } from './outcome';
import type { StatementAccount, StatementBucket, StatementLine } from './statement-line';

/** Where the money of a line is before it is posted. */
export interface LineSource {
  readonly account: string;
  /** Tells the postings of one line apart. */
  readonly round: string;
}

export const cashOf = ({ bankCode, sourceAccount }: StatementAccount): LineSource => ({
  account: ACCOUNT.cash(bankCode, sourceAccount),
  round: '',
});
export const SUSPENSE: LineSource = { account: ACCOUNT.suspense, round: ':again' };

/** The source moves with every whole-rupiah line; sen stay on the line until a person books them. */
export function postingsOf(
  line: StatementLine,
  judged: Judgement,
  payout: PayoutRecord | undefined,
  source: LineSource,
  at: Instant,
): LedgerPosting[] {
  const amount = Math.trunc(line.amountSen / SEN_PER_RUPIAH);
  const lines = amount === 0 ? [] : linesOf(line, judged, amount, payout, source.account);
  if (lines.length === 0) return [];
  const subject = payout === undefined ? {} : subjectOf(payout);
  const key = `statement:${line.lineId}${source.round}`;
  return [{ ...subject, key, event: `STATEMENT_${bucketOf(judged)}`, at, lines }];
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
  cash: string,
): LedgerLine[] {
  const paid = payout?.amountRupiah ?? amount;
  switch (judged.is) {
    case 'PAID':
      return payout === undefined
        ? []
        : transferLines(ACCOUNT.clearing(payout.partnerBankCode), cash, amount);
    case 'PAID_AGAIN':
      return transferLines(ACCOUNT.returnedPayable, cash, amount);
    case 'RETURNED':
      return returnLines(
        [
          { account: cash, amountRupiah: amount },
          ...judged.parts.map(({ bucket, amountSen }) => ({
            // What two persons have said to be a part is out of suspense, and no expense any more.
            account: bucket === 'PART_RETURNED' ? ACCOUNT.expense : ACCOUNT.suspense,
            amountRupiah: amountSen / SEN_PER_RUPIAH,
          })),
        ],
        paid,
        ACCOUNT.returnedPayable,
      );
    case 'UNDOING':
      return returnLines([{ account: cash, amountRupiah: amount }], paid, ACCOUNT.suspense);
    case 'STORED': {
      const other = counterOf(judged.bucket);
      if (other === cash) return [];
      return direction === 'DEBIT' ? transferLines(other, cash, amount) : transferLines(cash, other, amount);
    }
  }
}

function counterOf(bucket: StatementBucket): string {
  if (bucket === 'FEE') return ACCOUNT.fee;
  return bucket === 'FUNDING' ? ACCOUNT.funding : ACCOUNT.suspense;
}

/** What came `back`, and where it lies; what the bank kept of it is its fee, and the whole is owed by `owing` again. */
export function returnLines(back: readonly LedgerLine[], paid: number, owing: string): LedgerLine[] {
  const fee = paid - back.reduce((sum, { amountRupiah }) => sum + amountRupiah, 0);
  const came = [...new Set(back.map(({ account }) => account))].map((account) => ({
    account,
    amountRupiah: back.reduce((sum, line) => sum + (line.account === account ? line.amountRupiah : 0), 0),
  }));
  return [
    ...came.filter(({ amountRupiah }) => amountRupiah > 0),
    ...(fee > 0 ? [{ account: ACCOUNT.fee, amountRupiah: fee }] : []),
    { account: owing, amountRupiah: -paid },
  ];
}
