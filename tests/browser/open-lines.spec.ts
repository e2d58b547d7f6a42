import { newKey } from '../support/api-client';
import { minutesAgo, statementBody, wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshParticipant } from '../support/people';
import { sourceAccountOf } from '../support/source-account';
import { Desks } from './support/desk';

/** A credit that sends back a part of a payment: a maker says so on the page, with the payment that the bank names, and a releaser agrees. */
const PAID = 15_000_000;
const BACK = 4_000_000;
const driver = sharedDriver();
let desks: Desks;

beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

async function paid(): Promise<Loose> {
  const participant = freshParticipant({ segment: 'PU', employerNumber: 'JJ000001' });
  await driver.world.settle({ participants: [participant], accounts: [participant.account] });
  const { claimNumber } = await driver.report(participant, 'BRANCH');
  await driver.conclude(claimNumber, statementBody());
  const payee = { kind: 'PARTICIPANT', ...participant.account };
  const { benefitId } = await driver.requestBenefit(claimNumber, 'MEDICAL_REIMBURSEMENT', payee, {
    invoice: PAID,
    invoiceNumber: newKey().slice(0, 12),
    invoiceIssuer: 'RS Tepi Jalan',
    invoiceOn: wibDay(minutesAgo(0)),
  });
  await driver.approve(benefitId);
  await driver.pay(claimNumber);
  const claim = await driver.until(claimNumber, 'is paid', ({ benefits }) => benefits[0]?.stage === 'PAID');
  const maker = await driver.world.desks.as('maker');
  return maker.read<Loose>(`/payouts/${claim.payouts[0]!.payoutId}`);
}

it('a part of a payment that came back is assigned by two persons, and by neither of them alone', async () => {
  const { payoutId, partnerBankCode, attempts } = await paid();
  const reference = attempts.at(-1).partnerReference;
  await driver.world.banks.payIn(
    partnerBankCode,
    sourceAccountOf(partnerBankCode),
    BACK,
    `RETUR SEBAGIAN ${reference}`,
  );
  const maker = await driver.world.desks.as('maker');
  const body = { bankCode: partnerBankCode };
  expect((await maker.post('/reconciliations', body, { idempotencyKey: newKey() })).status).toBe(200);

  for (const [name, opening] of [
    ['maker', 'Putuskan…'],
    ['releaser', 'Jawab usul…'],
  ] as const) {
    const desk = await desks.as(name);
    await desk.page.goto('/reconciliation');
    const line = desk.content.locator('[data-line]', { hasText: reference });
    await line.getByRole('button', { name: opening }).click();
    await desk.choose(line, 'Baris ini adalah', 'Sebagian pembayaran kembali');
    expect(await line.getByLabel('Acuan pembayaran').inputValue()).toBe(reference);
    await line.getByLabel('Alasan').fill('Menurut surat bank.');
    await line.getByRole('button', { name: 'Kirim' }).click();
    if (name === 'maker') {
      await line.getByText(new RegExp(`^Usul .*: Sebagian pembayaran kembali ${reference}`)).waitFor();
      expect(await line.getByRole('button').count()).toBe(0);
    } else await line.waitFor({ state: 'detached' });
    expect(desk.faults).toEqual([]);
    await desk.close();
  }

  const { state, ledger } = await maker.read<Loose>(`/payouts/${payoutId}`);
  expect(state).toBe('RECONCILED');
  expect(ledger.map(({ event }: Loose) => event)).toContain('STATEMENT_PART_RETURNED');
});
