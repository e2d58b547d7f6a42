import { createHash, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { HEIR, PEOPLE, person } from '@jkk/domain/claim/spec-support';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import { constraintOf, sqlStateOf } from '@jkk/persistence/database';
import { DocumentRepository } from '@jkk/persistence/document';
import { EARLIER_USES } from '@jkk/persistence/migrations/1795869781060-use-receipts-once';
import { systemClock } from '@jkk/platform/clock';
import { wibDay } from '../../support/claim-bodies';
import { Office } from '../../support/claim-office';
import { createDatabase, type TestDatabase } from '../../support/postgres';

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;
let office: Office;
let claims: [string, string];

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
  owner = await openOwnerDatabase({ url: database.ownerUrl });
  office = new Office(app, owner);
  claims = [await office.finalReported(), await office.finalReported()];
});

afterAll(async () => {
  await app?.destroy();
  await owner?.destroy();
  await database?.drop();
});

const OTHER_BRANCH = person('officer9', 'CLAIM_OFFICER', { branch: 'J99' });
let receipts = 0;

/** A receipt that nobody has used. */
const newReceipt = () => ({
  mode: 'LAND',
  amount: 125_000 + (receipts += 1),
  number: `INV-${receipts}`,
  issuer: 'PT Taksi Serang',
  on: wibDay(Date.now()),
});

const travel = (receipt: object, documents: readonly string[] = []) => ({
  type: 'TRANSPORT' as const,
  details: { receipts: [receipt] },
  payee: { kind: 'HEIR' as const, name: HEIR.name },
  documents,
});

async function ask(
  claimNumber: string,
  receipt: object,
  documents?: readonly string[],
  actor = PEOPLE.officer,
) {
  const answer = await office.give(claimNumber, 'requestBenefit', actor, travel(receipt, documents));
  return answer.outcome === 'DONE'
    ? { benefitId: answer.benefitId ?? '', refused: [] }
    : {
        benefitId: '',
        refused: answer.errors?.map(({ pointer, code, detail }) => ({ pointer, code, detail })),
      };
}

async function upload(content: string): Promise<string> {
  const documentId = randomUUID();
  const uploadedBy = randomUUID();
  await app.query(
    `INSERT INTO app_user (user_id, username, name, password_hash, roles, organisation, created_at)
     VALUES ($1, $2, 'U', '$argon2id$x', '{CLAIM_OFFICER}', 'BPJS', now())`,
    [uploadedBy, `uploader-${uploadedBy.slice(0, 8)}`],
  );
  await new DocumentRepository().add(app.manager, {
    documentId,
    sha256: createHash('sha256').update(content).digest('hex'),
    sizeBytes: 1,
    mediaType: 'application/pdf',
    uploadedBy,
    uploadedAt: systemClock.now(),
  });
  return documentId;
}

