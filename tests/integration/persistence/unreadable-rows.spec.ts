import type { EntityManager } from 'typeorm';
import { visibilityOf } from '@jkk/domain';
import { PEOPLE, person } from '@jkk/domain/claim/spec-support';
import { UnreadableRecord } from '@jkk/domain/record';
import { ClaimListRepository, ClaimRepository } from '@jkk/persistence/claim';
import { inTransaction } from '@jkk/persistence/database';
import { LedgerRepository } from '@jkk/persistence/ledger';
import { PersonRepository } from '@jkk/persistence/people';
import { PersonHistoryRepository } from '@jkk/persistence/person-history';
import { RadarRepository } from '@jkk/persistence/radar';
import { ClosedDayRepository, ControlsRepository } from '@jkk/persistence/reconciliation';
import { RegisterImportRepository } from '@jkk/persistence/register-import';
import { ReportImportRepository } from '@jkk/persistence/report-import';
import { insertClaim, NOW, OFFICER, RELEASER } from '../../support/payout-fixtures';
import { openFreshDatabase, type OpenedDatabase } from './persistence.fixture';

/** What no program of ours has written, as a restore or a hand may leave it, is told and never taken for what it is not. */

const UUID = '00000000-0000-4000-8000-0000000000b1';
const TOO_LARGE = '9007199254740993';

let opened: OpenedDatabase;
let claimNumber: string;
beforeAll(async () => {
  opened = await openFreshDatabase();
  ({ claimNumber } = await inTransaction(opened.owner, (em) => insertClaim(em)));
});
afterAll(() => opened?.close());

interface Case {
  readonly name: string;
  readonly spoil: readonly string[];
  readonly read: (em: EntityManager) => Promise<unknown>;
}

