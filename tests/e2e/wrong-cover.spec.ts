import { newKey } from '../support/api-client';
import type { ApiAnswer } from '../support/api-client';
import {
  deathStatement,
  heirOf,
  minutesAgo,
  payeeHeir,
  reportBody,
  statementBody,
  wibDay,
} from '../support/claim-bodies';
import type { ClaimView } from '../support/claim-driver';
import { sharedDriver } from '../support/instances';
import { freshParticipant, freshPerson } from '../support/people';
import type { Participant, Person } from '../support/people';
import { aPdf } from '../support/pdf';

/** Attempts to be paid without cover, each with the right answer, its sentence, and no credit at any bank. */

const driver = sharedDriver();
const PDF = aPdf();
const DAYS = 24 * 60;

async function settled(over: Partial<Participant> = {}): Promise<Participant> {
  const participant = freshParticipant({ segment: 'PU', employerNumber: 'JJ000001', ...over });
  await driver.world.settle({ participants: [participant] });
  return participant;
}

const sameAs = ({ nik, name, birthDate }: Participant): Partial<Participant> => ({ nik, name, birthDate });

const file = async (as: string): Promise<string> =>
  (await driver.world.desks.as(as)).upload('bukti.pdf', 'application/pdf', PDF);

/** What the desk answers, right or wrong. */
async function answer(
  claimNumber: string,
  path: string,
  as: string,
  body: Record<string, unknown>,
): Promise<ApiAnswer> {
  const { version } = await driver.see(claimNumber);
  const client = await driver.world.desks.as(as);
  return client.post(`/claims/${claimNumber}/${path}`, { ...body, version }, { idempotencyKey: newKey() });
}

const pointers = ({ body }: ApiAnswer): string[] =>
  body.errors.map((error: { pointer: string; code: string }) => `${error.pointer} ${error.code}`);
const reasons = (claim: ClaimView): string[] =>
  (claim.eligibility as unknown as { reasons: { code: string }[] }).reasons.map(({ code }) => code);
const waitsFor = (claim: ClaimView): string[] => claim.waits.map(({ code }) => code);

async function sentences(claimNumber: string): Promise<string[]> {
  const auditor = await driver.world.desks.as('auditor');
  const { items } = await auditor.read(`/claims/${claimNumber}/timeline`);
  return items.map(({ text }: { text: { id: string } }) => text.id);
}

async function isPaidNothing(claimNumber: string, person: Person): Promise<void> {
  const { payouts } = await driver.see(claimNumber);
  expect(payouts).toEqual([]);
  expect(await driver.world.banks.creditsOfAccount(person.account.accountNumber)).toMatchObject({ count: 0 });
}

/** From a fresh report to the final report of a death. */
async function died(claimNumber: string, diedAt: string, heir: Person): Promise<void> {
  const statement = deathStatement(diedAt);
  await driver.conclude(claimNumber, statement);
  await driver.command(claimNumber, 'final-report', 'officer', {
    condition: 'DIED',
    conditionOn: wibDay(diedAt),
    heirs: [heirOf(heir)],
    children: [],
  });
}

const askForDeath = (claimNumber: string, heir: Person): Promise<ApiAnswer> =>
  answer(claimNumber, 'benefits', 'officer', {
    type: 'DEATH',
    details: {},
    payee: payeeHeir(heir),
    documents: [],
    complete: true,
  });

