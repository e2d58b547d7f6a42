import { newKey } from '../support/api-client';
import { Attempts, daysAgo, invoice, ownAccount, said } from '../support/attempts';
import { deathStatement, heirOf, payeeHeir, statementBody, wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshParticipant, freshPerson, type Participant } from '../support/people';

/** Attempts by papers and payers of other claims, by bills of two hospitals, and for the dead. */

const driver = sharedDriver();
const attempts = new Attempts(driver);

describe('one accident on the road in two claims', () => {
  const place = { type: 'TRAFFIC', zone: 'WIB', address: 'Jl. Raya Serang KM 12', regencyCode: '3603' };

  async function onRoad(participant: Participant): Promise<string> {
    const occurredAt = daysAgo(3);
    const over = { place, occurredAt, receivedAt: daysAgo(2.9), admittedAt: undefined };
    const { claimNumber, stage } = await driver.report(participant, 'BRANCH', over);
    if (stage === 'DUPLICATE_REVIEW') {
      await driver.command(claimNumber, 'duplicate-decision', 'officer', {
        outcome: 'DISTINCT',
        note: 'Lain.',
      });
    }
    await driver.conclude(claimNumber, statementBody());
    return claimNumber;
  }

  const letter = async (amount: number, number: string) => ({
    payer: 'JASA_RAHARJA',
    answer: 'GUARANTEE',
    number,
    issuedOn: wibDay(daysAgo(1)),
    amount,
    documents: [await attempts.upload('officer')],
  });

  it('has one limit of Jasa Raharja, and one receipt is paid in one of them', async () => {
    const participant = await attempts.worker();
    const [first, second] = [await onRoad(participant), await onRoad(participant)];
    await driver.command(first, 'other-payers', 'officer', await letter(15_000_000, 'JR/77/2026'));
    const record = async (amount: number, number: string) =>
      said(await attempts.command(second, 'other-payers', 'officer', await letter(amount, number)));
    expect(await record(5_000_000, 'jr 77 2026')).toEqual(['/number PAYER.LETTER_RECORDED']);
    expect(await record(5_000_001, 'JR/78/2026')).toEqual(['/amount PAYER.ABOVE_LIMIT']);
    expect(await record(5_000_000, 'JR/78/2026')).toEqual(['200']);
    const receipt = invoice(wibDay(daysAgo(1)), 6_000_000);
    const asked = await driver.requestBenefit(
      second,
      'MEDICAL_REIMBURSEMENT',
      ownAccount(participant),
      receipt,
    );
    expect(asked.amount).toBe(1_000_000);
    const again = { ...receipt, invoiceNumber: ` ${receipt.invoiceNumber.toLowerCase()} ` };
    expect(said(await attempts.ask(first, 'MEDICAL_REIMBURSEMENT', again, ownAccount(participant)))).toEqual([
      '/details/invoice RECEIPT.GRANTED',
    ]);
  });
});

