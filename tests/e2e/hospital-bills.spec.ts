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
  it('has no more rooms than the days of the stay', async () => {
    const claimNumber = await claimOf(await injured(14), 14);
    const filed = await attempt(
      claimNumber,
      'bills',
      'plkk',
      bill(freshInvoice(), [line({ quantity: 400 })]),
    );
    const [found] = filed.body.hospitalBills;
    expect([codes(found), found.lines[0].ceiling]).toEqual([[['ABOVE_STAY']], 5 * ROOM]);
    const lines = [{ no: 1, verified: 400 * ROOM, approved: 400 * ROOM, reasonCode: 'TARIFF' }];
    const approved = await attempt(claimNumber, 'bill-decision', 'verifier', { billNo: 'T01', lines });
    expect(approved.body.errors.map(({ code }: Loose) => code)).toEqual(['BILL.ABOVE_CEILING']);
    expect((await driver.see(claimNumber)).benefits).toEqual([]);
  });

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
      ['BILL.ABOVE_CEILING', 'BILL.ABOVE_CEILING', 'BILL.OUTSIDE_TARIFF', 'BILL.ABOVE_CEILING'],
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

  it('with a service that no tariff names is paid on the word of two: what its price was held against, and that it was weighed', async () => {
    const claimNumber = await claimOf(await injured(14), 14);
    const mri = line({ serviceCode: 'MRI-OTAK', description: 'MRI', unitPrice: 900_000 });
    await attempt(claimNumber, 'bills', 'plkk', bill(freshInvoice(), [mri]));
    const whole = { no: 1, verified: 900_000, approved: 900_000, reasonCode: 'OUTSIDE_TARIFF' };
    const decide = (lines: readonly Loose[]): Promise<Loose> =>
      attempt(claimNumber, 'bill-decision', 'verifier', { billNo: 'T01', lines });
    const bare = await decide([whole]);
    expect([bare.status, bare.body.errors.map(({ pointer, code }: Loose) => `${pointer} ${code}`)]).toEqual([
      422,
      ['/lines/0/priceBasis BILL.OUTSIDE_TARIFF'],
    ]);
    const priceBasis = 'Daftar harga RSUD Banten 2026.';
    const decided = await decide([{ ...whole, priceBasis }]);
    const [{ benefitId, deviations }] = decided.body.benefits;
    expect(deviations).toMatchObject([{ kind: 'OUTSIDE_TARIFF', about: '1', reason: priceBasis }]);
    await driver.benefitCommand(benefitId, 'proposal', 'officer', {});
    const approver = await driver.world.desks.as('approver');
    const approve = async (more: Loose): Promise<Loose> => {
      const { benefits } = await driver.see(claimNumber);
      const version = benefits[0]!.version;
      return approver.post(`/benefits/${benefitId}/decision`, { decision: 'APPROVE', version, ...more });
    };
    const unseen = await approve({ note: 'Setuju.' });
    expect([unseen.status, unseen.body.errors[0]]).toMatchObject([
      422,
      {
        pointer: '/deviationsSeen',
        code: 'DEVIATION.NOT_WEIGHED',
        detail: { id: expect.stringContaining(priceBasis) as string },
      },
    ]);
    expect((await driver.see(claimNumber)).payouts).toEqual([]);
    expect((await approve({ deviationsSeen: true, note: 'Harga dibandingkan.' })).status).toBe(200);
    const seenBy = async (as: string): Promise<Loose> =>
      (await (await driver.world.desks.as(as)).read<Loose>(`/claims/${claimNumber}`)).benefits[0].deviations;
    expect([(await seenBy('approver')).length, (await seenBy('maker')).length]).toEqual([1, 0]);
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

describe('a patient who is referred to another hospital', () => {
  const see = async (claimNumber: string, as: string): Promise<Loose> =>
    (await (await driver.world.desks.as(as)).get(`/claims/${claimNumber}`)).body;
  const listed = async (claimNumber: string, as: string): Promise<number> =>
    (await (await driver.world.desks.as(as)).read<Loose>(`/claims?q=${claimNumber}`)).items.length;
  const tasks = async (claimNumber: string, as: string): Promise<string[]> =>
    (await (await driver.world.desks.as(as)).read<Loose>(`/tasks?q=${claimNumber}`)).items.map(
      ({ wait }: Loose) => wait.code,
    );
  const askedFor = async (as: string): Promise<number> =>
    (await (await driver.world.desks.as(as)).read<Loose>('/overview/hospital')).money.asked.rupiah;
  const SECRET = 'Rahasia: fraktur terbuka.';

  it('is seen by it from then on, and each hospital reads and bills its own days', async () => {
    const participant = await injured(14);
    const claimNumber = await claimOf(participant, 14, {});
    expect(await listed(claimNumber, 'doctor2')).toBe(0);
    const asked = await attempt(claimNumber, 'referrals', 'doctor', {
      plkkCode: 'PLKK-0002',
      reasonCode: 'SPECIALIST_NEEDED',
      transferOn: daysAgo(9),
      doctor: 'dr. Arya',
      doctorLicence: SIP,
      note: SECRET,
    });
    expect(asked.status).toBe(200);
    expect(asked.body.waits).toContainEqual(
      expect.objectContaining({ code: 'REFERRAL_ANSWER', role: 'PLKK_DOCTOR', onOverdue: 'ESCALATE' }),
    );
    expect(await listed(claimNumber, 'doctor2')).toBe(1);
    expect(await tasks(claimNumber, 'doctor2')).toEqual(['REFERRAL_ANSWER']);
    expect(await tasks(claimNumber, 'doctor')).not.toContain('REFERRAL_ANSWER');
    const before = await see(claimNumber, 'doctor2');
    expect(JSON.stringify(before.referrals)).toContain(SECRET);
    expect(before.statements[0].diagnoses).toBeNull();

    const taken = await attempt(claimNumber, 'referral-answer', 'doctor2', {
      outcome: 'ACCEPTED',
      receivedOn: daysAgo(9),
    });
    expect(taken.status).toBe(200);
    expect(taken.body.hospitals).toEqual([
      { plkkCode: 'PLKK-0001', name: 'RSU Arya Medika', from: daysAgo(14), until: daysAgo(9), by: null },
      {
        plkkCode: 'PLKK-0002',
        name: 'RS Hermina Ciruas',
        from: daysAgo(9),
        until: null,
        by: expect.objectContaining({ role: 'PLKK_DOCTOR' }),
      },
    ]);
    expect(taken.body.statements[0].diagnoses).not.toBeNull();
    await driver.command(claimNumber, 'medical-statements', 'doctor2', statementBody({ note: SECRET }));
    const first = await see(claimNumber, 'doctor');
    expect(first.statements.map(({ note }: Loose) => note !== null)).toEqual([
      first.statements[0].note !== null,
      false,
    ]);
    expect(first.allowedCommands).not.toContain('medical-statements');

    const own = bill(freshInvoice(), [line({ date: daysAgo(10) })], { stayTo: daysAgo(9) });
    expect((await attempt(claimNumber, 'bills', 'plkk', own)).status).toBe(200);
    const others = bill(freshInvoice(), [line({ date: daysAgo(10) })]);
    const refused = await attempt(claimNumber, 'bills', 'plkk2', others);
    expect(refused.body.errors[0].code).toBe('BILL.OTHER_HOSPITAL');
    const second = bill(freshInvoice(), [line({ date: daysAgo(8) })], { stayFrom: daysAgo(9) });
    expect((await attempt(claimNumber, 'bills', 'plkk2', second)).status).toBe(200);
    for (const [as, billNo] of [
      ['plkk', 'T01'],
      ['plkk2', 'T02'],
    ] as const) {
      const seen = await see(claimNumber, as);
      expect(seen.hospitalBills.map((each: Loose) => each.billNo)).toEqual([billNo]);
      expect(seen.billsFiled).toHaveLength(1);
    }
    const cards = [await askedFor('plkk'), await askedFor('plkk2')];
    await driver.command(claimNumber, 'bill-decision', 'verifier', {
      billNo: 'T01',
      lines: [{ no: 1, verified: ROOM, approved: ROOM }],
    });
    const { benefits } = await see(claimNumber, 'officer');
    expect(benefits.at(-1).payeeAccount.name).toBe('RSU Arya Medika');
    expect([await askedFor('plkk'), await askedFor('plkk2')]).toEqual([cards[0]! + ROOM, cards[1]]);
    const letters = await (
      await driver.world.desks.as('doctor2')
    ).read<Loose>(`/claims/${claimNumber}/letters`);
    expect(letters.items.map(({ kind }: Loose) => kind)).toEqual(
      expect.arrayContaining(['REFERRAL', 'REFERRAL_GUARANTEE']),
    );
  });
});
