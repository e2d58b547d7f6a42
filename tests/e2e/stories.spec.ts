import { STORY_1_STMB, W3, W5, story1, storyW3, storyW5 } from '../support/stories';
import type { Story } from '../support/stories';
import { wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { ClaimView } from '../support/claim-driver';
import type { Loose } from '../support/loose';

const driver = sharedDriver();
const amounts = (claim: ClaimView) =>
  Object.fromEntries(claim.benefits.map((benefit) => [benefit.type, benefit.amount]));

const signedSum = (lines: readonly { amount: number }[]) => lines.reduce((sum, line) => sum + line.amount, 0);

/** Pays a story and proves it on both sides: the claim, and the books of the banks. */
async function payAndProve(
  story: Story,
  accountNumber: string,
  count: number,
  total: number,
): Promise<ClaimView> {
  const { claimNumber } = story.claim;
  const paid = await driver.pay(claimNumber);
  expect(paid.payouts.map((payout) => payout.state)).toEqual(Array(count).fill('RECONCILED'));
  expect(await driver.world.banks.creditsOfAccount(accountNumber)).toMatchObject({
    count,
    total,
    netTotal: total,
  });
  const settled = await driver.until(claimNumber, 'is settled', (claim) => claim.stage === 'SETTLED');
  expect(settled.benefits.every((benefit) => benefit.stage === 'PAID')).toBe(true);
  return settled;
}

describe('W-3: an informal worker dies at work', () => {
  it('pays 48, 12 and 10 million to the heir, and the statement proves it', async () => {
    const story = await storyW3(driver);
    const { claim, heir } = story;
    expect(claim).toMatchObject({
      stage: 'FINAL_REPORTED',
      segment: 'BPU',
      ruleSet: { amounts: 'PP-82-2019', procedure: 'PERMENAKER-1-2025' },
      eligibility: { outcome: 'COVERED' },
    });
    expect(amounts(claim)).toEqual({ DEATH: W3.DEATH, PERIODIC: W3.PERIODIC, FUNERAL: W3.FUNERAL });
    expect(story.approvers).toEqual(['approver', 'approver', 'approver']);
    const settled = await payAndProve(story, heir!.account.accountNumber, 3, W3.total);
    expect(settled.waits).toEqual([
      expect.objectContaining({
        code: 'LABOUR_OFFICE_RECEIPT',
        role: 'CLAIM_OFFICER',
        onOverdue: 'ESCALATE',
        level: 'NONE',
      }),
    ]);
    await driver.giveNotice(claim.claimNumber);
    const noticed = await driver.see(claim.claimNumber);
    expect(noticed.waits).toEqual([expect.objectContaining({ code: 'SETTLEMENT', onOverdue: 'CLOSE' })]);
    const officer = await driver.world.desks.as('officer');
    const { labourOfficeReceipts } = await officer.read<Loose>(`/claims/${claim.claimNumber}`);
    expect(labourOfficeReceipts).toMatchObject([{ number: '560/0123/TT/2026' }]);
    const maker = await driver.world.desks.as('maker');
    const { items } = await maker.read<{ items: Loose[] }>(`/tasks?q=${claim.claimNumber}`);
    expect(items).toEqual([]);
  });

  it('tells its life in plain language, newest first, in both languages', async () => {
    const { claim } = await storyW3(driver);
    const auditor = await driver.world.desks.as('auditor');
    const timeline = await auditor.read<Loose>(`/claims/${claim.claimNumber}/timeline`);
    const entries: Loose[] = Array.isArray(timeline) ? timeline : timeline.items;
    const times = entries.map((entry) => entry.at as string);
    expect(times).toEqual([...times].sort().reverse());
    for (const { text } of entries) {
      expect(text.id).toEqual(expect.stringMatching(/\w/));
      expect(text.en).toEqual(expect.stringMatching(/\w/));
    }
  });

  it('shows finance the attempt, hashes of what went over the wire and books that sum to zero', async () => {
    const { claim } = await storyW3(driver);
    const { payouts } = await driver.pay(claim.claimNumber);
    const maker = await driver.world.desks.as('maker');
    const payout = await maker.read<Loose>(`/payouts/${payouts[0]!.payoutId}`);
    expect(payout.state).toBe('RECONCILED');
    expect(payout.attempts).toHaveLength(1);
    expect(payout.wireMessages.length).toBeGreaterThan(0);
    expect(payout.ledger.length).toBeGreaterThan(0);
    expect(payout.statementLines).toMatchObject([{ direction: 'DEBIT', bucket: 'MATCHED', attemptNo: 1 }]);
    expect(payout.nextStep.owner).toBeNull();
    for (const { lines } of payout.ledger) expect(signedSum(lines)).toBe(0);
    expect(JSON.stringify(payout.wireMessages)).not.toContain('beneficiaryAccountName');
  });
});

describe('W-5: an election worker dies, the paper form of February 2024 is entered now', () => {
  it('pays 118 million; what passes 100 million is approved by the head of the branch', async () => {
    const story = await storyW5(driver);
    const { claim, heir } = story;
    expect(claim.ruleSet).toEqual({ amounts: 'PP-82-2019', procedure: 'PERMENAKER-5-2021' });
    expect(claim.eligibility?.outcome).toBe('COVERED');
    expect(amounts(claim)).toEqual({ DEATH: W5.DEATH, PERIODIC: W5.PERIODIC, FUNERAL: W5.FUNERAL });
    expect(story.approvers).toEqual(['approver', 'head', 'head']);
    await payAndProve(story, heir!.account.accountNumber, 3, W5.total);
  });
});

describe('authority that was lent', () => {
  it('lets another approver decide for the head until it is taken back, and the record keeps both', async () => {
    const [head, approver] = [await driver.world.desks.as('head'), await driver.world.desks.as('approver')];
    const { borrowers } = await head.read<Loose>('/lent-authority');
    const to = (await approver.read<Loose>('/session')).user.id as string;
    expect(borrowers).toContainEqual({ userId: to, name: 'Bima Arsandi' });
    const today = wibDay(new Date().toISOString());
    const terms = { role: 'BRANCH_HEAD', firstDay: today, lastDay: '2099-12-31', reason: 'Cuti tahunan.' };
    const officer = (await driver.world.desks.as('officer').then((desk) => desk.read<Loose>('/session'))).user
      .id;
    expect((await head.post('/lent-authority', { to: officer, ...terms })).body.errors).toMatchObject([
      { pointer: '/to', code: 'VALUE.NOT_ALLOWED' },
    ]);
    const given = await approver.post('/lent-authority', { to, ...terms });
    expect(given.body.errors).toMatchObject([{ pointer: '/role', code: 'VALUE.NOT_ALLOWED' }]);
    const lent = await head.post('/lent-authority', { to, ...terms });
    expect(lent.body.items).toMatchObject([{ from: 'Citra Lesmana', to: 'Bima Arsandi', isOwn: true }]);
    const { lentId } = lent.body.items[0];

    const { claim, approvers } = await storyW5(driver);
    expect(approvers).toEqual(['approver', 'approver', 'approver']);
    const auditor = await driver.world.desks.as('auditor');
    const { items } = await auditor.read<Loose>(`/claims/${claim.claimNumber}/events`);
    const headId = (await head.read<Loose>('/session')).user.id;
    const onBehalf = items.filter(({ data }: Loose) => data.onBehalfOf !== undefined);
    expect(onBehalf).toMatchObject(
      [1, 2].map(() => ({
        code: 'BENEFIT_APPROVED',
        userId: to,
        role: 'BRANCH_HEAD',
        data: { onBehalfOf: headId },
      })),
    );

    expect((await approver.post('/lent-authority/end', { lentId })).status).toBe(404);
    expect((await head.post('/lent-authority/end', { lentId })).body.items).toEqual([]);
    expect((await head.post('/lent-authority/end', { lentId })).status).toBe(404);
    expect((await storyW5(driver)).approvers).toEqual(['approver', 'head', 'head']);
  });
});

describe('story 1: a fall, 45 days of rest, the employer kept paying wages', () => {
  it('pays 6,750,000 STMB to the employer', async () => {
    const story = await story1(driver);
    expect(amounts(story.claim)).toEqual({ STMB: STORY_1_STMB });
    expect(story.claim.eligibility).toMatchObject({ outcome: 'COVERED', mode: 'BPJS_PAYS' });
    await payAndProve(story, story.employer!.account.accountNumber, 1, STORY_1_STMB);
  });
});
