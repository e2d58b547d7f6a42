import { sharedDriver } from '../support/instances';
import { heirOf, payeeHeir } from '../support/claim-bodies';
import { freshParticipant, freshPerson } from '../support/people';
import { diedAtWork } from '../support/stories';
import { Desks } from './support/desk';
import type { Desk } from './support/desk';

/** A payment whose payee the bank knows under another name: both persons see what the bank said, and each other's word. */
const driver = sharedDriver();
let desks: Desks;
beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

async function held(): Promise<{ readonly payoutId: string; readonly atBank: string }> {
  const worker = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
  const heir = freshPerson();
  const atBank = `${heir.account.accountName.split(' ')[0]} WIRATMADJA`;
  await driver.world.settle({
    participants: [worker],
    accounts: [{ ...heir.account, accountName: atBank }],
  });
  const claimNumber = await diedAtWork(driver, worker, { heirs: [heirOf(heir)], children: [] });
  const { benefitId } = await driver.requestBenefit(claimNumber, 'FUNERAL', payeeHeir(heir));
  await driver.approve(benefitId);
  const { payouts } = await driver.until(claimNumber, 'its payment to be held', (claim) =>
    claim.payouts.some(({ state }) => state === 'HELD'),
  );
  return { payoutId: payouts[0]!.payoutId, atBank };
}

it('is decided by two persons: the first sees the name at the bank, the second also the first one’s word', async () => {
  const { payoutId, atBank } = await held();
  const maker = await desks.as('maker');
  await maker.page.goto(`/payouts/${payoutId}`);
  await maker.content.getByText(atBank, { exact: true }).first().waitFor();
  await maker.content.getByText('Putuskan pembayaran yang ditahan').waitFor();
  await say(maker, 'Bayar', 'Buku rekening memuat nama gadis ibu.');
  await maker.content.getByText(/mengusulkan tetap bayar: Buku rekening/).waitFor();

  const releaser = await desks.as('releaser');
  await releaser.page.goto(`/payouts/${payoutId}`);
  await releaser.content.getByText(atBank, { exact: true }).first().waitFor();
  await releaser.content.getByText(/Penyusun keuangan mengusulkan tetap bayar: Buku rekening/).waitFor();
  await say(releaser, 'Bayar', 'Sama dengan kartu keluarga.');
  await releaser.content.getByText('Menunggu rilis', { exact: true }).first().waitFor();
  expect([...maker.faults, ...releaser.faults]).toEqual([]);
  await maker.close();
  await releaser.close();
});

async function say(desk: Desk, decision: string, note: string): Promise<void> {
  await desk.choose(desk.content, 'Putusan', decision);
  await desk.fill(desk.content, 'Catatan', note);
  await desk.content.getByRole('button', { name: 'Catat putusan' }).click();
}
