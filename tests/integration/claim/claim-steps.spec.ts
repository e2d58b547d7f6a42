import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { visibilityOf } from '@jkk/domain';
import { HEIR, PEOPLE, person } from '@jkk/domain/claim/spec-support';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import { ClaimListRepository, eventHash, FIRST_HASH } from '@jkk/persistence/claim';
import { constraintOf, inTransaction, sqlStateOf } from '@jkk/persistence/database';
import { DocumentRepository } from '@jkk/persistence/document';
import { FollowOldDebts1795989100000 } from '@jkk/persistence/migrations/1795989100000-follow-old-debts';
import { isReadable } from '@jkk/persistence/radar';
import { HolidayRepository } from '@jkk/persistence/reference';
import { holidayVersion, replanNext } from '@jkk/persistence/sweep';
import { systemClock } from '@jkk/platform/clock';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { FUND_NAME } from '@jkk/domain/claim';
import { Office } from '../../support/claim-office';

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;
let office: Office;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
  owner = await openOwnerDatabase({ url: database.ownerUrl });
  office = new Office(app, owner);
});

afterAll(async () => {
  await app?.destroy();
  await owner?.destroy();
  await database?.drop();
});

/** Documents of somebody's; their ids. */
async function upload(count: number): Promise<string[]> {
  const [uploadedBy, ...ids] = Array.from({ length: count + 1 }, () => randomUUID()) as [string, ...string[]];
  await app.query(
    `INSERT INTO app_user (user_id, username, name, password_hash, roles, organisation, created_at)
     VALUES ($1, 'uploader', 'U', '$argon2id$x', '{CLAIM_OFFICER}', 'BPJS', now())`,
    [uploadedBy],
  );
  for (const documentId of ids) {
    await new DocumentRepository().add(app.manager, {
      documentId,
      sha256: 'a'.repeat(64),
      sizeBytes: 1,
      mediaType: 'application/pdf',
      uploadedBy,
      uploadedAt: systemClock.now(),
    });
  }
  return ids;
}

describe('intake', () => {
  it('commits claim, first event and the message that starts the workflow together', async () => {
    const claim = await office.report(await office.newParticipant());
    expect(claim).toMatchObject({ stage: 'REPORTED', version: 1, branch: 'J01' });
    const [row] = await app.query(`SELECT kind FROM outbox WHERE key = $1`, [
      `START_CLAIM/${claim.claimNumber}`,
    ]);
    expect(row).toEqual({ kind: 'START_CLAIM' });
  });

  it('lets exactly one of two reports at the same instant see the other', async () => {
    const participant = await office.newParticipant();
    const claims = await Promise.all([office.report(participant), office.report(participant)]);
    const seen = claims.map((claim) => claim.duplicateCandidates.length).sort();
    expect(seen).toEqual([0, 1]);
    const stages = await Promise.all(claims.map((claim) => office.open(claim.claimNumber)));
    expect(stages.map((progress) => progress.stage).sort()).toEqual([
      'DUPLICATE_REVIEW',
      'UNDER_VERIFICATION',
    ]);
  });

  it('opens a claim once, however often it is asked to', async () => {
    const { claimNumber } = await office.report(await office.newParticipant());
    const first = await office.open(claimNumber);
    expect(await office.open(claimNumber)).toEqual(first);
    expect(await office.claims.listEvents(app.manager, claimNumber)).toHaveLength(2);
  });
});

