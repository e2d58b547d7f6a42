import { sharedDriver } from '../support/instances';
import { freshAccount, freshEmployer, freshParticipant, freshPerson } from '../support/people';
import { deathStatement, heirOf, payeeHeir, statementBody, wibDay } from '../support/claim-bodies';
import type { ClaimView } from '../support/claim-driver';
import { newKey } from '../support/api-client';
import type { Loose } from '../support/loose';
import { eventually } from '../support/wait';

const driver = sharedDriver();
const { banks } = driver.world;
const DAY_MS = 86_400_000;
const FUNERAL = 10_000_000;
const A_DAY = 100_000;

const daysAgo = (days: number): string => wibDay(Date.now() - days * DAY_MS);
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;
const dueDay = (benefit: Loose): string => {
  const started = benefit.clock.findLast((move: Loose) => move.dueAt !== null);
  return wibDay(Date.parse(started.dueAt));
};
const compensationOf = (claim: ClaimView): Loose =>
  claim.benefits.find(({ type }) => type === 'LATE_COMPENSATION');
const benefitOf = (claim: ClaimView, type: string): Loose =>
  claim.benefits.find((benefit) => benefit.type === type)!;

/** A funeral whose papers were complete this long ago, approved and waiting to be released. */
async function funeral(completeOn: string, occurredDaysAgo = 60) {
  const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
  const heir = freshPerson('002');
  await driver.world.settle({ participants: [participant], accounts: [heir.account] });
  const occurredAt = new Date(Date.now() - occurredDaysAgo * DAY_MS).toISOString();
  const receivedAt = new Date(Date.parse(occurredAt) + 3_600_000).toISOString();
  const { claimNumber } = await driver.report(participant, 'BRANCH', {
    occurredAt,
    receivedAt,
    consequence: 'DIED',
  });
  const statement = deathStatement(receivedAt);
  await driver.conclude(claimNumber, statement);
  const { conditionOn } = statement;
  await driver.command(claimNumber, 'final-report', 'officer', {
    condition: 'DIED',
    conditionOn,
    heirs: [heirOf(heir)],
    children: [],
  });
  await driver.command(claimNumber, 'benefits', 'officer', {
    type: 'FUNERAL',
    details: {},
    payee: payeeHeir(heir),
    documents: [],
    complete: true,
    completeOn,
  });
  const { benefitId } = benefitOf(await driver.see(claimNumber), 'FUNERAL');
  await driver.approve(benefitId);
  return { claimNumber, heir, benefitId: benefitId as string };
}

const hasReturned = ({ payouts }: ClaimView): boolean => payouts[0]!.state === 'RETURNED';

const settled = (claimNumber: string, count: number): Promise<ClaimView> =>
  driver.until(
    claimNumber,
    `has ${count} proven payments`,
    ({ payouts }) => payouts.filter(({ state }) => state === 'RECONCILED').length === count,
    { everyMs: 300 },
  );

describe('a benefit that is paid late', () => {
  it('is at risk until the bank books it, then brings 1% a day that nobody asked for, and that is paid as well', async () => {
    const { claimNumber, heir, benefitId } = await funeral(daysAgo(40));
    const waiting: Loose = await driver.see(claimNumber);
    const late = benefitOf(waiting as ClaimView, 'FUNERAL');
    const days = daysBetween(dueDay(late), daysAgo(0));
    expect(days).toBeGreaterThan(10);
    expect(late.late).toEqual({ days, owed: days * A_DAY, perDay: A_DAY });
    expect(waiting.atRisk).toEqual({ benefits: 1, owed: days * A_DAY, perDay: A_DAY });
    const office = await (await driver.world.desks.as('head')).read<Loose>('/late-payments');
    expect(office.items).toContainEqual(
      expect.objectContaining({ benefitId, days, owed: days * A_DAY, amount: FUNERAL }),
    );
    expect(office.owed).toBeGreaterThanOrEqual(days * A_DAY);

    await driver.pay(claimNumber);
    const paid = await driver.until(claimNumber, 'owes compensation', (claim) => !!compensationOf(claim));
    const owed = compensationOf(paid);
    const booked = daysBetween(dueDay(late), wibDay(Date.parse((paid.payouts[0] as Loose).settledAt)));
    expect(owed).toMatchObject({
      amount: booked * A_DAY,
      stage: 'COMPLETE',
      payee: 'HEIR',
      compensates: benefitId,
      requestedBy: { userId: 'SYSTEM' },
    });
    expect((paid as Loose).atRisk).toBeNull();
    const after = await (await driver.world.desks.as('head')).read<Loose>('/late-payments');
    expect(after.items.map((one: Loose) => one.benefitId)).not.toContain(benefitId);
    expect(paid.stage).toBe('FINAL_REPORTED');
    expect(paid.waits).toContainEqual(
      expect.objectContaining({ code: 'PROPOSAL', role: 'CLAIM_OFFICER', subject: owed.benefitId }),
    );
    const { items } = await (
      await driver.world.desks.as('officer')
    ).read<Loose>(`/claims/${claimNumber}/timeline`);
    expect(items.map((item: Loose) => item.text.id).join('\n')).toContain(
      `terlambat ${booked} hari. Ganti rugi`,
    );

    await driver.approve(owed.benefitId);
    await driver.pay(claimNumber);
    await settled(claimNumber, 2);
    expect(await banks.creditsOfAccount(heir.account.accountNumber)).toMatchObject({
      count: 2,
      total: FUNERAL + booked * A_DAY,
    });
    await driver.until(claimNumber, 'is settled', ({ stage }) => stage === 'SETTLED');
  });

  it('owes nothing where it was paid in time', async () => {
    const { claimNumber, heir } = await funeral(daysAgo(0));
    expect((await driver.see(claimNumber)) as Loose).toMatchObject({ atRisk: null });
    await driver.pay(claimNumber);
    const claim = await driver.until(claimNumber, 'is settled', ({ stage }) => stage === 'SETTLED');
    expect(claim.benefits).toHaveLength(1);
    expect(await banks.creditsOfAccount(heir.account.accountNumber)).toMatchObject({
      count: 1,
      total: FUNERAL,
    });
  });

  it('cannot be asked for by hand', async () => {
    const { claimNumber } = await funeral(daysAgo(40));
    const { version } = await driver.see(claimNumber);
    const officer = await driver.world.desks.as('officer');
    const body = {
      type: 'LATE_COMPENSATION',
      details: { santunan: FUNERAL, dueOn: daysAgo(30), paidOn: daysAgo(1) },
      payee: { kind: 'HEIR', name: 'SIAPA SAJA' },
      version,
    };
    const answer = await officer.post(`/claims/${claimNumber}/benefits`, body, { idempotencyKey: newKey() });
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [expect.objectContaining({ code: 'BENEFIT.UNKNOWN_TYPE' })],
    ]);
  });
});

