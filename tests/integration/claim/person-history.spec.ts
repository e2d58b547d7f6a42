import { wibDay } from '../../support/claim-bodies';
import type { DataSource } from 'typeorm';
import { PEOPLE, person } from '@jkk/domain/claim/spec-support';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import { Office } from '../../support/claim-office';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { cli } from '../persistence/command-line';

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

const THUMB = [{ code: 'A12', side: 'RIGHT' }] as const;
const DAY = 86_400_000;

/** A claim of the participant with a proposed benefit for the thumb; the accidents lie days apart. */
async function proposed(
  participant: Awaited<ReturnType<Office['newParticipant']>>,
  daysAgo: number,
  disabilities: readonly { readonly code: string; readonly side: 'RIGHT' | 'LEFT' }[] = THUMB,
): Promise<{ claimNumber: string; benefitId: string }> {
  const occurredAt = new Date(Date.now() - daysAgo * DAY).toISOString();
  const day = wibDay(occurredAt);
  const { claimNumber } = await office.report(participant, { occurredAt, consequence: 'INJURED' });
  await office.open(claimNumber);
  await office.give(
    claimNumber,
    'medicalStatement',
    person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' }),
    {
      form: '3b KK 3',
      diagnoses: ['S68.0'],
      finding: 'WORK_RELATED',
      condition: 'PARTIAL_ANATOMICAL',
      conditionOn: day,
      disabilities: [...disabilities],
      doctorLicence: 'SIP',
      signedBy: 'dr. Contoh',
      signedOn: day,
    },
  );
  await office.give(claimNumber, 'verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  await office.give(claimNumber, 'conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  await office.give(claimNumber, 'finalReport', PEOPLE.officer, {
    condition: 'PARTIAL_ANATOMICAL',
    conditionOn: day,
  });
  const asked = await office.give(claimNumber, 'requestBenefit', PEOPLE.officer, {
    type: 'PARTIAL_ANATOMICAL',
    details: { items: disabilities },
    payee: {
      kind: 'PARTICIPANT',
      bankCode: '008',
      accountNumber: `155${participant.participantNumber}`,
      accountName: 'SUTRISNO CONTOH',
    },
    complete: true,
  });
  const benefitId = asked.outcome === 'DONE' ? (asked.benefitId ?? '') : '';
  await office.give(claimNumber, 'proposal', PEOPLE.officer, {}, benefitId);
  return { claimNumber, benefitId };
}

const approve = (of: { claimNumber: string; benefitId: string }, more: object = {}) =>
  office.give(of.claimNumber, 'decision', PEOPLE.approver, { decision: 'APPROVE', ...more }, of.benefitId);

describe('a disability of the same part of the body in an earlier claim', () => {
  it('is weighed by who approves, with a reason that is kept', async () => {
    const participant = await office.newParticipant();
    const first = await proposed(participant, 6);
    expect(await approve(first)).toMatchObject({ outcome: 'DONE' });
    const second = await proposed(participant, 2);
    expect(await approve(second)).toMatchObject({
      outcome: 'REFUSED',
      errors: [
        {
          pointer: '/earlierDisabilitiesSeen',
          code: 'HISTORY.NOT_DECIDED',
          detail: { en: expect.stringContaining('Rp12.000.000') as string },
        },
        { pointer: '/note', code: 'PROPERTY.MISSING' },
      ],
    });
    const seen = { earlierDisabilitiesSeen: true, note: 'Cedera lain pada jari yang sama.' };
    expect(await approve(second, seen)).toMatchObject({ outcome: 'DONE' });
    expect((await office.get(second.claimNumber)).benefits[0]?.written?.decision).toMatchObject([seen]);
  });

  it('is none of another side, of another person, or of a benefit that was refused', async () => {
    const participant = await office.newParticipant();
    const first = await proposed(participant, 6);
    const no = { decision: 'REFUSE', reasonCode: 'NOT_ENTITLED', ruleCited: 'PP 82/2019' } as const;
    await office.give(first.claimNumber, 'decision', PEOPLE.approver, no, first.benefitId);
    const left = await proposed(participant, 4, [{ code: 'A12', side: 'LEFT' }]);
    expect(await approve(left)).toMatchObject({ outcome: 'DONE' });
    expect(await approve(await proposed(participant, 2))).toMatchObject({ outcome: 'DONE' });
    expect(await approve(await proposed(await office.newParticipant(), 2))).toMatchObject({
      outcome: 'DONE',
    });
  });
});

describe('cli entitlements', () => {
  it('prints the account of a claim, and says when there is none', async () => {
    const { claimNumber, benefitId } = await proposed(await office.newParticipant(), 3);
    const text = await cli(database, ['entitlements', claimNumber]);
    expect(text.code).toBe(0);
    expect(text.out).toContain(`${benefitId} PARTIAL_ANATOMICAL Rp12.000.000 REQUESTED`);
    expect(text.out).toContain('GLASSES: limit Rp1.000.000, granted Rp0, left Rp1.000.000');
    expect(text.out).toContain(`Disability ${benefitId}: 15%`);
    const json = await cli(database, ['entitlements', claimNumber, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ claimNumber, entries: [{ benefitId }] });
    expect((await cli(database, ['entitlements', 'JKK-2026-9999999'])).code).toBe(2);
  });
});
