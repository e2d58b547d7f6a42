import { newKey } from '../support/api-client';
import { payeeHeir } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshAccount } from '../support/people';
import { storyW3, W3 } from '../support/stories';
import { eventually } from '../support/wait';

/** A transfer comes back after too much of it was found: the money settles the debt, and only what is due is paid again. */

const driver = sharedDriver();
const { banks, desks } = driver.world;
const TOO_MUCH = 400_000;

const payoutSeen = async (payoutId: string): Promise<Loose> =>
  (await desks.as('maker')).read(`/payouts/${payoutId}`);
const recoveriesOf = async (claimNumber: string): Promise<Loose[]> =>
  (await (await desks.as('auditor')).read<Loose>(`/claims/${claimNumber}`)).recoveries;

/** A funeral that was paid, of which so much is found too much, and whose transfer then comes back. */
async function cameBack(amount: number) {
  const { claim, heir } = await storyW3(driver);
  const { claimNumber } = claim;
  await driver.pay(claimNumber);
  const paid = await driver.until(claimNumber, 'is settled', ({ stage }) => stage === 'SETTLED');
  const { benefitId, version } = paid.benefits.find(({ type }) => type === 'FUNERAL')!;
  const { payoutId } = paid.payouts.find((payout) => payout.benefitId === benefitId)!;
  const head = await desks.as('head');
  const found = await head.post(
    `/benefits/${benefitId}/overpayments`,
    {
      ...{ amount, reasonCode: 'NOT_ENTITLED', ruleCited: 'PP 82/2019', note: 'Terlalu besar.' },
      ...{ documents: [await driver.upload('head')], version },
    },
    { idempotencyKey: newKey() },
  );
  expect(found.status).toBe(200);
  const { attempts } = await payoutSeen(payoutId);
  await banks.bounce(attempts[0].partnerReference, 'REKENING TUTUP');
  await eventually('the payout to come back', async () =>
    (await payoutSeen(payoutId)).state === 'RETURNED' ? true : undefined,
  );
  const back: Loose = await driver.until(claimNumber, 'knows of the return', ({ benefits }) =>
    benefits.some((each) => each.benefitId === benefitId && each.stage !== 'PAID'),
  );
  expect(back.waits.map(({ code }: Loose) => code)).not.toContain('RECOVERY_PLAN');
  expect(await recoveriesOf(claimNumber)).toMatchObject([
    { balance: 0, settlements: [{ decision: 'RETURN', amount }] },
  ]);
  return { claimNumber, heir, benefitId, payoutId };
}

it('pays again only the rest, to the new account, by an approval of its own', async () => {
  const { claimNumber, heir, benefitId, payoutId } = await cameBack(TOO_MUCH);

  const account = freshAccount(heir!.name, '008');
  await driver.world.settle({ accounts: [account] });
  const officer = await desks.as('officer');
  const replaced = await officer.post(
    `/payouts/${payoutId}/replacement`,
    { payee: account, note: 'Rekening baru.' },
    { idempotencyKey: newKey() },
  );
  expect(replaced.status).toBe(200);
  const seen = (await (await desks.as('auditor')).read<Loose>(`/claims/${claimNumber}`)).benefits;
  expect(seen.find((each: Loose) => each.benefitId === benefitId)).toMatchObject({
    ...{ stage: 'PROPOSED', amount: W3.FUNERAL, kept: TOO_MUCH },
  });
  await driver.benefitCommand(benefitId, 'decision', 'approver', {
    ...{ decision: 'APPROVE', accountDoubtsSeen: true, note: 'Buku rekening baru dilihat.' },
  });
  await driver.liftHolds(claimNumber);
  await driver.pay(claimNumber);
  await driver.until(claimNumber, 'is settled again', ({ stage }) => stage === 'SETTLED');
  expect(await banks.creditsOfAccount(account.accountNumber)).toMatchObject({
    ...{ count: 1, total: W3.FUNERAL - TOO_MUCH },
  });

  const maker = await desks.as('maker');
  const { items } = await maker.read<Loose>('/ledger/statement?account=RECEIVABLE_OVERPAYMENT');
  expect(items.filter((item: Loose) => item.claimNumber === claimNumber)).toMatchObject([
    { event: 'OVERPAYMENT_RETURNED', amount: -TOO_MUCH },
    { event: 'OVERPAYMENT_FOUND', amount: TOO_MUCH },
  ]);
  const books = await maker.read<Loose>('/ledger/trial-balance');
  expect(books.debit).toBe(books.credit);
  const timeline = JSON.stringify(await (await desks.as('auditor')).read(`/claims/${claimNumber}/timeline`));
  expect(timeline).toContain('Rp400.000 melunasi kelebihan bayarnya, Rp9.600.000 perlu rekening lain.');
  expect(timeline).toContain('Rp400.000 settled what was too much of it, Rp9.600.000 needs another account.');
});

it('pays nothing again where nothing was due, and the claim is settled', async () => {
  const { claimNumber, heir, benefitId, payoutId } = await cameBack(W3.FUNERAL);
  const claim = await driver.until(claimNumber, 'is settled again', ({ stage }) => stage === 'SETTLED');
  expect(claim.benefits.find((each) => each.benefitId === benefitId)?.stage).toBe('CANCELLED');
  const officer = await desks.as('officer');
  const { kind: _kind, name: _name, ...account } = payeeHeir(heir!);
  const answer = await officer.post(
    `/payouts/${payoutId}/replacement`,
    { payee: account, note: 'Rekening baru.' },
    { idempotencyKey: newKey() },
  );
  expect(answer.status).toBe(409);
  const credits = await banks.creditsOfAccount(heir!.account.accountNumber);
  expect(credits).toMatchObject({ netCount: 2, netTotal: W3.total - W3.FUNERAL });
  const timeline = JSON.stringify(await (await desks.as('auditor')).read(`/claims/${claimNumber}/timeline`));
  expect(timeline).toContain('tidak ada lagi yang dibayar.');
});