describe('a death that came later', () => {
  it('is no sudden death: nothing is paid before an officer has decided with reason, rule and paper', async () => {
    const [participant, heir] = [await settled(), freshPerson()];
    const { claimNumber, eligibility } = await driver.report(participant, 'BRANCH', {
      occurredAt: minutesAgo(12 * DAYS),
      receivedAt: minutesAgo(11 * DAYS + 60),
      admittedAt: undefined,
      circumstance: 'SUDDEN_DEATH',
      consequence: 'DIED',
    });
    expect(eligibility?.outcome).toBe('COVERED');
    await died(claimNumber, minutesAgo(2 * DAYS), heir);
    const claim = await driver.see(claimNumber);
    expect([claim.eligibility?.outcome, reasons(claim)]).toEqual([
      'OFFICER_DECIDES',
      ['SUDDEN_DEATH_AFTER_24_HOURS'],
    ]);
    expect(waitsFor(claim)).toContain('COVER_DECISION');
    const refused = await askForDeath(claimNumber, heir);
    expect([refused.status, refused.body.code]).toEqual([409, 'COVER.UNDECIDED']);
    await isPaidNothing(claimNumber, heir);

    const bare = { outcome: 'COVERED', reasonCode: 'PROVEN_BY_DOCUMENTS', ruleCited: 'PP-44-2015 Pasal 1' };
    expect(pointers(await answer(claimNumber, 'cover-decision', 'officer', bare))).toEqual([
      '/documents PROPERTY.MISSING',
    ]);
    await driver.command(claimNumber, 'cover-decision', 'officer', {
      ...bare,
      documents: [await file('officer')],
    });
    expect((await driver.see(claimNumber)).eligibility?.outcome).toBe('COVERED');
    expect(await sentences(claimNumber)).toContain('Diputuskan dijamin: terbukti dari dokumen.');
    expect((await askForDeath(claimNumber, heir)).status).toBe(201);
  });

  it('cannot lie before the accident', async () => {
    const participant = await settled();
    const { claimNumber } = await driver.report(participant, 'BRANCH', { consequence: 'DIED' });
    const refused = await answer(
      claimNumber,
      'medical-statements',
      'doctor',
      deathStatement(minutesAgo(10 * 60), { conditionOn: wibDay(minutesAgo(0)) }),
    );
    expect([refused.status, pointers(refused)]).toEqual([422, ['/diedAt INSTANT.BEFORE_ACCIDENT']]);
  });

  it('stops the claim of whoever was dead by the register', async () => {
    const karta = { participantNumber: '12000000029', nik: '3174050303690001' };
    const claim = await driver.report(
      { ...freshParticipant({ segment: 'PU' }), ...karta, employerNumber: 'JJ000004' },
      'BRANCH',
    );
    expect(claim).toMatchObject({ stage: 'DATA_INCOMPLETE', missing: ['DIED_BEFORE'], guarantee: null });
    expect(waitsFor(claim)).toContain('COVER_DECISION');
    await driver.command(claim.claimNumber, 'cancellation', 'head', { reasonCode: 'TEST', note: 'Selesai.' });
  });
});

describe('a circumstance without its papers', () => {
  it.each<[string, Record<string, unknown>]>([
    ['commuting', { circumstance: 'COMMUTING' }],
    ['violence', { circumstance: 'VIOLENCE' }],
    [
      'commuting on the road with witnesses',
      {
        circumstance: 'COMMUTING',
        place: { type: 'TRAFFIC', zone: 'WIB', address: 'Jl. Raya Serang KM 12', regencyCode: '3603' },
        evidence: [{ kind: 'WITNESS_STATEMENTS', number: '12' }],
      },
    ],
  ])('%s waits for an officer', async (_name, over) => {
    const participant = await settled();
    const claim = await driver.report(participant, 'BRANCH', { ...over, documents: [await file('officer')] });
    expect([claim.eligibility?.outcome, reasons(claim)]).toEqual(['OFFICER_DECIDES', ['EVIDENCE_MISSING']]);
    expect(waitsFor(claim)).toContain('COVER_DECISION');
  });

  it.each([
    ['COMMUTING', 'POLICE_REPORT'],
    ['COMMUTING', 'WITNESS_STATEMENTS'],
    ['VIOLENCE', 'VISUM'],
  ])('%s with %s is covered', async (circumstance, kind) => {
    const participant = await settled();
    const evidence = [{ kind, number: 'LP/B/12/XI/2026' }];
    const bare = reportBody(participant, 'BRANCH', { circumstance, evidence });
    const officer = await driver.world.desks.as('officer');
    const refused = await officer.post('/claims', bare, { idempotencyKey: newKey() });
    expect([refused.status, pointers(refused)]).toEqual([422, ['/documents PROPERTY.MISSING']]);
    const claim = await driver.report(participant, 'BRANCH', {
      circumstance,
      evidence,
      documents: [await file('officer')],
    });
    expect(claim.eligibility?.outcome).toBe('COVERED');
  });
});

