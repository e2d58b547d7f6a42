import { newKey } from '../support/api-client';
import { minutesAgo, statementBody, wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshParticipant } from '../support/people';
import { sourceAccountOf } from '../support/source-account';
import { Desks } from './support/desk';
import { aPdf } from '../support/pdf';

/** What Jasa Raharja owes is paid by a line of a statement: a maker chooses it on the page, and a releaser agrees. */
const BANK = '200';
const OWED = 15_000_000;
const PDF = aPdf();
const driver = sharedDriver();
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

/** An accident on the road whose treatment the programme paid, although Jasa Raharja pays first. */
async function debt(): Promise<string> {
  const participant = freshParticipant({ segment: 'PU', employerNumber: 'JJ000001' });
  await driver.world.settle({ participants: [participant], accounts: [participant.account] });
  const place = { type: 'TRAFFIC', zone: 'WIB', address: 'Jl. Raya Serang KM 12', regencyCode: '3603' };
  const document = await (await driver.world.desks.as('officer')).upload('bukti.pdf', 'application/pdf', PDF);
  const { claimNumber } = await driver.report(participant, 'BRANCH', {
    place,
    circumstance: 'AT_WORK',
    documents: [document],
  });
  await driver.conclude(claimNumber, statementBody());
  const payee = { kind: 'PARTICIPANT', ...participant.account };
  const { benefitId } = await driver.requestBenefit(claimNumber, 'MEDICAL_REIMBURSEMENT', payee, {
    invoice: OWED,
    invoiceNumber: newKey().slice(0, 12),
    invoiceIssuer: 'RS Tepi Jalan',
    invoiceOn: wibDay(minutesAgo(0)),
  });
  await driver.approve(benefitId);
  await driver.pay(claimNumber);
  await driver.until(claimNumber, 'is paid', ({ benefits }) => benefits[0]?.stage === 'PAID');
  return claimNumber;
}

it('a maker proposes the credit that pays a debt, a releaser agrees, and the claim says so in both languages', async () => {
  const claimNumber = await debt();
  const remark = `JASA RAHARJA ${claimNumber}`;
  await driver.world.banks.payIn(BANK, sourceAccountOf(BANK), OWED, remark);
  const maker = await driver.world.desks.as('maker');
  expect(
    (await maker.post('/reconciliations', { bankCode: BANK }, { idempotencyKey: newKey() })).status,
  ).toBe(200);

  const row = `[data-receivable="${claimNumber}"]`;
  const proposing = await desks.as('maker');
  await proposing.page.goto('/reconciliation');
  await proposing.fill(proposing.content, 'Nomor klaim', claimNumber.toLowerCase());
  await proposing.page.keyboard.press('Enter');
  await proposing.content.getByText(/^1 piutang, Rp\s?15\.000\.000$/).waitFor();
  const owed = proposing.content.locator(row);
  await owed.getByRole('button', { name: 'Lunasi dengan mutasi…' }).click();
  const line = owed.locator('[data-settling-line]', { hasText: remark });
  await line.getByRole('textbox').fill('Surat JR/12/2026.');
  await line.getByRole('button', { name: 'Usulkan baris ini' }).click();
  await owed.getByText('Surat JR/12/2026.', { exact: false }).waitFor();
  expect(await owed.getByRole('button').count()).toBe(0);

  const agreeing = await desks.as('releaser');
  await agreeing.page.goto('/reconciliation');
  await agreeing.fill(agreeing.content, 'Nomor klaim', claimNumber);
  await agreeing.page.keyboard.press('Enter');
  const proposed = agreeing.content.locator(row);
  await proposed.getByText(remark, { exact: false }).waitFor();
  await proposed.getByRole('textbox').first().fill('Cocok dengan mutasi.');
  await proposed.getByRole('button', { name: 'Setujui pelunasan' }).click();
  await agreeing.content.getByText(/^0 piutang, Rp\s?0$/).waitFor();

  await agreeing.openClaim(claimNumber);
  await agreeing.page
    .getByText(/^Piutang Jasa Raharja: Rp15\.000\.000 dibayar, baris mutasi/)
    .first()
    .waitFor();
  await agreeing.page.getByRole('button', { name: 'EN', exact: true }).click();
  await agreeing.page
    .getByText(/^Owed by Jasa Raharja: Rp15\.000\.000 was paid, statement line/)
    .first()
    .waitFor();
  expect([...proposing.faults, ...agreeing.faults]).toEqual([]);
  await Promise.all([proposing, agreeing].map((desk) => desk.close()));

  const posted = await maker.read<Loose>('/ledger/statement?account=RECEIVABLE_JASA_RAHARJA');
  expect(posted.items.filter((item: Loose) => item.claimNumber === claimNumber)).toMatchObject([
    { event: 'RECEIVABLE_PAID', amount: -OWED },
    { event: 'RECEIVABLE_BEGAN', amount: OWED },
  ]);
  const employer = await (
    await driver.world.desks.as('employer')
  ).read<Loose>(`/claims/${claimNumber}/timeline`);
  expect(JSON.stringify(employer)).not.toContain('Piutang');
});
