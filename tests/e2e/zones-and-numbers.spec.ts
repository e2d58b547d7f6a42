import { newKey } from '../support/api-client';
import { Attempts, daysAgo, invoice, ownAccount, said } from '../support/attempts';
import { statementBody, wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';

/** Attempts by days in three zones, by numbers of persons, and by hospitals that treat whom nobody knows to be covered. */

const driver = sharedDriver();
const attempts = new Attempts(driver);

describe('the night of a change of law', () => {
  const PLACES = [
    ['WIB', '3603'],
    ['WITA', '5171'],
    ['WIT', '9301'],
  ] as const;

  it.each([
    ['2019-12-01T14:59:00.000Z', ['PP-44-2015', 'PP-44-2015', 'PP-44-2015']],
    ['2019-12-01T15:30:00.000Z', ['PP-44-2015', 'PP-44-2015', 'PP-82-2019']],
    ['2019-12-01T16:30:00.000Z', ['PP-44-2015', 'PP-82-2019', 'PP-82-2019']],
    ['2019-12-01T17:30:00.000Z', ['PP-82-2019', 'PP-82-2019', 'PP-82-2019']],
  ])('%s belongs to the law on the calendar of its place', async (occurredAt, expected) => {
    const amounts: string[] = [];
    for (const [zone, regencyCode] of PLACES) {
      const participant = await attempts.worker();
      const place = { type: 'WORKPLACE', zone, address: 'Jl. Merdeka 1', regencyCode };
      const claim = await driver.report(participant, 'BRANCH', {
        place,
        occurredAt,
        receivedAt: '2019-12-02T01:00:00.000Z',
      });
      amounts.push(claim.ruleSet.amounts);
    }
    expect(amounts).toEqual(expected);
  });

  it.each([
    ['2025-02-23T15:30:00.000Z', ['PERMENAKER-5-2021', 'PERMENAKER-5-2021', 'PERMENAKER-1-2025']],
    ['2025-02-23T16:30:00.000Z', ['PERMENAKER-5-2021', 'PERMENAKER-1-2025', 'PERMENAKER-1-2025']],
  ])('a report of %s follows the procedure on the calendar of its place', async (receivedAt, expected) => {
    const procedures: string[] = [];
    for (const [zone, regencyCode] of PLACES) {
      const place = { type: 'WORKPLACE', zone, address: 'Jl. Merdeka 1', regencyCode };
      const occurredAt = '2025-02-23T04:00:00.000Z';
      const claim = await driver.report(await attempts.worker(), 'BRANCH', { place, occurredAt, receivedAt });
      procedures.push(claim.ruleSet.procedure);
    }
    expect(procedures).toEqual(expected);
  });
});

describe('the number of a person', () => {
  it.each<[string, (nik: string) => string]>([
    ['with blanks', (nik) => `${nik.slice(0, 6)} ${nik.slice(6)}`],
    ['with a blank behind', (nik) => `${nik} `],
    ['with a line behind', (nik) => `${nik}\n`],
    ['with a zero before', (nik) => `0${nik}`],
    ['with a zero for the province', (nik) => `0${nik.slice(1)}`],
    [
      'in full-width digits',
      (nik) => nik.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ],
    ['in Arabic digits', (nik) => nik.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))],
    ['of a day that is none', (nik) => `${nik.slice(0, 6)}72${nik.slice(8)}`],
    ['with serial 0000', (nik) => `${nik.slice(0, 12)}0000`],
  ])('%s is no NIK', async (_name, change) => {
    const participant = await attempts.worker();
    const written = { participantNumber: participant.participantNumber, nik: change(participant.nik) };
    expect(said(await attempts.report(participant, 'BRANCH', 'officer', { participant: written }))).toEqual([
      '/participant/nik NIK.INVALID',
    ]);
  });

  it('of the other sex is another person, who is no participant', async () => {
    const participant = await attempts.worker();
    const day = Number(participant.nik.slice(6, 8)) + 40;
    const nik = `${participant.nik.slice(0, 6)}${day}${participant.nik.slice(8)}`;
    const { participantNumber } = participant;
    const claim = await driver.report(participant, 'BRANCH', { participant: { participantNumber, nik } });
    expect(claim).toMatchObject({
      stage: 'DATA_INCOMPLETE',
      missing: ['PARTICIPANT_UNKNOWN'],
      guarantee: null,
    });
  });
});

describe('a hospital that treats whom nobody knows to be covered', () => {
  it('has no guarantee for a worker of an unknown company, and bills nothing', async () => {
    const participant = await attempts.worker();
    const claim = await driver.report(participant, 'PLKK', { employerNumber: 'JJ999999' });
    expect(claim).toMatchObject({ stage: 'DATA_INCOMPLETE', guarantee: null });
    const bill = {
      invoiceNumber: newKey().slice(0, 12),
      invoiceOn: wibDay(daysAgo(0)),
      stayFrom: wibDay(daysAgo(0)),
      stayTo: wibDay(daysAgo(0)),
      careClass: 'I',
      lines: [
        {
          date: wibDay(daysAgo(0)),
          serviceCode: 'KAMAR-I',
          description: 'Kamar',
          quantity: 1,
          unitPrice: 750_000,
          doctorLicence: '503/1123/SIP-DU/2024',
        },
      ],
    };
    expect(said(await attempts.command(claim.claimNumber, 'bills', 'plkk', bill))).toEqual([
      '409 CLAIM.STAGE_NOT_ALLOWED',
    ]);
  });

  it('keeps a provisional one where the papers of the way to work are missing, until an officer decides', async () => {
    const participant = await attempts.worker();
    const claim = await driver.report(participant, 'PLKK', { circumstance: 'COMMUTING' });
    const { claimNumber } = claim;
    expect(claim.eligibility?.outcome).toBe('OFFICER_DECIDES');
    await driver.conclude(claimNumber, statementBody());
    expect(await driver.see(claimNumber)).toMatchObject({ guarantee: { status: 'PROVISIONAL' } });
    const refused = await attempts.ask(
      claimNumber,
      'MEDICAL_REIMBURSEMENT',
      invoice(wibDay(daysAgo(0)), 500_000),
      ownAccount(participant),
    );
    expect(said(refused)).toEqual(['409 COVER.UNDECIDED']);
    await driver.command(claimNumber, 'cover-decision', 'officer', {
      outcome: 'NOT_COVERED',
      reasonCode: 'NOT_AT_WORK',
      ruleCited: 'PP-44-2015 Pasal 1',
    });
    expect(await driver.see(claimNumber)).toMatchObject({ guarantee: { status: 'REVOKED' }, payouts: [] });
  });
});