describe('another company', () => {
  it('reports a worker who is not its own, and is neither asked nor paid', async () => {
    const participant = await settled({ employerNumber: 'JJ000002' });
    const claim = await driver.report(participant, 'EMPLOYER', { employerNumber: 'JJ000001' });
    expect([claim.stage, claim.eligibility?.outcome, reasons(claim)]).toEqual([
      'DATA_INCOMPLETE',
      'NOT_COVERED',
      ['OTHER_EMPLOYER'],
    ]);
    expect(claim.waits.map(({ role }) => role)).not.toContain('EMPLOYER');
    const decided = await answer(claim.claimNumber, 'cover-decision', 'officer', {
      outcome: 'COVERED',
      reasonCode: 'REGISTER_CONFIRMED',
      ruleCited: 'PP-44-2015',
      documents: [await file('officer')],
    });
    expect([decided.status, pointers(decided)]).toEqual([422, ['/outcome COVER.AGAINST_RULE']]);
    await driver.command(claim.claimNumber, 'completion', 'officer', { proceed: true, note: 'Teruskan.' });
    expect((await driver.see(claim.claimNumber)).stage).toBe('DATA_INCOMPLETE');
    await driver.command(claim.claimNumber, 'completion', 'officer', { employerNumber: 'JJ000002' });
    expect(await driver.see(claim.claimNumber)).toMatchObject({
      stage: 'UNDER_VERIFICATION',
      eligibility: { outcome: 'COVERED' },
    });
  });

  it('does not take a claim over by stage I', async () => {
    const [participant, heir] = [await settled({ employerNumber: 'JJ000002' }), freshPerson()];
    const { claimNumber } = await driver.report(participant, 'PLKK', { employerNumber: 'JJ000002' });
    await driver.command(claimNumber, 'stage-one', 'officer', { employerNumber: 'JJ000001' });
    expect((await driver.see(claimNumber)).eligibility?.outcome).toBe('NOT_COVERED');
    await died(claimNumber, minutesAgo(60), heir);
    const refused = await askForDeath(claimNumber, heir);
    expect([refused.status, refused.body.code]).toEqual([409, 'COVER.NOT_GIVEN']);
    await isPaidNothing(claimNumber, heir);
  });

  it('counts as the worker’s own where another card of the same person says so', async () => {
    const one = await settled({ employerNumber: 'JJ000002' });
    await settled({ ...sameAs(one), employerNumber: 'JJ000001', wageAmount: 5_000_000 });
    const claim = await driver.report(one, 'EMPLOYER', { employerNumber: 'JJ000001' });
    expect(claim).toMatchObject({ stage: 'UNDER_VERIFICATION', eligibility: { outcome: 'COVERED' } });
  });

  it('cannot be put into a claim by a hospital together with another hospital', async () => {
    const participant = await settled();
    const { claimNumber } = await driver.report(participant, 'PLKK', { employerNumber: 'JJ999999' });
    const moved = await answer(claimNumber, 'completion', 'plkk', {
      employerNumber: 'JJ000002',
      plkkCode: 'PLKK-0002',
      participant: { participantNumber: '12000000001', nik: '3174050101900001' },
    });
    expect(moved.status).toBe(422);
    expect(pointers(moved)).toContain('/plkkCode PLKK.NOT_YOURS');
    const person = await answer(claimNumber, 'completion', 'plkk', {
      participant: { participantNumber: '12000000001', nik: '3174050101900001' },
    });
    expect(pointers(person)).toEqual(['/participant COMPLETION.NOT_MISSING']);
    await driver.command(claimNumber, 'completion', 'plkk', { employerNumber: 'JJ000002' });
    expect((await driver.see(claimNumber)).stage).toBe('DATA_INCOMPLETE');
  });
});

describe('the zone of another place', () => {
  it('does not move the accident across a change of law', async () => {
    const participant = await settled();
    const place = { type: 'WORKPLACE', zone: 'WIT', address: 'Jl. Raya Serang KM 12', regencyCode: '3603' };
    const officer = await driver.world.desks.as('officer');
    const moved = reportBody(participant, 'BRANCH', { place, occurredAt: '2019-12-01T16:30:00.000Z' });
    const refused = await officer.post('/claims', moved, { idempotencyKey: newKey() });
    expect([refused.status, pointers(refused)]).toEqual([422, ['/place/zone ZONE.NOT_OF_REGENCY']]);
  });

  it.each([
    ['9301', 'WIT', 'R01'],
    ['5171', 'WITA', 'N01'],
    ['1101', 'WIB', 'A01'],
  ])('is that of regency %s: %s', async (regencyCode, zone, branch) => {
    const participant = await settled();
    const place = { type: 'WORKPLACE', zone, address: 'Jl. Merdeka 1', regencyCode };
    expect(await driver.report(participant, 'EMPLOYER', { place })).toMatchObject({ branch });
  });
});

