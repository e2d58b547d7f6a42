import { randomInt } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import {
  calculateWithBasis,
  newClaim,
  type Benefit,
  type Claim,
  type CoverFacts,
  type ReportBody,
} from '@jkk/domain/claim';
import { rupiah } from '@jkk/domain/money';
import { BenefitEntity, ClaimEntity } from '@jkk/persistence/claim/claim.entities';
import { toBenefitRow, toClaimColumns } from '@jkk/persistence/claim/claim.mapper';
import { inTransaction, Table } from '@jkk/persistence/database';
import type { PayoutOrder } from '@jkk/domain/payout/decide';
import { PayoutOrders } from '@jkk/persistence/payment';

export const NOW = '2026-11-21T02:00:00.000Z';
const CLAIMS = new Table(ClaimEntity);
const BENEFITS = new Table(BenefitEntity);
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
): Promise<ClaimFixture> {
  counter += 1;
  const claimNumber = `JKK-2026-${String(counter).padStart(7, '0')}`;
  const approved = Array.from({ length: benefits }, (_, at) => benefitAt(claimNumber, at + 1, amountRupiah));
  await CLAIMS.insert(em, {
    ...toClaimColumns(claimOf(claimNumber, approved)),
    eventSeq: 1,
    eventHash: '0'.repeat(64),
    nextDueAt: null,
  });
  await BENEFITS.insertAll(
    em,
    approved.map((benefit) => toBenefitRow(claimNumber, benefit)),
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
    accountEnteredBy: 'officer',
    createdAt: NOW,
    ...over,
  };
}

/** A claim with one payout awaiting release; returns the payout's id. */
export async function insertPayout(dataSource: DataSource, over: Partial<PayoutOrder> = {}): Promise<string> {
  return inTransaction(dataSource, async (em) =>
    new PayoutOrders().create(em, draft(await insertClaim(em, 1, over.amountRupiah), over)),
  );
}

const by = { userId: 'officer', role: 'CLAIM_OFFICER' };

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

const claimOf = (claimNumber: string, benefits: readonly Benefit[]): Claim => ({
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
    accountEnteredBy: 'officer',
    documents: [],
    missing: [],
    requestedBy: by,
    requestedAt: NOW,
    clock: null,
    proposedBy: by,
    proposedAt: NOW,
    decision: {
      decision: 'APPROVE',
      by: { userId: 'approver', role: 'BENEFIT_APPROVER' },
      at: NOW,
      reasonCode: null,
      ruleCited: null,
    },
    replaces: null,
  };
}

/** Changes a payout against the database's own guard, as somebody with the owner's power could. */
export async function tamper(owner: DataSource, payoutId: string, set: string): Promise<void> {
  await owner.query(`ALTER TABLE payout DISABLE TRIGGER payout_never_changes`);
  await owner.query(`UPDATE payout SET ${set} WHERE payout_id = $1`, [payoutId]);
  await owner.query(`ALTER TABLE payout ENABLE TRIGGER payout_never_changes`);
}
