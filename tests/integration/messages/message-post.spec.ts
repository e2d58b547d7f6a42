import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { FileCarrier, MessagePost, SmtpCarrier, type Carrier } from '@jkk/activities/messages';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import { inTransaction } from '@jkk/persistence/database';
import { MessageRepository } from '@jkk/persistence/message';
import { StatusCodeRepository } from '@jkk/persistence/participant';
import { ManualClock } from '@jkk/platform/clock';
import { Office } from '../../support/claim-office';
import { freePort, mailServer } from '../../support/mail-server';
import { insertUsers, MAKER, RELEASER } from '../../support/payout-fixtures';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { StatementCounter, totalOf } from '../../support/postgres/statements';

const HOUR_MS = 3_600_000;
const HOSPITAL = 'jaminan@rs.example';
const messages = new MessageRepository();
const quiet = { warn: () => undefined };

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;
let office: Office;
let folder: string;
let clock: ManualClock;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
  owner = await openOwnerDatabase({ url: database.ownerUrl });
  office = new Office(app, owner);
  folder = await mkdtemp(path.join(tmpdir(), 'jkk-messages-'));
  const contact = {
    recipient: 'PLKK',
    recipientKey: 'PLKK-0001',
    channel: 'EMAIL',
    address: HOSPITAL,
  } as const;
  await inTransaction(app, (em) => messages.saveContacts(em, [contact]));
});
beforeEach(() => {
  // Noon of a day to come, when no telephone sleeps.
  clock = new ManualClock(`${new Date(Date.now() + 48 * HOUR_MS).toISOString().slice(0, 10)}T05:00:00.000Z`);
});
afterAll(async () => {
  await app?.destroy();
  await owner?.destroy();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

/** A claim of a hospital that was taken in, with messages waiting. */
async function openedClaim(phone = ''): Promise<string> {
  const participant = await office.newParticipant();
  await owner.query('UPDATE member SET phone = $2 WHERE participant_number = $1', [
    participant.participantNumber,
    phone,
  ]);
  const { claimNumber } = await office.report(participant, { plkkCode: 'PLKK-0001' });
  await office.activities.recordClaimStep({ kind: 'OPEN', claimNumber });
  return claimNumber;
}

const post = (carriers: Partial<Record<'EMAIL' | 'SMS', Carrier>>): MessagePost =>
  new MessagePost({
    dataSource: app,
    messages,
    carriers,
    life: { isWitnessed: () => Promise.resolve(isWitnessed) },
    clock,
    logger: quiet,
  });
async function birthDateOf(claimNumber: string): Promise<string> {
  const [row] = await app.query(
    `SELECT to_char(birth_date, 'YYYY-MM-DD') AS birth_date FROM member JOIN claim c USING (participant_number) WHERE c.claim_number = $1`,
    [claimNumber],
  );
  return row.birth_date;
}
let isWitnessed = true;
const statuses = async (claimNumber: string): Promise<string[]> =>
  (await messages.list(app.manager, claimNumber))
    .map(({ code, recipient, status }) => `${code} ${recipient} ${status}`)
    .sort();

describe('messages about a claim', () => {
  it('wait after a restore, until the block of sending is lifted', async () => {
    const claimNumber = await openedClaim('081200000009');
    const file = path.join(folder, 'held.jsonl');
    const sender = post({ SMS: new FileCarrier(file) });
    const queued = (await statuses(claimNumber)).filter((each) => each.endsWith('QUEUED'));
    expect(queued.length).toBeGreaterThan(0);
    isWitnessed = false;
    expect(await sender.sendDue()).toBe(0);
    isWitnessed = true;
    clock.advanceMilliseconds(HOUR_MS);
    await owner.query(`INSERT INTO sending_block (reason, noticed_at) VALUES ('OLDER_DATABASE', now())`);
    expect(await sender.sendDue()).toBe(0);
    expect((await statuses(claimNumber)).filter((each) => each.endsWith('QUEUED'))).toEqual(queued);
    await inTransaction(app, insertUsers);
    for (const [step, person] of [
      ['proposed', MAKER],
      ['lifted', RELEASER],
    ]) {
      await owner.query(
        `UPDATE sending_block SET ${step}_by = '${person}', ${step}_at = now(), ${step}_note = 'n'`,
      );
    }
    expect(await sender.sendDue()).toBeGreaterThan(0);
    expect((await statuses(claimNumber)).join()).not.toContain('QUEUED');
  });

  it('leave by real SMTP, name the claim and nobody, and are sent once', async () => {
    const server = await mailServer();
    const claimNumber = await openedClaim('081200000001');
    const file = path.join(folder, 'sms.jsonl');
    const sender = post({
      EMAIL: new SmtpCarrier(`smtp://127.0.0.1:${server.port}`, 'jkk@bpjs.example'),
      SMS: new FileCarrier(file),
    });
    expect(await sender.sendDue()).toBe(2);
    expect(await sender.sendDue()).toBe(0);
    await sender.close();
    await server.close();
    expect(await statuses(claimNumber)).toEqual(['GUARANTEED PLKK SENT', 'REPORT_RECEIVED PARTICIPANT SENT']);
    const [mail] = server.taken;
    expect(mail).toMatch(/From: jkk@bpjs\.example\r\nTo: jaminan@rs\.example/);
    expect(mail).toContain(claimNumber);
    expect(mail).not.toContain('Sutrisno');
    const [line] = (await readFile(file, 'utf8')).split('\n');
    expect(JSON.parse(line!)).toMatchObject({ address: '081200000001' });
    const [{ found }] = await app.query(
      `SELECT count(*)::int AS found FROM message m WHERE to_jsonb(m)::text ~ '0812|@|Sutrisno'`,
    );
    expect(found).toBe(0);
  });

  it('carry the code that a participant asked for while it holds, and none that does not', async () => {
    const claimNumber = await openedClaim('081200000002');
    const birthDate = await birthDateOf(claimNumber);
    const file = path.join(folder, 'codes.jsonl');
    const sender = post({ EMAIL: new FileCarrier(file), SMS: new FileCarrier(file) });
    await sender.sendDue();
    const codes = new StatusCodeRepository();
    const ask = async (code: string, messageId: string): Promise<void> => {
      const now = clock.now();
      const expiresAt = new Date(Date.parse(now) + HOUR_MS / 6).toISOString();
      await codes.ask(app.manager, { claimNumber, birthDate, messageId, code, tries: 5, now, expiresAt });
    };
    const codeStatuses = async () =>
      (await statuses(claimNumber)).filter((one) => one.startsWith('STATUS_CODE'));
    await ask('314159', '00000000-0000-4000-8000-00000000000a');
    await sender.sendDue();
    expect(await codeStatuses()).toEqual(['STATUS_CODE PARTICIPANT SENT']);
    expect(await readFile(file, 'utf8')).toContain('314159');
    await ask('271828', '00000000-0000-4000-8000-00000000000b');
    clock.advanceMilliseconds(HOUR_MS);
    await sender.sendDue();
    await sender.close();
    expect(await codeStatuses()).toEqual(['STATUS_CODE PARTICIPANT UNDELIVERABLE']);
    expect(await readFile(file, 'utf8')).not.toContain('271828');
  });

  it('survive an hour without a mail server: nothing is lost, and nothing comes twice', async () => {
    const port = await freePort();
    const claims = [await openedClaim(), await openedClaim(), await openedClaim()];
    const sender = post({ EMAIL: new SmtpCarrier(`smtp://127.0.0.1:${port}`, 'jkk@bpjs.example') });
    for (let minute = 0; minute <= 60; minute += 5) {
      await sender.sendDue();
      clock.advanceMilliseconds(HOUR_MS / 12);
    }
    for (const claim of claims) expect(await statuses(claim)).toContain('GUARANTEED PLKK QUEUED');
    const server = await mailServer(port);
    for (let round = 0; round < 2; round += 1) {
      await sender.sendDue();
      clock.advanceMilliseconds(HOUR_MS / 12);
    }
    await sender.close();
    await server.close();
    for (const claim of claims) {
      expect(await statuses(claim)).toContain('GUARANTEED PLKK SENT');
      expect(server.taken.filter((mail) => mail.includes(claim) && mail.includes('Subject'))).toHaveLength(1);
    }
  });

  it('wake nobody when they are due at last in the night, but for a code that somebody waits for', async () => {
    const claimNumber = await openedClaim('081200000012');
    const file = path.join(folder, 'night.jsonl');
    const sender = post({ SMS: new FileCarrier(file) });
    const inTheNight = 11.5 * HOUR_MS;
    clock.advanceMilliseconds(inTheNight);
    await sender.sendDue();
    expect(await statuses(claimNumber)).toContain('REPORT_RECEIVED PARTICIPANT QUEUED');
    await new StatusCodeRepository().ask(app.manager, {
      claimNumber,
      birthDate: await birthDateOf(claimNumber),
      messageId: '00000000-0000-4000-8000-00000000000c',
      code: '123456',
      tries: 3,
      now: clock.now(),
      expiresAt: new Date(Date.parse(clock.now()) + HOUR_MS).toISOString(),
    });
    await sender.sendDue();
    expect(await statuses(claimNumber)).toContain('STATUS_CODE PARTICIPANT SENT');
    clock.advanceMilliseconds(24 * HOUR_MS - inTheNight);
    await sender.sendDue();
    expect(await statuses(claimNumber)).toContain('REPORT_RECEIVED PARTICIPANT SENT');
  });

  it('say honestly what was not sent: no address, a channel that is off, a receiver that refuses', async () => {
    const server = await mailServer(0, () => 550);
    const refused = await openedClaim();
    const sender = post({
      EMAIL: new SmtpCarrier(`smtp://127.0.0.1:${server.port}`, 'jkk@bpjs.example'),
      SMS: new FileCarrier(path.join(folder, 'none')),
    });
    await sender.sendDue();
    await sender.close();
    await server.close();
    expect(await statuses(refused)).toEqual([
      'GUARANTEED PLKK UNDELIVERABLE',
      'REPORT_RECEIVED PARTICIPANT NO_ADDRESS',
    ]);
    const off = await openedClaim('081200000002');
    await post({}).sendDue();
    expect(await statuses(off)).toEqual(['GUARANTEED PLKK OFF', 'REPORT_RECEIVED PARTICIPANT OFF']);
  });

  it('end together where nobody can send them, for one statement', async () => {
    const claims = [await openedClaim('081200000003'), await openedClaim('081200000004')];
    const counter = await StatementCounter.open(database.superuserUrl, 'jkk_app');
    const counted = await counter.during(() => post({}).sendDue());
    await counter.close();
    expect(totalOf(counted)).toBe(2);
    for (const claim of claims) expect(await statuses(claim)).toContain('GUARANTEED PLKK OFF');
  });

  it('come again later when the server is busy, and are given to one sender only', async () => {
    let busy = true;
    const server = await mailServer(0, () => (busy ? 451 : undefined));
    const claimNumber = await openedClaim();
    const url = `smtp://127.0.0.1:${server.port}`;
    const senders = [0, 1].map(() => post({ EMAIL: new SmtpCarrier(url, 'jkk@bpjs.example') }));
    await Promise.all(senders.map((sender) => sender.sendDue()));
    expect(await statuses(claimNumber)).toContain('GUARANTEED PLKK QUEUED');
    busy = false;
    clock.advanceMilliseconds(HOUR_MS);
    await Promise.all(senders.map((sender) => sender.sendDue()));
    for (const sender of senders) await sender.close();
    await server.close();
    expect(server.taken).toHaveLength(1);
    expect(await statuses(claimNumber)).toContain('GUARANTEED PLKK SENT');
  });
});