describe('one accident that is reported twice', () => {
  const like = (claim: ClaimView): { claimNumber: string; reasons: string[] }[] =>
    (
      claim as unknown as { likeClaims: { claimNumber: string; reasons: { code: string }[] }[] }
    ).likeClaims.map(({ claimNumber, reasons: each }) => ({
      claimNumber,
      reasons: each.map(({ code }) => code),
    }));

  it('under two cards of one NIK is seen at once', async () => {
    const one = await settled();
    const other = await settled({ ...sameAs(one), employerNumber: 'JJ000002' });
    const first = await driver.report(one, 'BRANCH');
    const second = await driver.report(other, 'BRANCH');
    expect([first.stage, second.stage]).toEqual(['UNDER_VERIFICATION', 'DUPLICATE_REVIEW']);
    expect(like(second)).toEqual([
      { claimNumber: first.claimNumber, reasons: expect.arrayContaining(['SAME_NIK', 'SAME_INJURY']) },
    ]);
  });

  it('under two NIKs of one name and date of birth is seen, too', async () => {
    const one = await settled();
    const other = await settled({ name: one.name, birthDate: one.birthDate });
    const first = await driver.report(one, 'BRANCH');
    const second = await driver.report(other, 'BRANCH');
    expect(like(second)).toEqual([
      { claimNumber: first.claimNumber, reasons: expect.arrayContaining(['SAME_NAME_AND_BIRTH']) },
    ]);
    expect(second.stage).toBe('DUPLICATE_REVIEW');
  });

  it('with a mistyped number is seen when the number is put right, merged, and split again', async () => {
    const participant = await settled();
    const mistyped = { ...participant, participantNumber: '98765432101', nik: '3603010501909999' };
    const wrong = await driver.report(mistyped, 'BRANCH');
    const right = await driver.report(participant, 'BRANCH');
    expect([wrong.stage, right.stage]).toEqual(['DATA_INCOMPLETE', 'UNDER_VERIFICATION']);
    const { participantNumber, nik } = participant;
    await driver.command(wrong.claimNumber, 'completion', 'officer', {
      participant: { participantNumber, nik },
    });
    const suspected = await driver.see(wrong.claimNumber);
    expect(suspected.stage).toBe('DUPLICATE_REVIEW');
    expect(like(suspected).map(({ claimNumber }) => claimNumber)).toEqual([right.claimNumber]);
    expect(await sentences(wrong.claimNumber)).toContain(
      `Data dilengkapi; mungkin sama dengan ${right.claimNumber}.`,
    );
    const note = 'Kejadian yang sama.';
    const { claimNumber: sameAs } = right;
    await driver.command(wrong.claimNumber, 'duplicate-decision', 'officer', {
      outcome: 'SAME',
      sameAs,
      note,
    });
    expect((await driver.see(wrong.claimNumber)).stage).toBe('CANCELLED');
    await driver.command(wrong.claimNumber, 'split', 'officer', { note: 'Dua kejadian.' });
    expect(await driver.see(wrong.claimNumber)).toMatchObject({ stage: 'UNDER_VERIFICATION', sameAs: null });
  });
});