const CASES: readonly Case[] = [
  {
    name: 'a move of a payment clock',
    spoil: [
      `ALTER TABLE payment_clock DROP CONSTRAINT payment_clock_reason_known`,
      `INSERT INTO payment_clock (claim_number, seq, benefit_id, move, reason, counts_from, at, provisional)
       SELECT claim_number, 1, benefit_id, 'STOP', 'SECRET', '2026-11-20', now(), false FROM benefit`,
    ],
    read: (em) => new ClaimRepository().find(em, claimNumber),
  },
  {
    name: 'the status of a command',
    spoil: [
      `ALTER TABLE command DROP CONSTRAINT command_status_known`,
      `INSERT INTO command (command_id, code, claim_number, actor, organisation, user_id, request_hash, body, received_at, status, closed_at)
       SELECT '${UUID}', 'proposal', claim_number, '{}', 'J01', '${OFFICER}', 'x', '{}', now(), 'SECRET', now() FROM claim`,
    ],
    read: (em) => new ClaimRepository().lockWithCommand(em, claimNumber, UUID),
  },
  {
    name: 'lines of the ledger',
    spoil: [
      `ALTER TABLE ledger_entry DISABLE TRIGGER USER`,
      `ALTER TABLE ledger_line DISABLE TRIGGER USER`,
      `ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_of_payout`,
      `INSERT INTO ledger_entry (entry_key, event, payout_id, at) VALUES ('spoiled', 'RELEASED', '0000000000001', now())`,
      `INSERT INTO ledger_line (entry_id, no, account, amount_rupiah) SELECT entry_id, 1, 'CASH', ${TOO_LARGE} FROM ledger_entry`,
    ],
    read: (em) => new LedgerRepository().listByPayout(em, '0000000000001'),
  },
  {
    name: 'a disability of an earlier claim',
    spoil: [
      `ALTER TABLE benefit DISABLE TRIGGER USER`,
      `UPDATE benefit SET type = 'PARTIAL_ANATOMICAL', content = jsonb_set(content, '{details}', '{"items": [{"code": 1}]}')`,
    ],
    read: async (em) => {
      const [row] = await em.query<{ nik: string }[]>(`SELECT participant_nik AS nik FROM claim`);
      return new PersonHistoryRepository().find(
        em,
        { nik: row?.nik ?? '', exceptClaim: 'JKK-2026-9999999' },
        ['PARTIAL_ANATOMICAL'],
      );
    },
  },
  {
    name: 'facts of a finding',
    spoil: [
      `INSERT INTO radar_finding (kind, subject, facts, first_seen_at, last_seen_at)
       VALUES ('OUTBOX_OLD', 'outbox/1', '{"since": {"secret": 1}}', now(), now())`,
    ],
    read: async (em) => {
      const kinds = await em.query<{ kind: never }[]>(`SELECT kind FROM radar_finding`);
      return new RadarRepository().list(em, { open: true, kinds: kinds.map(({ kind }) => kind), limit: 5 });
    },
  },
  {
    name: 'a sheet of a closed day',
    spoil: [
      `ALTER TABLE closed_day DISABLE TRIGGER USER`,
      `INSERT INTO closed_day (bank_code, day, sheet, hash, prepared_by, signed_by, closed_at)
       VALUES ('008', '2026-11-20', '{"bankCode": "008", "openingSen": "SECRET"}', repeat('0', 64), 'a', 'b', now())`,
    ],
    read: (em) => new ClosedDayRepository().list(em, '008', 5),
  },
  {
    name: 'a cap of payouts',
    spoil: [
      `ALTER TABLE payout_cap DISABLE TRIGGER USER`,
      `INSERT INTO payout_cap (scope, limit_rupiah, set_by, confirmed_by, since) VALUES ('BATCH', ${TOO_LARGE}, 'a', 'b', now())`,
    ],
    read: (em) =>
      new ControlsRepository().ofBank(em, { bankCode: '008', version: 1 }, new Date().toISOString()),
  },
  {
    name: 'facts that a second administrator is asked about',
    spoil: [
      `INSERT INTO person_proposal (user_id, kind, facts, version, proposed_by, proposed_at, note)
       VALUES ('${OFFICER}', 'CHANGE', '{"name": "X", "roles": ["SECRET"]}', 1, '${RELEASER}', now(), 'x')`,
    ],
    read: (em) => new PersonRepository().find(em, OFFICER, NOW),
  },
  {
    name: 'what was done to a person',
    spoil: [
      `INSERT INTO person_change (user_id, deed, content, note, done_by, done_at)
       VALUES ('${OFFICER}', 'CHANGED', '["SECRET"]', 'x', '${RELEASER}', now())`,
    ],
    read: (em) => new PersonRepository().listDeeds(em, OFFICER, 5),
  },
  {
    name: 'what a row of a register would do',
    spoil: [
      `INSERT INTO register_import (import_id, register, sha256, content, uploaded_by, uploaded_at, report, report_hash,
         reported_at, created, updated, unchanged, refused, state)
       VALUES ('${UUID}', 'holidays', encode(sha256('x'), 'hex'), 'x', '${RELEASER}', now(), 1, '', now(), 1, 0, 0, 0, 'WAITING')`,
      `INSERT INTO register_import_row (import_id, report, line, outcome, content)
       VALUES ('${UUID}', 1, 2, 'CREATED', '{"cells": "SECRET", "changes": [], "errors": []}')`,
    ],
    read: (em) => new RegisterImportRepository().listRows(em, UUID, { after: 0, limit: 5 }),
  },
  {
    name: 'a report of a file that waits to become a claim',
    spoil: [
      `INSERT INTO report_import (import_id, content_hash, proposed_by, proposed_at) VALUES ('${UUID}', repeat('0', 64), 'a', now())`,
      `INSERT INTO report_import_row (import_id, line, body, body_hash) VALUES ('${UUID}', 1, '{"kind": "SECRET"}', repeat('0', 64))`,
    ],
    read: (em) => new ReportImportRepository().take(em, UUID, 1, PEOPLE.officer, NOW),
  },
];

/** As the owner, who alone can break rules, and taken back. */
async function withSpoiled<T>(spoil: readonly string[], work: (em: EntityManager) => Promise<T>): Promise<T> {
  let result: T;
  const rollback = new Error('taken back');
  await inTransaction(opened.owner, async (em) => {
    for (const text of spoil) await em.query(text);
    result = await work(em);
    throw rollback;
  }).catch((error: unknown) => {
    if (error !== rollback) throw error;
  });
  return result!;
}

it.each(CASES.map((each) => [each.name, each] as const))(
  'is told as a record that cannot be read: %s',
  async (_name, { spoil, read }) => {
    const error = await withSpoiled(spoil, (em) => read(em).catch((failure: unknown) => failure));
    expect(error).toBeInstanceOf(UnreadableRecord);
    expect((error as Error).message).not.toMatch(/SECRET|secret/);
  },
);

it('shows a claim whose waits cannot be read without them', async () => {
  const auditor = person('auditor', 'AUDITOR');
  const spoil = [
    `INSERT INTO claim_wait (claim_number, code, subject, role, since, provisional, undated, on_overdue, branch, stage, employer_number, reporter_organisation)
     SELECT claim_number, 'SECRET', claim_number, 'CLAIM_OFFICER', now(), false, 'NO_TERM_SET', 'NOTHING', branch, stage, employer_number, reporter_organisation FROM claim`,
  ];
  const { items } = await withSpoiled(spoil, (em) =>
    new ClaimListRepository().list(em, visibilityOf(auditor), {}, { limit: 5, now: NOW }),
  );
  expect(items).toMatchObject([{ claimNumber, waits: [] }]);
});
