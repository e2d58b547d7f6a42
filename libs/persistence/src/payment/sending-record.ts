import type { EntityManager } from 'typeorm';
import {
  commandRule,
  payeeOnRecord,
  type Benefit,
  type Claim,
  type Payee,
  type RegisterAccounts,
} from '@jkk/domain/claim';
import type { PayoutRecord } from '@jkk/domain/payout';
import type { BatchRecord, PayeeOfPayout, SendingRecord, SignedPart } from '@jkk/domain/payout/decide';
import { ClaimRepository } from '../claim/claim.repository';
import { lookUpAccounts } from '../claim/cover';
import { BatchRepository } from '../payout';

const claims = new ClaimRepository();
const batches = new BatchRepository();
/** Who approves, and while which stages of the claim an approval stands. */
const DECIDED_IN = commandRule('decision');

/**
 * Everything that a sending rests on, read anew from its rows in the transaction that writes down the intention. The caller
 * holds the lock of the payout, and with it of its claim.
 */
export async function readSendingRecord(em: EntityManager, payout: PayoutRecord): Promise<SendingRecord> {
  const claim = await claims.find(em, payout.claimNumber);
  const benefit = claim?.benefits.find(({ benefitId }) => benefitId === payout.benefitId);
  const batch = payout.batchId === null ? undefined : await batches.find(em, payout.batchId);
  return {
    batch,
    signed: batch === undefined ? [] : await em.query<SignedPart[]>(SIGNED, [batch.batchId]),
    benefit: claim && benefit && (await approved(em, claim, benefit)),
    payee: claim && benefit && (await payeeOf(em, claim, benefit)),
    isActive: await whoIsActive(em, payout, batch),
  };
}

const SIGNED = `
  SELECT p.payout_id AS "payoutId", p.amount_rupiah AS "amountRupiah", p.payee_bank_code AS "payeeBankCode",
         p.payee_account_number AS "payeeAccountNumber", p.payee_account_name AS "payeeAccountName"
  FROM payout_batch_item i JOIN payout p USING (payout_id) WHERE i.batch_id = $1`;

/** The columns that constraints guard have to say the same as the content that people see. */
const AS_COLUMNS_SAY = `
  SELECT stage IN ('APPROVED','PAYING') AND decision = 'APPROVE' AND amount_rupiah = $2 AND proposed_by = $3
         AND decided_by = $4 AS "isApproved"
  FROM benefit WHERE benefit_id = $1`;

async function approved(
  em: EntityManager,
  claim: Claim,
  benefit: Benefit,
): Promise<SendingRecord['benefit']> {
  const { benefitId, stage, amountRupiah, accountEnteredBy, proposedBy, decision, payee } = benefit;
  if (!DECIDED_IN.stages.includes(claim.stage)) return undefined;
  if (proposedBy === null || decision?.decision !== 'APPROVE') return undefined;
  if (stage !== 'APPROVED' && stage !== 'PAYING') return undefined;
  const persons = { proposedBy: proposedBy.userId, approvedBy: decision.by.userId };
  const [row] = await em.query<{ isApproved: boolean | null }[]>(AS_COLUMNS_SAY, [
    benefitId,
    amountRupiah,
    persons.proposedBy,
    persons.approvedBy,
  ]);
  return row?.isApproved === true
    ? { amountRupiah, accountEnteredBy, ...persons, ...toColumns(payee) }
    : undefined;
}

const NO_ACCOUNTS: RegisterAccounts = { employer: null, plkk: null };

async function payeeOf(em: EntityManager, claim: Claim, benefit: Benefit): Promise<SendingRecord['payee']> {
  const isCompany = benefit.payee.kind === 'EMPLOYER' || benefit.payee.kind === 'PLKK';
  const accounts = isCompany ? await lookUpAccounts(em, claim) : NO_ACCOUNTS;
  const payee = payeeOnRecord(claim, benefit, accounts);
  return payee && toColumns(payee);
}

const toColumns = ({ kind, name, bankCode, accountNumber, accountName }: Payee): PayeeOfPayout => ({
  payeeKind: kind,
  payeeName: name,
  payeeBankCode: bankCode,
  payeeAccountNumber: accountNumber,
  payeeAccountName: accountName,
});

const ACTIVE = `SELECT is_active_user($1, $2) AS approver, is_active_user($3, $4) AS maker, is_active_user($5, $6) AS releaser`;

async function whoIsActive(
  em: EntityManager,
  { approvedBy }: PayoutRecord,
  batch: BatchRecord | undefined,
): Promise<SendingRecord['isActive']> {
  const [row] = await em.query<SendingRecord['isActive'][]>(ACTIVE, [
    approvedBy,
    DECIDED_IN.roles,
    batch?.maker ?? null,
    ['FINANCE_MAKER'],
    batch?.releaser ?? null,
    ['FINANCE_RELEASER'],
  ]);
  return row ?? { approver: false, maker: false, releaser: false };
}