describe('what was reported after the accident', () => {
  const daysAgo = (days: number): string => minutesAgo(days * DAYS);
  const reportedAfter = (days: number): Record<string, unknown> => ({
    occurredAt: daysAgo(days),
    receivedAt: minutesAgo(days * DAYS - 120),
    admittedAt: undefined,
  });

  it('does not raise the wage after seven working days', async () => {
    const [participant, heir] = [await settled(), freshPerson()];
    await driver.world.settle({
      participants: [{ ...participant, wageAmount: 45_000_000, validFrom: '2015-01-01' }],
    });
    const claim = await driver.report(participant, 'BRANCH', { ...reportedAfter(30), consequence: 'DIED' });
    expect(claim.eligibility?.outcome).toBe('COVERED');
    await died(claim.claimNumber, daysAgo(29), heir);
    expect((await askForDeath(claim.claimNumber, heir)).status).toBe(201);
    expect((await driver.see(claim.claimNumber)).benefits[0]).toMatchObject({ amount: 48 * 4_500_000 });
  });

  it('within them is an officer’s to let count or not', async () => {
    const [participant, heir] = [await settled(), freshPerson()];
    await driver.world.settle({
      participants: [{ ...participant, wageAmount: 5_000_000, validFrom: '2015-01-01' }],
    });
    const claim = await driver.report(participant, 'BRANCH', { ...reportedAfter(2), consequence: 'DIED' });
    expect([claim.eligibility?.outcome, reasons(claim)]).toEqual([
      'OFFICER_DECIDES',
      ['CHANGE_REPORTED_AFTER'],
    ]);
    await died(claim.claimNumber, daysAgo(1), heir);
    expect((await askForDeath(claim.claimNumber, heir)).body.code).toBe('COVER.UNDECIDED');
    await driver.command(claim.claimNumber, 'cover-decision', 'officer', {
      outcome: 'COVERED',
      reasonCode: 'REGISTER_CONFIRMED',
      ruleCited: 'PP-44-2015 Pasal 9',
      acceptsLateReport: true,
      documents: [await file('officer')],
    });
    expect((await askForDeath(claim.claimNumber, heir)).status).toBe(201);
    expect((await driver.see(claim.claimNumber)).benefits[0]).toMatchObject({ amount: 48 * 5_000_000 });
  });

  it('is no contribution: a lapsed participant is not covered by paying later', async () => {
    const lapsed = freshParticipant({ segment: 'BPU', paidUntil: wibDay(daysAgo(200)).slice(0, 7) });
    await driver.world.settle({ participants: [lapsed] });
    const claim = await driver.report(lapsed, 'BRANCH', reportedAfter(3));
    expect(reasons(claim)).toEqual(['BPU_NOT_ACTIVE']);
    await driver.world.settle({ participants: [{ ...lapsed, paidUntil: '2035-12' }] });
    await driver.command(claim.claimNumber, 'completion', 'officer', { note: 'Iuran sudah dibayar.' });
    const later = await driver.see(claim.claimNumber);
    expect([later.stage, reasons(later)]).toEqual(['DATA_INCOMPLETE', ['BPU_NOT_ACTIVE']]);
  });

  it.each([
    [30, 'NOT_COVERED', 'REGISTERED_AFTER'],
    [2, 'OFFICER_DECIDES', 'WITHIN_REGISTRATION_WINDOW'],
  ])('is no membership %i days ago: %s', async (days, outcome, code) => {
    const participant = await settled({ reportedOn: wibDay(minutesAgo(0)) });
    const claim = await driver.report(participant, 'BRANCH', reportedAfter(days));
    expect([claim.eligibility?.outcome, reasons(claim)]).toEqual([outcome, [code]]);
  });
});

describe('no cover', () => {
  it('is refused by a person with reason and rule; new facts open the claim again', async () => {
    const claim = await driver.report(freshParticipant({ segment: 'BPU' }), 'BRANCH');
    expect(claim).toMatchObject({ stage: 'DATA_INCOMPLETE' });
    const no = { outcome: 'NOT_COVERED', reasonCode: 'NOT_A_PARTICIPANT', ruleCited: 'PP-44-2015 Pasal 9' };
    const { reasonCode: _left, ...bare } = no;
    expect(pointers(await answer(claim.claimNumber, 'cover-decision', 'officer', bare))).toEqual([
      '/reasonCode PROPERTY.MISSING',
    ]);
    await driver.command(claim.claimNumber, 'cover-decision', 'officer', no);
    const refused = await driver.see(claim.claimNumber);
    expect([refused.stage, waitsFor(refused)]).toEqual(['NOT_COVERED', ['OBJECTION']]);
    expect(await sentences(claim.claimNumber)).toContain(
      'Diputuskan tidak dijamin: bukan peserta pada tanggal kejadian. Keberatan dapat diajukan.',
    );
    await driver.command(claim.claimNumber, 'completion', 'officer', { note: 'Keberatan diterima.' });
    expect((await driver.see(claim.claimNumber)).stage).toBe('DATA_INCOMPLETE');
  });
});