describe('one stay that two hospitals bill', () => {
  const line = {
    date: wibDay(daysAgo(2)),
    serviceCode: 'KAMAR-I',
    description: 'Kamar kelas I',
    quantity: 1,
    unitPrice: 750_000,
    doctorLicence: '503/1123/SIP-DU/2024',
  };
  const bill = (invoiceNumber: string): Loose => ({
    invoiceNumber,
    invoiceOn: wibDay(daysAgo(1)),
    stayFrom: wibDay(daysAgo(3)),
    stayTo: wibDay(daysAgo(1)),
    careClass: 'I',
    lines: [line],
  });

  async function treatedIn(participant: Participant, plkkCode: string): Promise<string> {
    const over = { occurredAt: daysAgo(3), receivedAt: daysAgo(2.9), admittedAt: undefined, plkkCode };
    const { claimNumber, stage } = await driver.report(participant, 'BRANCH', over);
    if (stage === 'DUPLICATE_REVIEW') {
      await driver.command(claimNumber, 'duplicate-decision', 'officer', {
        outcome: 'DISTINCT',
        note: 'Lain.',
      });
    }
    const doctor = plkkCode === 'PLKK-0001' ? 'doctor' : 'doctor2';
    await driver.conclude(claimNumber, statementBody(), doctor);
    return claimNumber;
  }

  it('is paid to one of them, and to nobody who brings the bill of the other', async () => {
    const participant = await attempts.worker();
    const first = await treatedIn(participant, 'PLKK-0001');
    const second = await treatedIn(participant, 'PLKK-0002');
    const number = `INV-${newKey().slice(0, 10)}`;
    await driver.command(first, 'bills', 'plkk', bill(number));
    const lines = [{ no: 1, verified: 750_000, approved: 750_000 }];
    await driver.command(first, 'bill-decision', 'verifier', { billNo: 'T01', lines });
    const filed = await attempts.command(second, 'bills', 'plkk2', bill(`INV-${newKey().slice(0, 10)}`));
    const [found] = filed.body.hospitalBills;
    expect(found.lines[0].findings.map(({ code }: Loose) => code)).toContain('BILLED_BEFORE');
    expect(found.lines[0].ceiling).toBe(0);
    expect(
      said(await attempts.command(second, 'bill-decision', 'verifier', { billNo: 'T01', lines })),
    ).toEqual(['/lines/0/approved BILL.ABOVE_CEILING']);
    const paid = { ...invoice(wibDay(daysAgo(1)), 750_000, number), invoiceIssuer: 'RSU ARYA MEDIKA' };
    for (const claimNumber of [first, second]) {
      const again = said(
        await attempts.ask(claimNumber, 'MEDICAL_REIMBURSEMENT', paid, ownAccount(participant)),
      );
      expect(again).toEqual(['/details/invoice RECEIPT.GRANTED']);
    }
  });
});

describe('papers of another claim', () => {
  it('prove nothing here: neither a file that somebody else handed in, nor one that proved a receipt before', async () => {
    const [one, other] = [await attempts.worker(), await attempts.worker()];
    const first = await driver.report(one, 'BRANCH');
    const second = await driver.report(other, 'BRANCH');
    for (const { claimNumber } of [first, second]) await driver.conclude(claimNumber, statementBody());
    const today = wibDay(daysAgo(0));
    const foreign = await attempts.upload('plkk2');
    const asked = (claim: { claimNumber: string }, of: Participant, documents: string[]) =>
      attempts.ask(
        claim.claimNumber,
        'MEDICAL_REIMBURSEMENT',
        invoice(today, 500_000),
        ownAccount(of),
        documents,
      );
    expect(said(await asked(first, one, [foreign]))).toEqual(['/documents DOCUMENT.UNKNOWN']);
    const scan = newKey();
    const proof = await attempts.upload('officer', scan);
    expect((await asked(first, one, [proof])).status).toBe(201);
    expect(said(await asked(second, other, [proof]))).toEqual(['/documents RECEIPT.GRANTED']);
    expect(said(await asked(second, other, [await attempts.upload('officer', scan)]))).toEqual([
      '/documents RECEIPT.GRANTED',
    ]);
    expect((await driver.see(second.claimNumber)).benefits).toEqual([]);
  });
});

