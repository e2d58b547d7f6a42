import { randomInt } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { rupiah } from '@jkk/domain/money';
import { inTransaction } from '@jkk/persistence/database';
import type { PayoutOrder } from '@jkk/domain/payout/decide';
import { PayoutOrders } from '@jkk/persistence/payment';

export const NOW = '2026-11-21T02:00:00.000Z';
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
  const hash = '0'.repeat(64);
  await em.query(
    `INSERT INTO claim (claim_number, version, stage, branch, kind, segment, channel, participant_number, participant_nik,
       reporter_user, reporter_organisation, occurred_at, received_at, reported_at, stage_since, last_event_at, event_seq,
       event_hash, circumstance, dossier)
     VALUES ($1, 1, 'FINAL_REPORTED', 'J01', 'ACCIDENT', 'BPU', 'BRANCH', '12000000001', '3174050101900001', 'officer', 'J01',
       $2, $2, $2, $2, $2, 1, $3, 'AT_WORK', $4)`,
    [claimNumber, NOW, hash, JSON.stringify(dossier())],
  );
  for (let index = 1; index <= benefits; index += 1) {
    await em.query(
      `INSERT INTO benefit (benefit_id, claim_number, type, stage, version, amount_rupiah, payee_kind, proposed_by, decided_by,
         decision, content)
       VALUES ($1, $2, 'FUNERAL', 'APPROVED', 4, $4, 'HEIR', 'officer', 'approver', 'APPROVE', $3)`,
      [
        benefitOf(claimNumber, index),
        claimNumber,
        JSON.stringify({ ...benefitContent(claimNumber, index), amountRupiah }),
        amountRupiah,
      ],
    );
  }
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

const actor = { userId: 'officer', role: 'CLAIM_OFFICER', organisation: 'J01' };

function dossier(): object {
  return {
    report: {
      kind: 'ACCIDENT',
      segment: 'BPU',
      channel: 'BRANCH',
      participant: { participantNumber: '12000000001', nik: '3174050101900001' },
      occurredAt: NOW,
      place: { type: 'WORKPLACE', zone: 'WIB', address: 'Serang', regencyCode: '3603' },
      circumstance: 'AT_WORK',
      chronology: 'Terjatuh',
      injuries: [],
      consequence: 'DIED',
      stageOne: true,
    },
    reporter: actor,
    ruleSet: { amounts: 'PP-82-2019', procedure: 'PERMENAKER-1-2025' },
    cover: {
      member: null,
      employerPaidUntil: null,
      employerKnown: false,
      employerName: null,
      plkkName: null,
      project: null,
    },
    eligibility: null,
    guarantee: null,
    stageOne: { receivedAt: NOW, by: actor },
    duplicateCandidates: [],
    sameAs: null,
    missing: [],
    statements: [],
    verification: null,
    conclusion: null,
    finalReport: null,
    passedDeadlines: [],
  };
}

function benefitContent(claimNumber: string, index: number): object {
  return {
    benefitId: benefitOf(claimNumber, index),
    type: 'FUNERAL',
    stage: 'APPROVED',
    version: 4,
    amountRupiah: 10_000_000,
    details: {},
    payee: PAYEE,
    accountEnteredBy: 'officer',
    documents: [],
    missing: [],
    requestedBy: actor,
    requestedAt: NOW,
    clock: null,
    proposedBy: actor,
    proposedAt: NOW,
    decision: { decision: 'APPROVE', by: actor, at: NOW, reasonCode: null, ruleCited: null },
    replaces: null,
  };
}

/** Changes a payout against the database's own guard, as somebody with the owner's power could. */
export async function tamper(owner: DataSource, payoutId: string, set: string): Promise<void> {
  await owner.query(`ALTER TABLE payout DISABLE TRIGGER payout_never_changes`);
  await owner.query(`UPDATE payout SET ${set} WHERE payout_id = $1`, [payoutId]);
  await owner.query(`ALTER TABLE payout ENABLE TRIGGER payout_never_changes`);
}