describe('a command', () => {
  it('answers a repeat with the first answer and changes nothing', async () => {
    const claimNumber = await office.finalReported();
    const benefitId = await office.proposed(claimNumber);
    const { version } = (await office.get(claimNumber)).benefits[0]!;
    const commandId = await office.store(
      claimNumber,
      'decision',
      PEOPLE.approver,
      { decision: 'APPROVE', note: 'Sesuai bukti.' },
      { version, benefitId },
    );
    const input = { kind: 'COMMAND', claimNumber, commandId } as const;
    const first = await office.activities.recordClaimStep(input);
    const again = await office.activities.recordClaimStep(input);
    expect(first.answer).toMatchObject({ outcome: 'DONE', benefitId });
    expect(again).toEqual(first);
    expect((await office.get(claimNumber)).payouts).toEqual([
      expect.objectContaining({ amountRupiah: 48_000_000, state: 'AWAITING_RELEASE' }),
    ]);
  });

  it('that was answered with no never takes effect later', async () => {
    const claimNumber = await office.finalReported();
    const benefitId = await office.proposed(claimNumber);
    const before = await office.get(claimNumber);
    const { version } = before.benefits[0]!;
    const commandId = await office.store(
      claimNumber,
      'decision',
      PEOPLE.approver,
      { decision: 'APPROVE', note: 'Sesuai bukti.' },
      { version, benefitId },
    );
    expect(await office.commands.close(app.manager, commandId, 'NOT_SENT', null, systemClock.now())).toBe(
      true,
    );
    const { answer } = await office.activities.recordClaimStep({ kind: 'COMMAND', claimNumber, commandId });
    expect(answer).toEqual({ outcome: 'REFUSED', code: 'SERVICE.UNAVAILABLE' });
    expect(await office.get(claimNumber)).toEqual(before);
  });

  it('brings its documents to the claim when it takes effect, and none when it is refused', async () => {
    const claimNumber = await office.finalReported();
    const documents = await upload(2);
    const [refused, done] = documents.map((id) => ({
      details: {},
      payee: { kind: 'HEIR' as const, name: HEIR.name },
      complete: true,
      documents: [id],
    }));
    const claimsOf = (documentId = ''): Promise<string[]> =>
      new DocumentRepository().listClaims(app.manager, documentId);
    const no = await office.give(claimNumber, 'requestBenefit', PEOPLE.officer, {
      type: 'TOTAL_PERMANENT',
      ...refused!,
    });
    expect(no.outcome).toBe('REFUSED');
    expect(await claimsOf(documents[0])).toEqual([]);
    const yes = await office.give(claimNumber, 'requestBenefit', PEOPLE.officer, { type: 'DEATH', ...done! });
    expect(yes).toMatchObject({ outcome: 'DONE' });
    expect(await claimsOf(documents[0])).toEqual([]);
    expect(await claimsOf(documents[1])).toEqual([claimNumber]);
  });

  it('of two people at once wins for one of them', async () => {
    const claimNumber = await office.finalReported();
    const benefitId = await office.proposed(claimNumber);
    const answers = await Promise.all(
      [PEOPLE.approver, PEOPLE.head].map((actor) =>
        office.give(
          claimNumber,
          'decision',
          actor,
          { decision: 'APPROVE', note: 'Sesuai bukti.' },
          benefitId,
        ),
      ),
    );
    expect(answers.map((answer) => answer.outcome).sort()).toEqual(['DONE', 'REFUSED']);
    const approvals = (await office.claims.listEvents(app.manager, claimNumber)).filter(
      (each) => each.code === 'BENEFIT_APPROVED',
    );
    expect(approvals).toHaveLength(1);
  });

  it('books the approval in a ledger whose lines sum to zero', async () => {
    const claimNumber = await office.finalReported();
    const benefitId = await office.proposed(claimNumber);
    await office.give(
      claimNumber,
      'decision',
      PEOPLE.approver,
      { decision: 'APPROVE', note: 'Sesuai bukti.' },
      benefitId,
    );
    const lines: { account: string; amount: number }[] = await app.query(
      `SELECT l.account, l.amount_rupiah AS amount FROM ledger_line l JOIN ledger_entry e USING (entry_id)
       WHERE e.claim_number = $1 ORDER BY l.no`,
      [claimNumber],
    );
    expect(lines.map((line) => Number(line.amount))).toEqual([48_000_000, -48_000_000]);
  });
});

describe('the record', () => {
  it('is a chain that anybody can check', async () => {
    const claimNumber = await office.finalReported();
    const events = await office.claims.listEvents(app.manager, claimNumber);
    let previousHash = FIRST_HASH;
    for (const { hash, ...event } of events) {
      expect(event.previousHash).toBe(previousHash);
      expect(eventHash(event)).toBe(hash);
      previousHash = hash;
    }
    expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
  });

  it('cannot be changed or shortened by the application', async () => {
    const claimNumber = await office.finalReported();
    for (const sql of [
      `UPDATE claim_event SET code = 'X' WHERE claim_number = $1`,
      `DELETE FROM claim_event WHERE claim_number = $1`,
    ]) {
      await expect(app.query(sql, [claimNumber]).catch(sqlStateOf)).resolves.toBe('42501');
    }
  });

  it.each([
    [
      'four eyes',
      `UPDATE benefit SET decided_by = proposed_by, decision = 'APPROVE' WHERE benefit_id = $1`,
      'benefit_four_eyes',
    ],
    [
      'a refusal without reason',
      `UPDATE benefit SET stage = 'REFUSED', decided_by = 'x' WHERE benefit_id = $1`,
      'benefit_no_names_reason',
    ],
    [
      'an approval by nobody',
      `UPDATE benefit SET stage = 'APPROVED' WHERE benefit_id = $1`,
      'benefit_approved_by_user',
    ],
  ])('is guarded by the database: %s', async (_name, sql, constraint) => {
    const claimNumber = await office.finalReported();
    const benefitId = await office.proposed(claimNumber);
    await expect(app.query(sql, [benefitId]).catch(constraintOf)).resolves.toBe(constraint);
  });
});