describe('wages that the employer went on paying', () => {
  it('are repaid to the employer, and the delay to the worker, whose account is asked for', async () => {
    const employer = freshEmployer('008');
    const participant = freshParticipant({
      segment: 'PU',
      wageAmount: 3_000_000,
      employerNumber: employer.employerNumber,
    });
    const account = freshAccount(participant.name, '002');
    await driver.world.settle({ participants: [participant], employers: [employer], accounts: [account] });
    const { claimNumber } = await driver.report(participant, 'BRANCH', {
      occurredAt: '2026-08-03T02:00:00.000Z',
      receivedAt: '2026-08-04T03:00:00.000Z',
    });
    const recovered = { condition: 'RECOVERED', conditionOn: '2026-09-02' };
    await driver.conclude(
      claimNumber,
      statementBody({ ...recovered, restFrom: '2026-08-04', restTo: '2026-09-02' }),
    );
    await driver.command(claimNumber, 'final-report', 'officer', { ...recovered, employerPaidWages: true });
    await driver.command(claimNumber, 'benefits', 'officer', {
      type: 'STMB',
      details: { periods: [{ from: '2026-08-04', to: '2026-09-02' }] },
      payee: { kind: 'EMPLOYER' },
      documents: [],
      complete: true,
      completeOn: daysAgo(30),
    });
    const { benefitId, amount } = benefitOf(await driver.see(claimNumber), 'STMB');
    await driver.approve(benefitId);
    await driver.pay(claimNumber);
    const paid = await driver.until(claimNumber, 'owes compensation', (claim) => !!compensationOf(claim));
    const owed = compensationOf(paid);
    expect(owed).toMatchObject({
      stage: 'DOCUMENTS_INCOMPLETE',
      payee: 'PARTICIPANT',
      missing: ['BANK_BOOK'],
    });
    expect(paid.waits).toContainEqual(
      expect.objectContaining({ code: 'DOCUMENTS', role: 'CLAIM_OFFICER', subject: owed.benefitId }),
    );
    await driver.benefitCommand(owed.benefitId, 'correction', 'officer', {
      type: 'LATE_COMPENSATION',
      details: {},
      payee: { kind: 'PARTICIPANT', ...account },
      complete: true,
    });
    await driver.approve(owed.benefitId);
    await driver.pay(claimNumber);
    await settled(claimNumber, 2);
    const late = daysBetween(
      dueDay(benefitOf(paid, 'STMB')),
      wibDay(Date.parse((paid.payouts[0] as Loose).settledAt)),
    );
    const expected = Math.round((amount * late) / 100);
    expect(await banks.creditsOfAccount(account.accountNumber)).toMatchObject({ count: 1, total: expected });
  });
});

describe('money that came back', () => {
  it.each([
    ['OURS', true],
    ['PAYEE', false],
  ])('%s: late since the first due day: %s', async (cause, counts) => {
    const { claimNumber, heir, benefitId } = await funeral(daysAgo(5));
    await driver.pay(claimNumber);
    const { payoutId } = (await driver.see(claimNumber)).payouts[0]!;
    const payout = await (await driver.world.desks.as('maker')).read<Loose>(`/payouts/${payoutId}`);
    await banks.bounce(payout.attempts[0].partnerReference, 'REKENING TUTUP');
    await driver.until(claimNumber, 'knows of the return', hasReturned, { everyMs: 300 });
    const account = freshAccount(heir.name, '008');
    await driver.world.settle({ accounts: [account] });
    const answer = await (
      await driver.world.desks.as('officer')
    ).post(
      `/payouts/${payoutId}/replacement`,
      { payee: account, note: 'Rekening baru.', cause },
      { idempotencyKey: newKey() },
    );
    expect(answer.status).toBe(200);
    const benefit = await eventually('the clock to go on', async () => {
      const found = benefitOf(await driver.see(claimNumber), 'FUNERAL');
      return found.clock.length > 2 ? found : undefined;
    });
    expect(benefit.benefitId).toBe(benefitId);
    expect(benefit.clock.map((move: Loose) => [move.move, move.reason.code])).toEqual([
      ['START', 'DOCUMENTS_COMPLETE'],
      ['STOP', 'PAID'],
      ['RESUME', 'MONEY_CAME_BACK'],
      ...(counts
        ? []
        : [
            ['STOP', 'ACCOUNT_OF_PAYEE_WRONG'],
            ['RESUME', 'ACCOUNT_REPLACED'],
          ]),
    ]);
  });
});
