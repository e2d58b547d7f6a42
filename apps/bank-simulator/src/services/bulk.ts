import { drawDigits } from '../chance';
import { isOnBiFast } from '../config/banks';
import { inTransaction } from '../database/database';
import type { Queryable } from '../database/database';
import { record } from '../events';
import { lockAccounts } from '../ledger/accounts';
import { answer, Refusal, responseCode } from '../wire/answer';
import type { Answer } from '../wire/answer';
import { mandatory, mandatoryAmount, mandatoryTimestamp, optional } from '../wire/fields';
import type { Body } from '../wire/fields';
import { insertTransfer } from './accept-transfer';
import type { RequestContext } from './context';
import { refuseDuplicate } from './dedupe';
import { requireBankOnSwitch, requirePayable } from './inquiry';
import type { TransferRequest } from './transfer-request';

interface Bulk {
  readonly partnerBulkId: string;
  readonly transfers: readonly TransferRequest[];
}

const REFERENCE = /^[A-Za-z0-9]+$/;
const ACCOUNT = /^[A-Z0-9-]+$/;
/** A bulk is worked off this long after it was taken in, unless a fault says otherwise. */
const WORKED_OFF_MS = 500;

/**
 * Service 20: takes many transfers in, pays none of them yet, and says only how it calls them. Each is paid or fails by itself
 * afterwards, whatever becomes of the others; by service 21 the bank tells what became of each.
 */
export async function transferBulk(request: RequestContext): Promise<Answer> {
  const bulk = readBulk(request);
  if (request.fault?.name === 'INSUFFICIENT_FUNDS') throw new Refusal('INSUFFICIENT_FUNDS');
  if (request.fault?.name === 'CUT_OFF') throw new Refusal('CUT_OFF');
  const bulkId = await acceptBulk(request, bulk);
  return answer('20', 'SUCCESS', { bulkId, partnerBulkId: bulk.partnerBulkId });
}

function readBulk({ body, profile, partner }: RequestContext): Bulk {
  const partnerBulkId = mandatory(body, 'partnerBulkId', 64, REFERENCE);
  mandatory(body, 'customerReference', 30);
  optional(body, 'remark', 50);
  const sourceAccount = mandatory(body, 'sourceAccountNo', profile.sourceAccountMaxLength, ACCOUNT);
  mandatoryTimestamp(body, 'transactionDate');
  const shared = { sourceAccount, transactionDate: String(body.transactionDate) };
  const items = itemsOf(body);
  if (items.length < profile.bulkLeast || items.length > profile.bulkMost) {
    throw new Refusal('FIELD_FORMAT', 'bulkObject');
  }
  const transfers = items.map((item) => {
    const partnerReference = mandatory(
      item,
      'partnerReferenceNo',
      profile.partnerReferenceMaxLength,
      REFERENCE,
    );
    const beneficiaryBank = mandatory(item, 'bankCode', 11);
    const beneficiaryAccount = mandatory(item, 'beneficiaryAccountNo', 34, ACCOUNT);
    mandatory(item, 'beneficiaryAccountName', 100);
    const amount = mandatoryAmount(item);
    requireBankOnSwitch(beneficiaryBank);
    if (beneficiaryBank === partner.bankCode) throw new Refusal('OPERATION_NOT_ALLOWED');
    if (!isOnBiFast(beneficiaryBank)) throw new Refusal('BANK_NOT_SUPPORTED');
    if (amount > profile.interbankLimit) throw new Refusal('AMOUNT_LIMIT');
    const remark = partnerReference;
    return {
      ...shared,
      service: '20',
      partnerReference,
      amount,
      beneficiaryBank,
      beneficiaryAccount,
      remark,
    } as const;
  });
  const references = new Set(transfers.map(({ partnerReference }) => partnerReference));
  if (references.size < transfers.length) throw new Refusal('FIELD_FORMAT', 'partnerReferenceNo');
  return { partnerBulkId, transfers };
}

function itemsOf({ bulkObject }: Body): readonly Body[] {
  if (bulkObject === undefined || bulkObject === null) throw new Refusal('MANDATORY_FIELD', 'bulkObject');
  const isList =
    Array.isArray(bulkObject) && bulkObject.every((item) => typeof item === 'object' && item !== null);
  if (!isList) throw new Refusal('FIELD_FORMAT', 'bulkObject');
  return bulkObject as Body[];
}

/** All of it is written down, or nothing. Whether a payee can be paid is seen when the transfer is worked off. */
function acceptBulk(request: RequestContext, { partnerBulkId, transfers }: Bulk): Promise<string> {
  const { partner, fault, clock } = request;
  return inTransaction(request.db, async (tx) => {
    const sourceAccount = transfers[0]?.sourceAccount ?? '';
    if (sourceAccount !== partner.sourceAccount.number) throw new Refusal('NOT_PERMITTED');
    const [source] = await lockAccounts(tx, [{ bankCode: partner.bankCode, accountNumber: sourceAccount }]);
    requirePayable(source);
    await refuseSeenBulk(tx, request, { partnerBulkId, transfers });
    for (const transfer of transfers) await refuseDuplicate(tx, request, transfer);
    const bulkId = `${partner.bankCode}${await drawDigits(tx, request.seed, 15)}`;
    await tx.query(
      `INSERT INTO bulk (bulk_id, bank_code, partner_bulk_id, content, accepted_at) VALUES ($1, $2, $3, $4, $5)`,
      [bulkId, partner.bankCode, partnerBulkId, contentOf(transfers), clock.now().toISOString()],
    );
    const postsAt = postingTime(request);
    for (const [index, transfer] of transfers.entries()) {
      const inBulk = { bulkId, fails: fault?.name === 'BULK_MIX' && index % 2 === 1 };
      await insertTransfer(tx, request, transfer, responseCode('20', 'SUCCESS'), postsAt, inBulk);
      await record(tx, {
        bankCode: partner.bankCode,
        service: '20',
        what: 'ACCEPTED',
        externalId: request.externalId,
        partnerReference: transfer.partnerReference,
      });
    }
    return bulkId;
  });
}

/** The same name of a bulk once more: the same content is a duplicate, other content is inconsistent. */
async function refuseSeenBulk(
  tx: Queryable,
  { partner, profile }: RequestContext,
  { partnerBulkId, transfers }: Bulk,
): Promise<void> {
  if (profile.dedupeMode === 'none') return;
  const { rows } = await tx.query<{ content: string }>(
    `SELECT content FROM bulk WHERE bank_code = $1 AND partner_bulk_id = $2`,
    [partner.bankCode, partnerBulkId],
  );
  if (rows[0] === undefined) return;
  throw new Refusal(
    rows[0].content === contentOf(transfers) ? 'DUPLICATE_REFERENCE' : 'INCONSISTENT_REQUEST',
  );
}

const contentOf = (transfers: readonly TransferRequest[]): string =>
  JSON.stringify(
    transfers.map((each) => [
      each.partnerReference,
      each.amount,
      each.beneficiaryBank,
      each.beneficiaryAccount,
    ]),
  );

/** Never is `infinity`, which no clock reaches. */
function postingTime({ fault, clock }: RequestContext): string {
  const delayMs = fault?.name === 'LATE_POSTING' ? (fault.delayMs ?? 60_000) : WORKED_OFF_MS;
  return delayMs < 0 ? 'infinity' : new Date(clock.now().getTime() + delayMs).toISOString();
}