describe('work lists', () => {
  it('show a person the waits of his roles over the claims he may see', async () => {
    const claimNumber = await office.finalReported();
    await office.proposed(claimNumber);
    const list = new ClaimListRepository();
    const page = { limit: 200, now: systemClock.now() };
    const tasksOf = async (actor: (typeof PEOPLE)['approver']) =>
      (await list.listTasks(app.manager, visibilityOf(actor), actor.roles, {}, page)).items.filter(
        (item) => item.claimNumber === claimNumber,
      );

    expect(await tasksOf(PEOPLE.approver)).toEqual([
      expect.objectContaining({ code: 'DECISION', amountRupiah: 48_000_000, benefitType: 'DEATH' }),
    ]);
    expect(await tasksOf(person('far', 'BENEFIT_APPROVER', { branch: 'J99' }))).toEqual([]);
    expect(await tasksOf(PEOPLE.officer)).toEqual([]);
  });

  it('page without gaps or repeats, most urgent first', async () => {
    const list = new ClaimListRepository();
    const seen: string[] = [];
    const dues: string[] = [];
    let cursor: string | undefined;
    do {
      const page = { limit: 3, now: systemClock.now(), ...(cursor === undefined ? {} : { cursor }) };
      const slice = await list.list(app.manager, visibilityOf(PEOPLE.officer), {}, page);
      seen.push(...slice.items.map((item) => item.claimNumber));
      dues.push(...slice.items.map((item) => item.nextDueAt ?? '9999'));
      cursor = slice.next ?? undefined;
    } while (cursor !== undefined);
    const [count]: { count: string }[] = await app.query(`SELECT count(*) FROM claim`);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(Number(count?.count));
    expect(dues).toEqual([...dues].sort());
  });
});

it('refuses a report twice under one participant lock without losing either', async () => {
  const participant = await office.newParticipant();
  const claims = await Promise.all(Array.from({ length: 5 }, () => office.report(participant)));
  expect(new Set(claims.map((claim) => claim.claimNumber)).size).toBe(5);
  expect(claims.map((claim) => claim.duplicateCandidates.length).sort()).toEqual([0, 1, 2, 3, 4]);
  await inTransaction(app, async (em) =>
    expect(await office.claims.find(em, claims[0]!.claimNumber)).toBeDefined(),
  );
});

describe('holidays that are imported later', () => {
  const dueOf = async (benefitId: string): Promise<string> => {
    const [row] = await app.query(`SELECT due_at AS "dueAt" FROM claim_wait WHERE subject = $1`, [benefitId]);
    return row.dueAt as string;
  };
  /** When anybody is next told of a wait: before it is due, too. */
  const ringsOf = async (claimNumber: string): Promise<string> => {
    const [row] = await app.query(
      `SELECT min(rings_at) AS "ringsAt" FROM claim_wait WHERE claim_number = $1`,
      [claimNumber],
    );
    return row.ringsAt as string;
  };
  /** A claim that can be read, and on which the rules stumble as it stands outside of every calendar. */
  async function stumbledOver(): Promise<string> {
    const participant = await office.newParticipant();
    const { claimNumber } = await office.report(participant);
    await office.open(claimNumber);
    await owner.query(`ALTER TABLE claim DISABLE TRIGGER USER`);
    await owner.query(
      `UPDATE claim SET stage = 'DATA_INCOMPLETE', stage_since = '9999-12-31T20:00:00Z' WHERE claim_number = $1`,
      [claimNumber],
    );
    await owner.query(`ALTER TABLE claim ENABLE TRIGGER USER`);
    return claimNumber;
  }
  const day = (ahead: number): string =>
    new Date(Date.now() + 7 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);

  it('count every open claim anew, in its row, in its work list and in its workflow', async () => {
    const claimNumber = await office.finalReported();
    const benefitId = await office.requested(claimNumber, 'DEATH');
    const before = await dueOf(benefitId);
    const rangBefore = await ringsOf(claimNumber);
    const rows = [1, 2, 3, 4, 5].map((ahead) => ({
      date: day(ahead),
      kind: 'HOLIDAY' as const,
      name: 'Libur',
    }));
    await inTransaction(owner, (em) => new HolidayRepository().upsert(em, rows));
    const version = await holidayVersion(app.manager);
    const broken = await stumbledOver();
    const seen: string[] = [];
    for (let after = ''; ; after = seen.at(-1)!) {
      const claims = await inTransaction(app, (em) => replanNext(em, after, version, 7));
      seen.push(...claims);
      if (claims.length < 7) break;
    }
    expect(seen).toContain(claimNumber);
    expect(new Set(seen).size).toBe(seen.length);
    expect(await isReadable(app.manager, broken)).toBe(false);
    expect(await isReadable(app.manager, claimNumber)).toBe(true);
    const after = await dueOf(benefitId);
    expect(after > before).toBe(true);
    const [told] = await app.query(`SELECT 1 AS told FROM outbox WHERE key = $1`, [
      `REFRESH_CLAIM/${claimNumber}/holidays/${version}`,
    ]);
    expect(told).toEqual({ told: 1 });
    const looked = await office.activities.recordClaimStep({ kind: 'OPEN', claimNumber });
    const rings = await ringsOf(claimNumber);
    expect(looked.progress.wakeUpAt).toBe(rings);
    expect(rangBefore < rings && rings < after).toBe(true);
  });
});

