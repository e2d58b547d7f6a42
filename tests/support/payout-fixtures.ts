import { randomInt, randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import {
  calculateWithBasis,
  newClaim,
  type Benefit,
  type Claim,
  type CoverFacts,
  type Payee,
  type ReportBody,
} from '@jkk/domain/claim';
import { rupiah } from '@jkk/domain/money';
import { ClaimRepository } from '@jkk/persistence/claim';
import { BenefitEntity } from '@jkk/persistence/claim/claim.entities';
import { toBenefitRow } from '@jkk/persistence/claim/claim.mapper';
import { inTransaction, Table } from '@jkk/persistence/database';
import { inOne } from '@jkk/persistence/database/in-one';
import type { PayoutOrder } from '@jkk/domain/payout/decide';
import { PayoutOrders } from '@jkk/persistence/payment';

export const NOW = '2026-11-21T02:00:00.000Z';
const BENEFITS = new Table(BenefitEntity);
/** As a benefit stands in its columns before somebody decides. */
const UNDECIDED = { stage: 'PROPOSED', decidedBy: null, decision: null } as const;
/** People who may do what the tests have them do; written down as users with the first claim. */
export const OFFICER = '00000000-0000-4000-8000-0000000000a1';
export const APPROVER = '00000000-0000-4000-8000-0000000000a2';
export const MAKER = '00000000-0000-4000-8000-0000000000a3';
export const RELEASER = '00000000-0000-4000-8000-0000000000a4';

const ROLES = {
  [OFFICER]: 'CLAIM_OFFICER,BENEFIT_APPROVER',
  [APPROVER]: 'BENEFIT_APPROVER',
  [MAKER]: 'FINANCE_MAKER,FINANCE_RELEASER',
  [RELEASER]: 'FINANCE_MAKER,FINANCE_RELEASER',
} as const;

/** Adds the four of them, once. */
export async function insertUsers(em: EntityManager): Promise<void> {
  await em.query(
    `INSERT INTO app_user (user_id, username, name, password_hash, roles, organisation, created_at)
     SELECT id, 'fixture-' || right(id::text, 2), 'Orang Contoh', '$argon2id$', string_to_array(roles, ','), 'J01', now()
     FROM unnest($1::uuid[], $2::text[]) AS u (id, roles) ON CONFLICT DO NOTHING`,
    [Object.keys(ROLES), Object.values(ROLES)],
  );
}

let counter = randomInt(1_000_000);

export interface ClaimFixture {
  readonly claimNumber: string;
  readonly benefitId: string;
}

/** A claim with one approved benefit, as rows: what payouts hang on. */
export async function insertClaim(
  em: EntityManager,
  benefits = 1,
  amountRupiah = 10_000_000,
  payee: Payee = PAYEE,
): Promise<ClaimFixture> {
  await insertUsers(em);
  counter += 1;
  const claimNumber = `JKK-2026-${String(counter).padStart(7, '0')}`;
  const approved = Array.from({ length: benefits }, (_, at) => ({
    ...benefitAt(claimNumber, at + 1, amountRupiah),
    payee,
  }));
  const claim = claimOf(claimNumber, approved, payee);
  const reported = { code: 'CLAIM_REPORTED', at: NOW, by, stage: claim.stage, data: {} } as const;
  await inOne(em, [new ClaimRepository().inserting(em, claim, reported, randomUUID())]);
  await BENEFITS.insertAll(
    em,
    approved.map((benefit) => ({ ...toBenefitRow(claim, benefit), ...UNDECIDED })),
  );
  await em.query(
    `UPDATE benefit SET stage = 'APPROVED', decided_by = $2, decision = 'APPROVE' WHERE claim_number = $1`,
    [claimNumber, APPROVER],
  );
  return { claimNumber, benefitId: benefitOf(claimNumber, 1) };
}

export const benefitOf = (claimNumber: string, index: number): string =>
  `${claimNumber}-B${String(index).padStart(2, '0')}`;

export const PAYEE = {
  kind: 'HEIR',
  name: 'SITI AMINAH',
  bankCode: '008',
  accountNumber: '1230009988771',
  accountName: 'SITI AMINAH',
} as const;

export function draft(claim: ClaimFixture, over: Partial<PayoutOrder> = {}): PayoutOrder {
  return {
    ...claim,
    amountRupiah: rupiah(10_000_000),
    payee: PAYEE,
    branch: 'J01',
    accountEnteredBy: OFFICER,
    proposedBy: OFFICER,
    approvedBy: APPROVER,
    createdAt: NOW,
    ...over,
  };
}

/** A claim with one payout awaiting release; returns the payout's id. */
export async function insertPayout(dataSource: DataSource, over: Partial<PayoutOrder> = {}): Promise<string> {
  return inTransaction(dataSource, async (em) =>
    new PayoutOrders().create(
      em,
      draft(await insertClaim(em, 1, over.amountRupiah, over.payee as Payee | undefined), over),
    ),
  );
}

const by = { userId: OFFICER, role: 'CLAIM_OFFICER' };

const report: ReportBody = {
  kind: 'ACCIDENT',
  segment: 'BPU',
  channel: 'BRANCH',
  participant: { participantNumber: '12000000001', nik: '3174050101900001' },
  occurredAt: NOW,
  place: { type: 'WORKPLACE', zone: 'WIB', address: 'Serang', regencyCode: '3603' },
  circumstance: 'AT_WORK',
  chronology: 'Terjatuh',
  injuries: [{ icd10: 'S06.9' }],
  consequence: 'DIED',
  stageOne: true,
};

const cover: CoverFacts = {
  member: null,
  employerPaidUntil: null,
  employerKnown: false,
  employerName: null,
  plkkName: null,
  project: null,
};

const claimOf = (
  claimNumber: string,
  benefits: readonly Benefit[],
  { kind: _kind, ...heir }: Payee,
): Claim => ({
  ...newClaim({
    claimNumber,
    branch: 'J01',
    report,
    reporter: { ...by, organisation: 'J01' },
    cover,
    likeClaims: [],
    now: NOW,
  }),
  stage: 'FINAL_REPORTED',
  finalReport: {
    condition: 'DIED',
    conditionOn: NOW.slice(0, 10),
    heirs: [{ ...heir, relation: 'SPOUSE', nik: '3174054106790003' }],
    by,
    at: NOW,
  },
  benefits,
});

function benefitAt(claimNumber: string, index: number, amount: number): Benefit {
  const wage = { amount: 10_000, unit: 'BPU_CONTRIBUTION' } as const;
  const { kind, segment, occurredAt, place } = report;
  const calculated = calculateWithBasis(
    { kind, segment, occurredAt, zone: place.zone, wage },
    { type: 'FUNERAL' },
  );
  if (!calculated.ok) throw new Error('The example should have been computed.');
  const amountRupiah = rupiah(amount);
  return {
    benefitId: benefitOf(claimNumber, index),
    type: 'FUNERAL',
    stage: 'APPROVED',
    version: 4,
    amountRupiah,
    details: {},
    line: { ...calculated.line, amount: amountRupiah },
    basis: calculated.basis,
    payee: PAYEE,
    accountEnteredBy: OFFICER,
    documents: [],
    missing: [],
    requestedBy: by,
    requestedAt: NOW,
    clock: null,
    proposedBy: by,
    proposedAt: NOW,
    decision: {
      decision: 'APPROVE',
      by: { userId: APPROVER, role: 'BENEFIT_APPROVER' },
      at: NOW,
      reasonCode: null,
      ruleCited: null,
    },
    replaces: null,
  };
}

/** A line of a statement that is matched to the first attempt of a payout: its debit, where nothing else is said. */
export async function insertProof(
  em: EntityManager,
  payoutId: string,
  over: {
    readonly direction?: 'CREDIT' | 'DEBIT';
    readonly bankCode?: string;
    readonly amountSen?: number;
  } = {},
): Promise<void> {
  const { direction = 'DEBIT', bankCode = null, amountSen = null } = over;
  await em.query(
    `WITH line AS (INSERT INTO statement_line
       (bank_code, account_number, booked_at, transaction_id, direction, amount_sen, line_key, remark, status, read_at)
     SELECT coalesce($3, partner_bank_code), '1', $2, payout_id, $5, coalesce($4, amount_rupiah * 100),
       gen_random_uuid()::text, payout_id, 'SUCCESS', $2 FROM payout WHERE payout_id = $1 RETURNING line_id, bank_code)
     INSERT INTO statement_match (line_id, bank_code, bucket, payout_id, attempt_no, matched_at)
     SELECT line_id, bank_code, 'OTHER', $1, 1, $2 FROM line`,
    [payoutId, NOW, bankCode, amountSen, direction],
  );
  await em.query(`UPDATE statement_match SET bucket = 'MATCHED' WHERE payout_id = $1`, [payoutId]);
}

/** Changes a payout against the database's own guards, as somebody with the owner's power could. */
export async function tamper(owner: DataSource, payoutId: string, set: string): Promise<void> {
  await owner.query(`ALTER TABLE payout DISABLE TRIGGER USER`);
  await owner.query(`UPDATE payout SET ${set} WHERE payout_id = $1`, [payoutId]);
  await owner.query(`ALTER TABLE payout ENABLE TRIGGER USER`);
}

/** Gives an approved benefit another account, as a replacement that was approved anew leaves it behind. */
export async function replaceAccount(
  em: EntityManager,
  benefitId: string,
  { bankCode, accountNumber, accountName }: PayoutOrder['payee'],
): Promise<void> {
  const account = { bankCode, accountNumber, accountName };
  const writing = { payee: account, note: 'Rekening baru', by, at: NOW };
  await em.query(
    `UPDATE benefit SET stage = 'PROPOSED', decided_by = NULL, decision = NULL, content = content || jsonb_build_object(
       'payee', content -> 'payee' || $2::jsonb, 'written', jsonb_build_object('replacement', jsonb_build_array($3::jsonb)))
     WHERE benefit_id = $1`,
    [benefitId, JSON.stringify(account), JSON.stringify(writing)],
  );
  await em.query(
    `UPDATE benefit SET stage = 'APPROVED', decided_by = $2, decision = 'APPROVE' WHERE benefit_id = $1`,
    [benefitId, APPROVER],
  );
}
