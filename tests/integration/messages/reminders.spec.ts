import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { MessagePost, SmtpCarrier } from '@jkk/activities/messages';
import { ManualClock, systemClock } from '@jkk/platform/clock';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import { inTransaction } from '@jkk/persistence/database';
import { MessageRepository } from '@jkk/persistence/message';
import { AbsenceRepository, TaskHoldRepository } from '@jkk/persistence/task';
import { wibDay } from '../../support/claim-bodies';
import { Office } from '../../support/claim-office';
import { mailServer } from '../../support/mail-server';
import { createDatabase, type TestDatabase } from '../../support/postgres';

const messages = new MessageRepository();
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

/** A verifier of the branch, with an address or without one. */
async function verifier(address?: string): Promise<{ userId: string; username: string }> {
  const userId = randomUUID();
  const username = `verifier-${userId.slice(0, 8)}`;
  await office.newParticipant();
  await owner.query(
    `INSERT INTO app_user (user_id, username, name, password_hash, roles, branch, organisation, created_at)
     VALUES ($1, $2, 'Orang Contoh', '$argon2id$', '{MEDICAL_VERIFIER}', 'J01', 'J01', now())`,
    [userId, username],
  );
  const contact = { recipient: 'PERSON', recipientKey: username, channel: 'EMAIL' } as const;
  if (address !== undefined) {
    await inTransaction(app, (em) => messages.saveContacts(em, [{ ...contact, address }]));
  }
  return { userId, username };
}

/** A claim whose first statement is the branch's to enter, in the hands of this person. */
async function heldClaim(by?: string): Promise<string> {
  const { claimNumber } = await office.report(await office.newParticipant());
  await office.open(claimNumber);
  if (by === undefined) return claimNumber;
  const task = {
    claimNumber,
    code: 'MEDICAL_STATEMENT',
    subject: claimNumber,
    role: 'MEDICAL_VERIFIER',
  } as const;
  const wish = { to: by, by, at: systemClock.now(), from: 'NOBODY' } as const;
  const held = await new TaskHoldRepository().holdAll(app.manager, [task], wish);
  expect(held.size).toBe(1);
  return claimNumber;
}

/** Lets the wait ring to its end; who was told at each step. */
async function told(claimNumber: string, steps = 4): Promise<string[]> {
  for (let step = 0; step < steps; step += 1) {
    const [wait] = await app.query<{ now: string }[]>(
      `SELECT rings_at AS now FROM claim_wait WHERE claim_number = $1 AND code = 'MEDICAL_STATEMENT'`,
      [claimNumber],
    );
    await office.activities.recordClaimStep({ kind: 'DEADLINE', claimNumber, now: wait!.now });
  }
  const rows = await app.query<{ code: string; recipient: string; recipient_key: string }[]>(
    `SELECT code, recipient, recipient_key FROM message WHERE claim_number = $1 AND code IN ('REMINDER', 'ESCALATION')
     ORDER BY event_seq, recipient`,
    [claimNumber],
  );
  return rows.map(({ code, recipient, recipient_key: key }) => `${code} ${recipient} ${key}`);
}

const OFFICE = [
  'REMINDER BRANCH J01',
  'REMINDER BRANCH J01',
  'ESCALATION BRANCH J01',
  'ESCALATION REGION J01',
];

describe('a wait that comes near and passes', () => {
  it('is told to the office while nobody has it', async () => {
    expect(await told(await heldClaim())).toEqual(OFFICE);
  });

  it('is told first to whoever has it, then to the head and to the region', async () => {
    const { userId, username } = await verifier('v@kantor.example');
    const own = `REMINDER PERSON ${username}`;
    expect(await told(await heldClaim(userId))).toEqual([own, own, ...OFFICE.slice(2)]);
  });

  it('is told to the office where whoever has it has no address', async () => {
    const { userId } = await verifier();
    expect(await told(await heldClaim(userId))).toEqual(OFFICE);
  });

  it('is told to the office in the end where the address of whoever has it is refused, or was taken away', async () => {
    const refused = await verifier('gone@kantor.example');
    const forgotten = await verifier('old@kantor.example');
    const claims = [await heldClaim(refused.userId), await heldClaim(forgotten.userId)];
    for (const claimNumber of claims) await told(claimNumber, 1);
    await owner.query(`DELETE FROM contact WHERE recipient_key = $1`, [forgotten.username]);
    const server = await mailServer(0, () => 550);
    const carrier = new SmtpCarrier(`smtp://127.0.0.1:${server.port}`, 'jkk@bpjs.example');
    const sender = new MessagePost({
      dataSource: app,
      messages,
      carriers: { EMAIL: carrier },
      life: { isWitnessed: () => Promise.resolve(true) },
      clock: new ManualClock('2099-01-01T05:00:00.000Z'),
      logger: { warn: () => undefined },
    });
    while ((await sender.sendDue()) > 0);
    await sender.close();
    await server.close();
    for (const [at, status] of ['UNDELIVERABLE', 'NO_ADDRESS'].entries()) {
      const sent = await messages.list(app.manager, claims[at]!);
      const reminders = sent.filter(({ code }) => code === 'REMINDER');
      expect(reminders.map(({ recipient, status }) => [recipient, status]).sort()).toEqual([
        ['BRANCH', 'NO_ADDRESS'],
        ['PERSON', status],
      ]);
    }
  });

  it('is told to the office while whoever has it is away, and to them again when they are back', async () => {
    const { userId, username } = await verifier('v2@kantor.example');
    const claimNumber = await heldClaim(userId);
    const away = { userId, firstDay: wibDay(systemClock.now()), lastDay: '2099-12-31', note: 'Cuti.' };
    await new AbsenceRepository().add(app.manager, { ...away, by: userId, at: systemClock.now() });
    expect(await told(claimNumber, 1)).toEqual(['REMINDER BRANCH J01']);
    await owner.query(`UPDATE absence SET ended_by = user_id, ended_at = now() WHERE user_id = $1`, [userId]);
    expect((await told(claimNumber, 1)).at(-1)).toBe(`REMINDER PERSON ${username}`);
  });
});