describe('a receipt', () => {
  it('is used once over all claims, however it is written', async () => {
    const receipt = newReceipt();
    const { benefitId } = await ask(claims[0], receipt);
    const again = {
      ...receipt,
      number: receipt.number.toLowerCase().replace('-', ' 00'),
      issuer: 'Taksi  SERANG',
    };
    const today = expect.stringMatching(new RegExp(`sudah dipakai \\(${benefitId}, 20..-..-..\\)`)) as string;
    expect((await ask(claims[1], again)).refused).toEqual([
      {
        pointer: '/details/receipts/0',
        code: 'RECEIPT.GRANTED',
        detail: { id: today, en: expect.any(String) as string },
      },
    ]);
  });

  it('of a claim that the person may not see is refused without naming it', async () => {
    const receipt = newReceipt();
    await ask(claims[0], receipt);
    const { refused } = await ask(claims[1], receipt, [], OTHER_BRANCH);
    expect(refused).toMatchObject([
      { detail: { en: expect.stringContaining('(another claim, ') as string } },
    ]);
    expect(JSON.stringify(refused)).not.toContain(claims[0]);
  });

  it('is granted to one of two claims that ask for it at the same moment', async () => {
    const receipt = newReceipt();
    const answers = await Promise.all(claims.map((claimNumber) => ask(claimNumber, receipt)));
    expect(answers.map(({ refused }) => refused?.length).sort()).toEqual([0, 1]);
  });

  it('is free again when its benefit was refused, and when it was corrected away', async () => {
    const receipt = newReceipt();
    const { benefitId } = await ask(claims[0], receipt);
    const body = { complete: false, missing: ['RECEIPTS'] };
    await office.give(claims[0], 'completeness', PEOPLE.officer, body, benefitId);
    await office.give(
      claims[0],
      'correction',
      PEOPLE.officer,
      { ...travel(newReceipt()), complete: true },
      benefitId,
    );
    const other = await ask(claims[1], receipt);
    expect(other.refused).toEqual([]);
    await office.give(claims[1], 'completeness', PEOPLE.officer, { complete: true }, other.benefitId);
    await office.give(claims[1], 'proposal', PEOPLE.officer, {}, other.benefitId);
    const no = { decision: 'REFUSE', reasonCode: 'NOT_ENTITLED', ruleCited: 'PP 82/2019' } as const;
    await office.give(claims[1], 'decision', PEOPLE.approver, no, other.benefitId);
    expect((await ask(claims[0], receipt)).refused).toEqual([]);
    const why = { reasonCode: 'PROVEN_BY_DOCUMENTS', ruleCited: 'PP 82/2019', note: 'Terbukti.' };
    const reversed = await office.give(claims[1], 'reversal', PEOPLE.head, why, other.benefitId);
    expect(reversed.outcome).toBe('DONE');
    const again = (receiptNow: object) =>
      office.give(
        claims[1],
        'correction',
        PEOPLE.officer,
        { ...travel(receiptNow), complete: true },
        other.benefitId,
      );
    expect(await again(receipt)).toMatchObject({ outcome: 'REFUSED', errors: [{ code: 'RECEIPT.GRANTED' }] });
    const third = newReceipt();
    expect((await again(third)).outcome).toBe('DONE');
    expect((await ask(claims[0], third)).refused).toMatchObject([{ code: 'RECEIPT.GRANTED' }]);
  });

  it('is known by its file, uploaded a second time under another number', async () => {
    const [first, second] = [await upload('scan'), await upload('scan')];
    const { benefitId } = await ask(claims[0], newReceipt(), [first]);
    for (const claimNumber of claims) {
      const { refused } = await ask(claimNumber, newReceipt(), [second]);
      expect(refused).toMatchObject([
        {
          pointer: '/documents',
          code: 'RECEIPT.GRANTED',
          detail: { en: expect.stringContaining(benefitId) as string },
        },
      ]);
    }
    expect((await ask(claims[1], newReceipt(), [await upload('other scan')])).refused).toEqual([]);
  });
});

describe('the table of uses', () => {
  it('refuses a second live use of one key, and every change but its end', async () => {
    const { benefitId } = await ask(claims[0], newReceipt());
    const copy = app.query(
      `INSERT INTO receipt_use SELECT $2, key, exclusive, live, claim_number, benefit_id, receipt, used_at
       FROM receipt_use WHERE benefit_id = $1 AND exclusive`,
      [benefitId, randomUUID()],
    );
    expect(constraintOf(await copy.catch((error: unknown) => error))).toBe('receipt_use_once');
    for (const attempt of [
      `UPDATE receipt_use SET key = 'x' WHERE benefit_id = $1`,
      `UPDATE receipt_use SET benefit_id = 'x' WHERE benefit_id = $1`,
      `DELETE FROM receipt_use WHERE benefit_id = $1`,
    ]) {
      const error: unknown = await app.query(attempt, [benefitId]).catch((thrown: unknown) => thrown);
      expect(sqlStateOf(error)).toBe('42501');
    }
  });

  it('has been filled for earlier benefits as the domain would fill it', async () => {
    await ask(claims[1], { mode: 'SEA', amount: 7_000, number: 'A/007', issuer: 'CV. Kapal, Tbk' });
    const rows = () =>
      owner.query<object[]>(
        `SELECT key, exclusive, benefit_id, receipt FROM receipt_use WHERE live ORDER BY benefit_id, key`,
      );
    const before = await rows();
    expect(before.length).toBeGreaterThan(10);
    await owner.query(`DELETE FROM receipt_use`);
    await owner.query(EARLIER_USES);
    expect(await rows()).toEqual(before);
  });
});