describe('the dead', () => {
  const diedAt = daysAgo(20);
  const widow = freshPerson();
  const father = { ...freshPerson(), nik: '3604010101500003' };
  const worker = freshParticipant({ segment: 'BPU', wageAmount: 10_000, birthDate: '1980-05-01' });
  const child = { name: 'ANI', birthDate: '2015-02-01', level: 'SD', year: 4 };
  let claimNumber: string;

  beforeAll(async () => {
    await driver.world.settle({ participants: [worker], accounts: [widow.account, father.account] });
    const over = {
      occurredAt: daysAgo(21),
      receivedAt: daysAgo(20.9),
      consequence: 'DIED',
      admittedAt: undefined,
    };
    ({ claimNumber } = await driver.report(worker, 'BRANCH', over));
    await driver.conclude(claimNumber, deathStatement(diedAt, { devices: ['REHABILITATION'] }));
    const heirs = [heirOf(widow), heirOf(father, 'PARENT')];
    const report = { condition: 'DIED', conditionOn: wibDay(diedAt), heirs };
    const twice = [child, { ...child, name: ' ani ' }];
    expect(
      said(await attempts.command(claimNumber, 'final-report', 'officer', { ...report, children: twice })),
    ).toEqual(['/children/1 CHILD.REPEATED']);
    await driver.command(claimNumber, 'final-report', 'officer', { ...report, children: [child] });
  });

  const travel = (on: string) => ({
    receipts: [{ mode: 'LAND', amount: 100_000, number: newKey().slice(0, 12), issuer: 'Taksi Serang', on }],
  });

  it.each<[string, Loose, string]>([
    ['REHABILITATION', invoice(wibDay(daysAgo(19)), 100_000), '/details/invoiceOn DATE.AFTER_DEATH'],
    ['TRANSPORT', travel(wibDay(daysAgo(10))), '/details/receipts/0/on DATE.AFTER_DEATH'],
    ['MEDICAL_REIMBURSEMENT', invoice(wibDay(daysAgo(10)), 100_000), '/details/invoiceOn DATE.AFTER_DEATH'],
  ])('need no %s', async (type, details, expected) => {
    expect(said(await attempts.ask(claimNumber, type, details, payeeHeir(widow)))).toEqual([expected]);
  });

  it('inherit nothing: a widow who died since is told by two persons, and the father is paid', async () => {
    const { benefitId } = await driver.requestBenefit(claimNumber, 'FUNERAL', payeeHeir(widow));
    await driver.benefitCommand(benefitId, 'proposal', 'officer', { note: 'Sesuai.' });
    const death = {
      person: 'HEIR',
      nameOnRecord: widow.name,
      diedOn: wibDay(daysAgo(2)),
      proofs: [{ kind: 'DEATH_CERTIFICATE', number: 'AK-3604' }],
      documents: [await attempts.upload('officer')],
      note: 'Akta kematian.',
    };
    await driver.command(claimNumber, 'person-correction', 'officer', death);
    await driver.command(claimNumber, 'person-confirmation', 'head', { decision: 'CONFIRM', note: 'Benar.' });
    await driver.benefitCommand(benefitId, 'proposal', 'officer', { note: 'Sesuai.' });
    const { version } = (await driver.see(claimNumber)).benefits[0]!;
    const approver = await driver.world.desks.as('approver');
    const body = { decision: 'APPROVE', note: 'Setuju.', version };
    expect(said(await approver.post(`/benefits/${benefitId}/decision`, body))).toEqual([
      '/decision PAYEE.DIED',
    ]);
    const back = {
      decision: 'REFUSE',
      reasonCode: 'NOT_ENTITLED',
      ruleCited: 'PP-44-2015',
      note: 'Meninggal.',
    };
    await driver.benefitCommand(benefitId, 'decision', 'approver', back);
    expect(said(await attempts.ask(claimNumber, 'FUNERAL', {}, payeeHeir(widow)))).toEqual([
      '/payee PAYEE.DIED',
    ]);
    const next = await driver.requestBenefit(claimNumber, 'FUNERAL', payeeHeir(father));
    await driver.benefitCommand(next.benefitId, 'proposal', 'officer', { note: 'Sesuai.' });
    await driver.benefitCommand(next.benefitId, 'decision', 'approver', { ...body, familyDoubtsSeen: true });
    await driver.pay(claimNumber);
    const { banks } = driver.world;
    expect(await banks.creditsOfAccount(widow.account.accountNumber)).toMatchObject({ count: 0 });
    expect(await banks.creditsOfAccount(father.account.accountNumber)).toMatchObject({ count: 1 });
  });
});
