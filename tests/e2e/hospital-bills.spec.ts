import { newKey } from '../support/api-client';
import { statementBody, wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshEmployer, freshParticipant, type Participant } from '../support/people';

const driver = sharedDriver();
const { banks } = driver.world;
const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => wibDay(Date.now() - days * DAY_MS);
const SIP = '503/1123/SIP-DU/2024';
const ROOM = 750_000;

async function injured(occurredDaysAgo: number): Promise<Participant> {
  const employer = freshEmployer();
  const participant = freshParticipant({
    segment: 'PU',
    wageAmount: 4_500_000,
    employerNumber: employer.employerNumber,
  });
  await driver.world.settle({ participants: [participant], employers: [employer] });
  expect(occurredDaysAgo).toBeGreaterThan(0);
  return participant;
}

/** Treated in the contracted hospital and concluded to be a work accident. */
async function claimOf(participant: Participant, occurredDaysAgo: number, over: Loose = {}): Promise<string> {
  const occurredAt = new Date(Date.now() - occurredDaysAgo * DAY_MS).toISOString();
  const receivedAt = new Date(Date.parse(occurredAt) + 3_600_000).toISOString();
  const { claimNumber } = await driver.report(participant, 'BRANCH', { occurredAt, receivedAt, ...over });
  await driver.conclude(claimNumber, statementBody());
  return claimNumber;
}

const line = (over: Loose = {}): Loose => ({
  date: daysAgo(10),
  serviceCode: 'KAMAR-I',
  description: 'Kamar kelas I',
  quantity: 1,
  unitPrice: ROOM,
  doctorLicence: SIP,
  ...over,
});
const bill = (invoiceNumber: string, lines: readonly Loose[], over: Loose = {}): Loose => ({
  invoiceNumber,
  invoiceOn: daysAgo(5),
  stayFrom: daysAgo(12),
  stayTo: daysAgo(6),
  careClass: 'I',
  lines,
  ...over,
});
const freshInvoice = (): string => `INV-${newKey().slice(0, 12)}`;

async function attempt(claimNumber: string, path: string, as: string, body: Loose): Promise<Loose> {
  const { version } = await driver.see(claimNumber);
  const desk = await driver.world.desks.as(as);
  return desk.post(`/claims/${claimNumber}/${path}`, { ...body, version }, { idempotencyKey: newKey() });
}
const codes = (bills: Loose): string[][] =>
  bills.lines.map(({ findings }: Loose) => findings.map(({ code }: Loose) => code));

