import type { Fault } from '../faults/catalogue';
import { Refusal, answer } from '../wire/answer';
import type { Answer } from '../wire/answer';
import { toWireAmount } from '../wire/amount';
import { mandatory, mandatoryTimestamp } from '../wire/fields';
import { toWibText } from '../wire/wib';
import { inDialect, inPlainForm, unreadableLine } from '../faults/statement-dialect';
import type { RequestContext } from './context';
import { postDueTransfers } from './post-transfer';
import { readPage, readTotals } from './statement-lines';
import type { StatementLine, Window, WindowTotals } from './statement-lines';

const MONTH_MS = 31 * 24 * 3600 * 1000;
const YEAR_MS = 366 * 24 * 3600 * 1000;

/** Service 14: the statement of the partner's own account, newest first. */
export async function bankStatement(request: RequestContext): Promise<Answer> {
  const window = readWindow(request);
  await postDueTransfers(request.db, request.clock.now());
  const isLate = request.fault?.name === 'LATE_STATEMENT_LINE';
  const totals = await readTotals(request.db, window, isLate ? request.clock.now() : undefined);
  const page = await readPage(request.db, window, request.profile.statementPageSize, request.clock.now());
  const { bulkLines, feeLines } = request.profile;
  const withFees = feeLines === 'within' ? page.lines.reduce(intoPayments, []) : page.lines;
  const lines = distort(bulkLines === 'one' ? withFees.reduce(intoBulks, []) : withFees, request.fault);
  const last = page.lines[page.lines.length - 1];
  const printed = {
    ...totalsToWire(totals, window),
    hasMore: page.hasMore ? 'Y' : 'N',
    ...(last && { lastRecordDateTime: toWibText(last.bookedAt) }),
    detailData: lines.map((line) => lineToWire(line, window.bankCode)),
  };
  return answer('14', 'SUCCESS', written(printed, request));
}

function written(
  printed: { readonly detailData: readonly Record<string, unknown>[] },
  { fault, profile }: RequestContext,
): Record<string, unknown> {
  if (fault?.name === 'STATEMENT_DIALECT') return inDialect(printed);
  if (profile.statementForm === 'plain') return inPlainForm(printed);
  if (fault?.name !== 'UNREADABLE_STATEMENT_LINE') return printed;
  return { ...printed, detailData: [...printed.detailData, unreadableLine()] };
}

function readWindow({ body, partner, clock }: RequestContext): Window {
  const accountNumber = mandatory(body, 'accountNo', 16);
  const from = mandatoryTimestamp(body, 'fromDateTime');
  const to = mandatoryTimestamp(body, 'toDateTime');
  if (from > to || to.getTime() - from.getTime() > MONTH_MS) throw new Refusal('FIELD_FORMAT', 'toDateTime');
  if (clock.wall().getTime() - from.getTime() > YEAR_MS) throw new Refusal('FIELD_FORMAT', 'fromDateTime');
  if (accountNumber !== partner.sourceAccount.number) throw new Refusal('INVALID_ACCOUNT');
  return { bankCode: partner.bankCode, accountNumber, from, to };
}

function totalsToWire(totals: WindowTotals, window: Window): Record<string, unknown> {
  const at = (rupiah: number, time: Date) => ({ ...toWireAmount(rupiah), dateTime: toWibText(time) });
  return {
    balance: [
      {
        amount: at(totals.endingBalance, window.to),
        startingBalance: at(totals.startingBalance, window.from),
        endingBalance: at(totals.endingBalance, window.to),
      },
    ],
    totalCreditEntries: {
      numberOfEntries: String(totals.credits.count),
      amount: toWireAmount(totals.credits.sum),
    },
    totalDebitEntries: {
      numberOfEntries: String(totals.debits.count),
      amount: toWireAmount(totals.debits.sum),
    },
  };
}

function lineToWire(line: StatementLine, bankCode: string): Record<string, unknown> {
  const before = line.balanceAfter - line.amount;
  return {
    detailBalance: {
      startAmount: [{ amount: toWireAmount(before) }],
      endAmount: [{ amount: toWireAmount(line.balanceAfter) }],
    },
    amount: toWireAmount(Math.abs(line.amount)),
    originAmount: toWireAmount(Math.abs(line.amount)),
    transactionDate: toWibText(line.bookedAt),
    remark: line.remark,
    transactionId: `${bankCode}${String(line.lineId).padStart(15, '0')}`,
    type: line.amount > 0 ? 'CREDIT' : 'DEBIT',
    transactionDetailStatus: line.detailStatus,
    detailInfo: {},
  };
}

/** Newest first: a fee stands before its transfer, whose words the line has. */
function intoPayments(lines: readonly StatementLine[], line: StatementLine): StatementLine[] {
  const fee = lines.at(-1);
  const isOther = fee === undefined || line.transferId === null || fee.transferId !== line.transferId;
  if (isOther) return [...lines, line];
  return [...lines.slice(0, -1), { ...fee, amount: fee.amount + line.amount, remark: line.remark }];
}

/** Newest first: the line of a bulk stands at its newest transfer, with the balance after all of them. */
function intoBulks(lines: readonly StatementLine[], line: StatementLine): StatementLine[] {
  const newest = lines.at(-1);
  if (newest === undefined || line.partnerBulkId === null || newest.partnerBulkId !== line.partnerBulkId) {
    const remark = line.partnerBulkId === null ? line.remark : `TRF MASSAL ${line.partnerBulkId}`;
    return [...lines, { ...line, remark }];
  }
  return [...lines.slice(0, -1), { ...newest, amount: newest.amount + line.amount }];
}

function distort(lines: readonly StatementLine[], fault: Fault | undefined): readonly StatementLine[] {
  const newestDebit = lines.find((line) => line.amount < 0);
  if (fault?.name === 'MISSING_STATEMENT_LINE') return lines.filter((line) => line !== newestDebit);
  if (fault?.name === 'DUPLICATE_STATEMENT_LINE') {
    return lines.flatMap((line) => (line === newestDebit ? [line, line] : [line]));
  }
  if (fault?.name === 'MANGLED_REMARK') {
    return lines.map((line) => ({ ...line, remark: line.remark.slice(0, 18).split('').reverse().join('') }));
  }
  return lines;
}
