import { DRAWN } from '../chance';
import { inTransaction } from '../database/database';
import type { Queryable } from '../database/database';
import { record } from '../events';
import type { FaultName } from '../faults/catalogue';
import { lockAccounts } from '../ledger/accounts';
import { Refusal } from '../wire/answer';
import type { RequestContext } from './context';
import { requirePayable } from './inquiry';
import { CALLBACK_FAULTS } from './callback-plan';
import { postTransfer } from './post-transfer';
import { refuseDuplicate } from './dedupe';
import type { TransferRequest } from './transfer-request';

export interface AcceptedTransfer {
  readonly transferId: number;
  readonly referenceNo: string;
  readonly posted: boolean;
}

const LATE: readonly (FaultName | undefined)[] = ['LATE_POSTING', 'PENDING_202'];
const CALLBACKS: readonly (FaultName | undefined)[] = CALLBACK_FAULTS;
const EXTRA_LINES: readonly (FaultName | undefined)[] = ['FEE_LINE', 'ERROR_CORRECTION'];
const DEFAULT_LATE_MS = 60_000;

/**
 * Takes a transfer in: one transaction checks it, writes it down and, unless it is to be late, books it. After a crash
 * at any instruction either all of it has happened or nothing.
 */
export function acceptTransfer(
  request: RequestContext,
  transfer: TransferRequest,
  answeredCode: string,
): Promise<AcceptedTransfer> {
  return inTransaction(request.db, async (tx) => {
    await requireFundsAndPayee(tx, request, transfer);
    const postsAt = postingTime(request);
    const accepted = await insertTransfer(tx, request, transfer, answeredCode, postsAt);
    if (postsAt === null) await postTransfer(tx, accepted.transferId, request.clock.now());
    await record(tx, {
      bankCode: request.partner.bankCode,
      service: request.service,
      what: postsAt === null ? 'ACCEPTED_AND_POSTED' : 'ACCEPTED',
      externalId: request.externalId,
      partnerReference: transfer.partnerReference,
    });
    return { ...accepted, posted: postsAt === null };
  });
}

/** The lock on the source account also makes two requests with one reference wait for each other. */
async function requireFundsAndPayee(
  tx: Queryable,
  request: RequestContext,
  transfer: TransferRequest,
): Promise<void> {
  if (transfer.sourceAccount !== request.partner.sourceAccount.number) throw new Refusal('NOT_PERMITTED');
  const sourceKey = { bankCode: request.partner.bankCode, accountNumber: transfer.sourceAccount };
  const payeeKey = { bankCode: transfer.beneficiaryBank, accountNumber: transfer.beneficiaryAccount };
  const accounts = await lockAccounts(tx, [sourceKey, payeeKey]);
  const find = (key: typeof sourceKey) =>
    accounts.find((one) => one.bankCode === key.bankCode && one.accountNumber === key.accountNumber);
  await refuseDuplicate(tx, request, transfer);
  requirePayable(find(payeeKey));
  const source = requirePayable(find(sourceKey));
  if (source.balance < transfer.amount) throw new Refusal('INSUFFICIENT_FUNDS');
}

/** Null: now. Never is `infinity`, which no clock reaches. */
function postingTime({ fault, clock, service, profile }: RequestContext): string | null {
  if (!LATE.includes(fault?.name)) {
    return service === '23' ? nextCycle(clock.now(), profile.sknCycleSeconds) : null;
  }
  const delayMs = fault?.delayMs ?? (fault?.name === 'LATE_POSTING' ? DEFAULT_LATE_MS : 0);
  return delayMs < 0 ? 'infinity' : new Date(clock.now().getTime() + delayMs).toISOString();
}

function nextCycle(now: Date, seconds: number): string | null {
  if (seconds === 0) return null;
  const length = seconds * 1000;
  return new Date((Math.floor(now.getTime() / length) + 1) * length).toISOString();
}

export async function insertTransfer(
  tx: Queryable,
  request: RequestContext,
  transfer: TransferRequest,
  answeredCode: string,
  postsAt: string | null,
  { bulkId, fails = false }: { readonly bulkId?: string; readonly fails?: boolean } = {},
): Promise<{ transferId: number; referenceNo: string }> {
  const now = request.clock.now();
  const { rows } = await tx.query<{ transfer_id: string; reference_no: string }>(
    `INSERT INTO transfer (bank_code, service, partner_reference, external_id, reference_no, source_account,
       beneficiary_bank, beneficiary_account, amount, remark, transaction_date, status, answered_code,
       accepted_at, posts_at, status_visible_from, line_visible_from, extra_lines, callback_fault, callback_delay_ms,
       bulk_id, fails)
     VALUES ($1, $2, $3, $4, $1::text || upper(left(${DRAWN('$5::text')}, 14)), $6, $7, $8, $9, $10, $11, 'PENDING', $12, $13,
       $14, $15, $16, $17, $18, $19, $20, $21)
     RETURNING transfer_id, reference_no`,
    [
      request.partner.bankCode,
      request.service,
      transfer.partnerReference,
      request.externalId,
      request.seed,
      transfer.sourceAccount,
      transfer.beneficiaryBank,
      transfer.beneficiaryAccount,
      transfer.amount,
      remarkToPrint(request, transfer),
      transfer.transactionDate,
      answeredCode,
      now.toISOString(),
      postsAt,
      visibility(request, 'STATUS_LAG'),
      visibility(request, 'MISSING_STATEMENT_LINE'),
      EXTRA_LINES.includes(request.fault?.name) ? request.fault?.name : null,
      CALLBACKS.includes(request.fault?.name) ? request.fault?.name : null,
      request.fault?.delayMs ?? null,
      bulkId ?? null,
      fails,
    ],
  );
  const row = rows[0]!;
  return { transferId: Number(row.transfer_id), referenceNo: row.reference_no };
}

function visibility({ fault, clock }: RequestContext, name: FaultName): string {
  if (fault?.name !== name) return '-infinity';
  if (fault.delayMs === undefined || fault.delayMs < 0) return 'infinity';
  return new Date(clock.now().getTime() + fault.delayMs).toISOString();
}

function remarkToPrint({ fault, profile }: RequestContext, transfer: TransferRequest): string {
  if (fault?.name === 'MANGLED_REMARK') return 'TRSF E-BANKING DB';
  const text = profile.wording[transfer.service] ?? 'TRANSFER';
  const bank = transfer.service === '17' ? '' : ` ${transfer.beneficiaryBank}`;
  const printed = `${text}${bank} ${transfer.remark}`.trim().slice(0, profile.remarkWidth);
  return printed.replace(new RegExp(`(.{${profile.remarkLine}})(?=.)`, 'g'), '$1 ');
}