describe('what nobody inherits', () => {
  it('goes to the account that the register has of the fund on the day, whatever the officer knows', async () => {
    const claimNumber = await office.finalReported({ heirs: [] });
    const ask = () =>
      office.give(claimNumber, 'requestBenefit', PEOPLE.officer, {
        type: 'DEATH',
        details: {},
        payee: { kind: 'DJS' },
        complete: true,
      });
    expect(await ask()).toMatchObject({ errors: [{ code: 'PAYEE.ACCOUNT_REQUIRED' }] });
    await owner.query(
      `INSERT INTO bank (bank_code, name, partner) VALUES ('009', 'BNI', true) ON CONFLICT DO NOTHING`,
    );
    const add = (from: string, account: string) =>
      owner.query(`INSERT INTO fund_account VALUES ($1, '009', $2, 'DJS', 'Contoh', 'model')`, [
        from,
        account,
      ]);
    await add('2015-07-01', '0880000700');
    await add('2199-01-01', '0880000701');
    expect(await ask()).toMatchObject({ outcome: 'DONE' });
    expect((await office.get(claimNumber)).benefits[0]?.payee).toMatchObject({
      name: FUND_NAME,
      accountNumber: '0880000700',
    });
  });
});

describe('a claim that was handed over before debts were followed', () => {
  const DEBT = {
    recoveryNo: 'R01',
    benefitId: 'B01',
    amountRupiah: 2_000_000,
    foundBy: { userId: 'head', role: 'BRANCH_HEAD' },
    foundAt: '2026-11-20T02:00:00.000Z',
    plan: null,
    settlements: [],
  };
  const settledBy = (amountRupiah: number) => ({
    decision: 'WRITE_OFF',
    bankCode: null,
    lineId: null,
    amountRupiah,
    proposedBy: { userId: 'maker', role: 'FINANCE_MAKER' },
    proposedAt: '2026-11-21T02:00:00.000Z',
    confirmedAt: '2026-11-21T03:00:00.000Z',
  });

  async function handedOver(settled: number): Promise<string> {
    const { claimNumber } = await office.report(await office.newParticipant());
    await office.open(claimNumber);
    const recoveries = [{ ...DEBT, settlements: [settledBy(settled)] }];
    await owner.query(`ALTER TABLE claim DISABLE TRIGGER USER`);
    await owner.query(
      `UPDATE claim SET stage = 'TRANSFERRED', dossier = dossier || jsonb_build_object('recoveries', $2::jsonb)
       WHERE claim_number = $1`,
      [claimNumber, JSON.stringify(recoveries)],
    );
    await owner.query(`ALTER TABLE claim ENABLE TRIGGER USER`);
    return claimNumber;
  }

  it('is looked at once more, and followed until what is owed is settled', async () => {
    const [owing, settled] = [await handedOver(500_000), await handedOver(2_000_000)];
    const runner = owner.createQueryRunner();
    await new FollowOldDebts1795989100000().up(runner);
    await runner.release();
    const told = await app.query<{ claimNumber: string }[]>(
      `SELECT payload ->> 'claimNumber' AS "claimNumber" FROM outbox WHERE payload ->> 'cause' = 'old-debts' ORDER BY 1`,
    );
    expect(told.map(({ claimNumber }) => claimNumber)).toEqual([owing, settled].sort());
    const looks = await Promise.all([owing, settled].map((claimNumber) => office.open(claimNumber)));
    expect(looks.map(({ stage, open }) => [stage, open])).toEqual([
      ['TRANSFERRED_OWING', true],
      ['TRANSFERRED', false],
    ]);
    expect((await office.open(owing)).version).toBe(looks[0]!.version);
    const [wait] = await app.query(`SELECT code, role FROM claim_wait WHERE claim_number = $1`, [owing]);
    expect(wait).toEqual({ code: 'RECOVERY_PLAN', role: 'CLAIM_OFFICER' });
    const events = await office.claims.listEvents(app.manager, owing);
    expect(events.at(-1)).toMatchObject({ code: 'DEBT_FOLLOWED', stage: 'TRANSFERRED_OWING' });
  });
});