describe('an accident on the road', () => {
  const place = { type: 'TRAFFIC', zone: 'WIB', address: 'Jl. Raya Serang KM 12', regencyCode: '3603' };
  const invoice = (amount: number) => ({
    invoice: amount,
    invoiceNumber: newKey().slice(0, 12),
    invoiceIssuer: 'RS Tepi Jalan',
    invoiceOn: wibDay(minutesAgo(0)),
  });

  it('leaves Jasa Raharja owing what the programme paid first, and pays the rest once it guarantees', async () => {
    const participant = await settled();
    await driver.world.settle({ participants: [], accounts: [participant.account] });
    const { claimNumber } = await driver.report(participant, 'BRANCH', {
      place,
      circumstance: 'AT_WORK',
      documents: [await file('officer')],
    });
    await driver.conclude(claimNumber, statementBody());
    const payee = { kind: 'PARTICIPANT', ...participant.account };
    const first = await driver.requestBenefit(
      claimNumber,
      'MEDICAL_REIMBURSEMENT',
      payee,
      invoice(15_000_000),
    );
    await driver.approve(first.benefitId);
    await driver.pay(claimNumber);
    await driver.until(claimNumber, 'is paid', ({ benefits }) => benefits[0]?.stage === 'PAID');
    const maker = await driver.world.desks.as('maker');
    const owed = async () =>
      (await maker.read('/receivables')).items.filter(
        (item: { claimNumber: string }) => item.claimNumber === claimNumber,
      );
    expect(await owed()).toMatchObject([{ payer: 'JASA_RAHARJA', balance: 15_000_000, ageDays: 0 }]);

    const booked = { payer: 'JASA_RAHARJA', amount: 15_000_000, kind: 'RECEIVABLE' };
    expect((await driver.see(claimNumber)).benefits[0]).toMatchObject({ owedByOthers: [booked] });
    expect((await driver.see(claimNumber, 'plkk')).benefits[0]).toMatchObject({ owedByOthers: [] });

    const letter = {
      payer: 'JASA_RAHARJA',
      answer: 'GUARANTEE',
      number: 'JR/12/2026',
      issuedOn: wibDay(minutesAgo(0)),
      amount: 20_000_000,
      documents: [await file('officer')],
    };
    const tooMuch = { ...letter, amount: 20_000_001 };
    expect(pointers(await answer(claimNumber, 'other-payers', 'officer', tooMuch))).toEqual([
      '/amount PAYER.ABOVE_LIMIT',
    ]);
    await driver.command(claimNumber, 'other-payers', 'officer', letter);
    expect(await sentences(claimNumber)).toContain('Jasa Raharja menjamin perawatan Rp20.000.000.');
    const second = await driver.requestBenefit(
      claimNumber,
      'MEDICAL_REIMBURSEMENT',
      payee,
      invoice(8_000_000),
    );
    expect(second.amount).toBe(3_000_000);

    const settle = async (as: string, over: Record<string, unknown>) =>
      (await driver.world.desks.as(as)).post(`/receivables/${claimNumber}/settlement`, {
        payer: 'JASA_RAHARJA',
        note: 'Kedaluwarsa.',
        ...over,
      });
    const most = { decision: 'WRITE_OFF', amount: 15_000_001 };
    expect((await settle('maker', most)).body).toMatchObject({ code: 'RECEIVABLE.NOT_SETTLEABLE' });
    const line = { decision: 'LINE', bankCode: '002', lineId: 999_999_999 };
    expect((await settle('maker', line)).body).toMatchObject({ code: 'ITEM.NOT_OPEN' });
    const given = { decision: 'WRITE_OFF', amount: 15_000_000 };
    expect((await settle('maker', given)).body).toEqual({ step: 'PROPOSED' });
    expect((await settle('maker', given)).body).toMatchObject({ code: 'APPROVAL.SAME_PERSON' });
    expect((await settle('releaser', given)).body).toEqual({ step: 'CONFIRMED' });
    expect(await owed()).toEqual([]);
    const books = await maker.read('/ledger/trial-balance');
    expect(books.debit).toBe(books.credit);
    const { items } = await maker.read('/ledger/statement?account=RECEIVABLE_JASA_RAHARJA');
    expect(items.filter((item: { claimNumber: string }) => item.claimNumber === claimNumber)).toMatchObject([
      { event: 'RECEIVABLE_WRITTEN_OFF', amount: -15_000_000 },
      { event: 'RECEIVABLE_BEGAN', amount: 15_000_000 },
    ]);
  });
});