describe('a bill of a contracted hospital', () => {
  it('is checked line by line, decided by the verifier, and what is approved is paid to the hospital', async () => {
    const participant = await injured(14);
    const claimNumber = await claimOf(participant, 14);
    const lines = [
      line(),
      line({ date: daysAgo(9), unitPrice: ROOM + 50_000 }),
      line({ date: daysAgo(20) }),
      line({ serviceCode: 'AKUPUNKTUR', unitPrice: 300_000 }),
      line({ date: daysAgo(8), doctorLicence: '999/PALSU' }),
    ];
    const filed = await attempt(claimNumber, 'bills', 'plkk', bill(freshInvoice(), lines));
    expect(filed.status).toBe(200);
    const [found] = filed.body.hospitalBills;
    expect(codes(found)).toEqual([
      [],
      ['ABOVE_TARIFF'],
      ['OUTSIDE_STAY', 'BEFORE_ACCIDENT'],
      ['NOT_IN_TARIFF'],
      ['LICENCE_NOT_VALID'],
    ]);
    expect(found.lines.map(({ ceiling }: Loose) => ceiling)).toEqual([ROOM, ROOM, 0, 300_000, 0]);
    expect(filed.body.waits).toContainEqual(
      expect.objectContaining({
        code: 'BILL_DECISION',
        role: 'MEDICAL_VERIFIER',
        subject: `${claimNumber}-T01`,
      }),
    );

    const above = [1, 2, 3, 4, 5].map((no) => ({ no, verified: ROOM, approved: ROOM, reasonCode: 'TARIFF' }));
    const refused = await attempt(claimNumber, 'bill-decision', 'verifier', { billNo: 'T01', lines: above });
    expect([refused.status, refused.body.errors.map(({ code }: Loose) => code)]).toEqual([
      422,
      ['BILL.ABOVE_CEILING', 'BILL.ABOVE_CEILING', 'BILL.ABOVE_CEILING'],
    ]);
    const decided = await attempt(claimNumber, 'bill-decision', 'verifier', {
      billNo: 'T01',
      lines: [
        { no: 1, verified: ROOM, approved: ROOM },
        { no: 2, verified: ROOM, approved: ROOM, reasonCode: 'TARIFF' },
        { no: 3, verified: 0, approved: 0, reasonCode: 'NOT_PAYABLE' },
        { no: 4, verified: 300_000, approved: 0, reasonCode: 'NOT_LINKED' },
        { no: 5, verified: 0, approved: 0, reasonCode: 'NOT_PROVEN' },
      ],
    });
    expect(decided.status).toBe(200);
    const [benefit] = decided.body.benefits;
    expect(benefit).toMatchObject({
      type: 'MEDICAL_BILL',
      amount: 2 * ROOM,
      stage: 'COMPLETE',
      payee: 'PLKK',
    });
    expect(decided.body.waits).toContainEqual(
      expect.objectContaining({ code: 'BILL_ANSWER', role: 'PLKK_STAFF', subject: `${claimNumber}-T01` }),
    );
    const before = await banks.creditsOfAccount('0230000001');
    await driver.approve(benefit.benefitId);
    await driver.pay(claimNumber);
    const after = await banks.creditsOfAccount('0230000001');
    expect(after.total - before.total).toBe(2 * ROOM);
    const { items } = await (
      await driver.world.desks.as('plkk')
    ).read<Loose>(`/claims/${claimNumber}/timeline`);
    const said = items.map(({ text }: Loose) => text.id).join('\n');
    expect(said).toContain('Tagihan T01 diajukan: 5 baris, 4 di antaranya bertanda.');
    expect(said).toContain('Tagihan T01 diputus: Rp1.500.000 dari Rp3.350.000 disetujui.');

    const maker = await (await driver.world.desks.as('maker')).read<Loose>(`/claims/${claimNumber}`);
    expect([maker.hospitalBills, maker.billsFiled[0].lines]).toEqual([[], null]);
  });

  it('does not take the same invoice, or a service of the same day, twice, whatever the claim', async () => {
    const participant = await injured(14);
    const first = await claimOf(participant, 14);
    const invoice = freshInvoice();
    expect((await attempt(first, 'bills', 'plkk', bill(invoice, [line()]))).status).toBe(200);
    const again = await attempt(
      first,
      'bills',
      'plkk',
      bill(invoice.toLowerCase(), [line({ date: daysAgo(9) })]),
    );
    expect([again.status, again.body.errors[0].code]).toEqual([422, 'RECEIPT.GRANTED']);
    const second = await claimOf(participant, 40, { circumstance: 'ON_DUTY' });
    const other = await attempt(
      second,
      'bills',
      'plkk',
      bill(freshInvoice(), [line(), line({ date: daysAgo(9) })]),
    );
    expect(codes(other.body.hospitalBills[0])).toEqual([
      ['BILLED_BEFORE', 'STAY_OVERLAPS'],
      ['STAY_OVERLAPS'],
    ]);
  });

  it('that comes too late is decided on only after the head took it', async () => {
    const participant = await injured(260);
    const claimNumber = await claimOf(participant, 260);
    const old = { date: daysAgo(250) };
    const stay = { stayFrom: daysAgo(255), stayTo: daysAgo(245), invoiceOn: daysAgo(200) };
    await attempt(claimNumber, 'bills', 'plkk', bill(freshInvoice(), [line(old)], stay));
    const lines = [{ no: 1, verified: ROOM, approved: ROOM }];
    const early = await attempt(claimNumber, 'bill-decision', 'verifier', { billNo: 'T01', lines });
    expect([early.status, early.body.errors[0].code]).toEqual([422, 'BILL.FILING_EXPIRED']);
    const taken = await attempt(claimNumber, 'filing-exception', 'head', {
      billNo: 'T01',
      note: 'Arsip terbakar.',
    });
    expect(taken.status).toBe(200);
    const decided = await attempt(claimNumber, 'bill-decision', 'verifier', { billNo: 'T01', lines });
    expect([decided.status, decided.body.benefits[0].amount]).toEqual([200, ROOM]);
  });

  it('of a stay outside its contract is not taken: the hospital reports, and whoever paid is reimbursed', async () => {
    const participant = await injured(14);
    const claimNumber = await claimOf(participant, 14);
    const before = { stayFrom: '2015-06-30', stayTo: '2015-07-02' };
    const answer = await attempt(claimNumber, 'bills', 'officer', bill(freshInvoice(), [line()], before));
    expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'BILL.NO_CONTRACT']);
  });
});
