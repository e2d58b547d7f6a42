import { newKey } from '../support/api-client';
import { wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import { sharedStack } from '../support/stack';
import { freshAccount } from '../support/people';
import { storyW3, W3 } from '../support/stories';
import type { ClaimView } from '../support/claim-driver';
import type { Loose } from '../support/loose';
import { eventually } from '../support/wait';

const driver = sharedDriver();
const { banks } = driver.world;
const payoutOf = (claim: ClaimView, amount: number) =>
  claim.payouts.find((payout) => payout.amount === amount)!;
const stateOf = async (payoutId: string): Promise<Loose> =>
  (await driver.world.desks.as('maker')).read(`/payouts/${payoutId}`);
const untilState = (payoutId: string, state: string) =>
  eventually(
    `payout ${payoutId} to be ${state}`,
    async () => {
      const payout = await stateOf(payoutId);
      return payout.state === state ? payout : undefined;
    },
    { everyMs: 300 },
  );
const referenceOf = (payout: Loose, no = 0): string => payout.attempts[no].partnerReference;

describe('the bank misbehaves', () => {
  it.each([
    ['ERROR_500_THOUGH_PAID', {}],
    ['RESET_AFTER_ACCEPT', {}],
    ['ERROR_504', {}],
    ['ERROR_502_HTML', {}],
    ['WRONG_ECHO_AMOUNT', {}],
    ['TRUNCATED_BODY', {}],
    ['STATUS_LAG', { delayMs: 5_000 }],
    ['LATE_POSTING', { delayMs: 8_000 }],
    ['PENDING_202', { delayMs: 5_000 }],
    ['MISSING_STATEMENT_LINE', { delayMs: 6_000 }],
  ])('%s: one credit, and the statement proves it', async (fault, settings) => {
    const { claim, heir } = await storyW3(driver);
    const { bankCode, accountNumber } = heir!.account;
    const { payoutId } = payoutOf(claim, W3.FUNERAL);
    await banks.arm({ bankCode, service: '17', fault, accountNumber, ...settings });
    await driver.release([payoutId]);
    await untilState(payoutId, 'RECONCILED');
    expect(await banks.creditsOfAccount(accountNumber)).toMatchObject({ count: 1, total: W3.FUNERAL });
  });

  it('RESET_BEFORE_ACCEPT: nothing was paid, nothing is sent again by itself, and nothing is lost', async () => {
    const { claim, heir } = await storyW3(driver);
    const { bankCode, accountNumber } = heir!.account;
    const { payoutId } = payoutOf(claim, W3.FUNERAL);
    await banks.arm({ bankCode, service: '17', fault: 'RESET_BEFORE_ACCEPT', accountNumber });
    await driver.release([payoutId]);
    const seen = await eventually('the payout to be doubted', async () => {
      const payout = await stateOf(payoutId);
      return ['UNKNOWN', 'FAILED'].includes(payout.state) ? payout : undefined;
    });
    expect((await banks.creditsOfAccount(accountNumber)).count).toBe(0);
    expect(seen.attempts).toHaveLength(1);
  });

  it.each([
    ['NAME_DIFFERS', 'HELD'],
    ['NAME_NEAR', 'HELD'],
  ])('%s at the name inquiry: %s before any rupiah moves', async (fault, state) => {
    const story = storyW3(driver, '110');
    await banks.arm({ bankCode: '110', service: '15', fault, count: 3 });
    const { claim, heir } = await story;
    for (const { payoutId } of claim.payouts) await untilState(payoutId, state);
    await banks.clearFaults();
    expect((await banks.creditsOfAccount(heir!.account.accountNumber)).count).toBe(0);
  });

  it('ACCOUNT_CLOSED at the transfer: refused by the bank, nothing paid, the officer may name another account', async () => {
    const { claim, heir } = await storyW3(driver);
    const { bankCode, accountNumber } = heir!.account;
    const { payoutId } = payoutOf(claim, W3.FUNERAL);
    await banks.arm({ bankCode, service: '17', fault: 'ACCOUNT_CLOSED', accountNumber });
    await driver.release([payoutId]);
    await untilState(payoutId, 'FAILED');
    expect((await banks.creditsOfAccount(accountNumber)).count).toBe(0);
  });

  it('a bank outside the partners is paid through BRI by the switch', async () => {
    const { claim, heir } = await storyW3(driver, '014');
    const paid = await driver.pay(claim.claimNumber);
    expect(paid.payouts.map((payout) => payout.state)).toEqual(Array(3).fill('RECONCILED'));
    const { credits } = await banks.creditsOfAccount(heir!.account.accountNumber);
    expect(credits.map((credit) => [credit.payingBankCode, credit.bankCode])).toEqual(
      Array(3).fill(['002', '014']),
    );
  });
});

describe('a payee who stands on a list of persons whom nobody may pay', () => {
  it('is held before any rupiah moves, and paid once two persons say that it is somebody else', async () => {
    const { claim, heir } = await storyW3(driver);
    const { payoutId } = payoutOf(claim, W3.FUNERAL);
    const entries = [{ ref: 'EDD-9', names: ['ABU HAMZAH'], nik: heir!.nik }];
    const content = { list: 'DTTOT', datedOn: wibDay(Date.now()), source: 'Surat Kapolri', entries };
    const form = new FormData();
    form.append('file', new Blob([JSON.stringify(content)]), 'dttot.json');
    const admin = await driver.world.desks.as('admin');
    const handed = await fetch(`${sharedStack().baseUrl}/api/v1/screening-lists`, {
      method: 'POST',
      headers: { authorization: `Bearer ${admin.token}` },
      body: form,
    });
    const { checksum } = (await handed.json()) as { checksum: string };
    const publish = async (name: string) =>
      (await driver.world.desks.as(name)).post(`/screening-lists/${checksum}/publication`, {
        note: 'Dibandingkan.',
      });
    expect((await publish('admin')).body).toMatchObject({ code: 'APPROVAL.SAME_PERSON' });
    expect((await publish('admin2')).body).toEqual({ list: 'DTTOT', version: 2 });
    const { items } = await (await driver.world.desks.as('auditor')).read('/screening-lists');
    expect(items.find((each: Loose) => each.checksum === checksum)).toMatchObject({
      isInForce: true,
      version: 2,
    });

    await driver.release([payoutId]);
    const held = await untilState(payoutId, 'HELD');
    expect(held).toMatchObject({
      hold: { code: 'SCREENING.HIT' },
      screeningHits: [{ list: 'DTTOT', ref: 'EDD-9', names: 'ABU HAMZAH' }],
      attempts: [],
    });
    await driver.liftHolds(claim.claimNumber);
    await driver.release([payoutId]);
    await untilState(payoutId, 'RECONCILED');
    expect(await banks.creditsOfAccount(heir!.account.accountNumber)).toMatchObject({
      count: 1,
      total: W3.FUNERAL,
    });
  });
});

describe('a payout that comes back', () => {
  it('is replaced with a new account through approval again, and paid once there', async () => {
    const { claim, heir } = await storyW3(driver);
    const paid = await driver.pay(claim.claimNumber);
    const { payoutId } = payoutOf(paid, W3.FUNERAL);
    const reference = referenceOf(await stateOf(payoutId));
    await banks.bounce(reference, 'REKENING TUTUP');
    const returned = await untilState(payoutId, 'RETURNED');
    expect(returned.nextStep.owner.en).toBe('Claim officer');
    const sides = returned.statementLines.map(({ direction, amountSen }: Loose) => [direction, amountSen]);
    expect(sides).toEqual([
      ['DEBIT', W3.FUNERAL * 100],
      ['CREDIT', W3.FUNERAL * 100],
    ]);

    const account = freshAccount(heir!.name, '008');
    await driver.world.settle({ accounts: [account] });
    const officer = await driver.world.desks.as('officer');
    const before = await driver.until(claim.claimNumber, 'knows of the return', (one) =>
      one.payouts.some((payout) => payout.payoutId === payoutId && payout.state === 'RETURNED'),
    );
    const benefit = before.benefits.find((one) => one.type === 'FUNERAL')!;
    const answer = await officer.post(
      `/payouts/${payoutId}/replacement`,
      { payee: account, note: 'Rekening baru.' },
      { idempotencyKey: newKey() },
    );
    expect([answer.status, answer.body?.code]).toEqual([200, undefined]);

    const benefitId = benefit.benefitId;
    const replaced = await driver.see(claim.claimNumber);
    expect(replaced.benefits.find((one) => one.benefitId === benefitId)?.stage).toBe('PROPOSED');
    await driver.benefitCommand(benefitId, 'decision', 'approver', {
      decision: 'APPROVE',
      accountDoubtsSeen: true,
      note: 'Buku rekening baru dilihat.',
    });
    const held = (await driver.see(claim.claimNumber)).payouts.at(-1)!;
    expect(await stateOf(held.payoutId)).toMatchObject({
      state: 'HELD',
      hold: { code: 'ACCOUNT.RECENT' },
    });
    await driver.liftHolds(claim.claimNumber);
    await driver.pay(claim.claimNumber);
    expect(await banks.creditsOfAccount(account.accountNumber)).toMatchObject({
      count: 1,
      total: W3.FUNERAL,
    });
    const first = await banks.creditsOfAccount(heir!.account.accountNumber);
    expect(first).toMatchObject({ count: 3, netCount: 2, netTotal: W3.total - W3.FUNERAL });
    const settled = await driver.until(
      claim.claimNumber,
      'is settled again',
      (one) => one.stage === 'SETTLED',
    );
    const alive = settled.payouts.filter(
      (payout) => payout.benefitId === benefitId && payout.state === 'RECONCILED',
    );
    expect(alive).toHaveLength(1);
  });
});

describe('four eyes', () => {
  it('the maker does not release, a wrong hash does not release, a released batch is not released again', async () => {
    const { claim } = await storyW3(driver);
    const payoutIds = claim.payouts.map((payout) => payout.payoutId);
    const { batchId, hash, total } = await driver.batch(payoutIds);
    expect(total).toBe(W3.total);
    const [maker, releaser] = await Promise.all(
      ['maker', 'releaser'].map((name) => driver.world.desks.as(name)),
    );
    const path = `/payout-batches/${batchId}/release`;
    const seenBy = async (name: string): Promise<Loose> =>
      (await driver.world.desks.as(name)).read(`/payout-batches/${batchId}`);
    expect(await seenBy('maker')).toMatchObject({ allowedCommands: ['removeBatch'] });
    expect(await seenBy('releaser')).toMatchObject({ allowedCommands: [] });
    await banks.arm({ bankCode: '002', service: '11', fault: 'LOW_BALANCE' });
    const unfunded = await releaser!.post(path, { hash });
    expect([unfunded.status, unfunded.body.code]).toEqual([409, 'BATCH.NOT_FUNDED']);
    expect(unfunded.body.errors).toMatchObject([
      {
        code: 'BANK.NOT_FUNDED',
        detail: { en: expect.stringMatching(/^The balance at BRI is Rp1; this batch needs Rp70\.000\.000,/) },
      },
    ]);
    expect((await releaser!.post(path, { hash })).status).toBe(200);
    const batch = await maker!.read<Loose>(`/payout-batches/${batchId}`);
    expect(batch).toMatchObject({ count: 3, total: W3.total, allowedCommands: [] });
    expect((await maker!.post(path, { hash: batch.hash })).status).toBe(403);
    const again = await releaser!.post(path, { hash: batch.hash });
    expect([again.status, again.body.code]).toEqual([409, 'BATCH.RELEASED']);
    const other = await maker!.post('/payout-batches', { payoutIds }, { idempotencyKey: newKey() });
    expect([other.status, other.body.code]).toEqual([409, 'PAYOUT.NOT_RELEASABLE']);
  });
});
