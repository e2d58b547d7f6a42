import { Attempts, daysAgo, ownAccount } from '../support/attempts';
import { deathStatement, heirOf, statementBody, verificationBody, wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshParticipant, freshPerson } from '../support/people';

/** Money that was paid for days on which the worker, as it turns out later, had died already. */

const driver = sharedDriver();

describe('rest that was paid before a death became known', () => {
  it('is awaited of the head, who makes the days after the death a debt; its amount follows from them', async () => {
    const [participant, heir] = [freshParticipant({ segment: 'BPU', wageAmount: 10_000 }), freshPerson()];
    await driver.world.settle({
      participants: [participant],
      accounts: [participant.account, heir.account],
    });
    const { claimNumber } = await driver.report(participant, 'BRANCH', {
      occurredAt: daysAgo(30),
      receivedAt: daysAgo(29),
    });
    const [from, died, to] = [29, 20, 15].map((days) => wibDay(daysAgo(days))) as [string, string, string];
    const treated = { condition: 'UNDER_TREATMENT', conditionOn: from, disabilities: [], restFrom: from };
    await driver.conclude(claimNumber, statementBody(treated));
    const periods = [{ from, to }];
    const { benefitId } = await driver.requestBenefit(claimNumber, 'STMB', ownAccount(participant), {
      periods,
    });
    await driver.approve(benefitId);
    await driver.pay(claimNumber);

    const statement = deathStatement(daysAgo(20));
    await driver.command(claimNumber, 'medical-statements', 'doctor', statement);
    await driver.command(claimNumber, 'verification', 'verifier', verificationBody());
    const report = { condition: 'DIED', conditionOn: died, heirs: [heirOf(heir)], children: [] };
    await driver.command(claimNumber, 'final-report', 'officer', report);
    const turned = await driver.see(claimNumber);
    expect(turned.waits).toContainEqual(
      expect.objectContaining({ code: 'PAID_AFTER_DEATH', role: 'BRANCH_HEAD', subject: benefitId }),
    );

    const attempts = new Attempts(driver);
    const head = await driver.world.desks.as('head');
    const wrong = [{ from: wibDay(daysAgo(19)), to }];
    const answer = await head.post(`/benefits/${benefitId}/overpayments`, {
      reasonCode: 'NOT_ENTITLED',
      ruleCited: 'PP 44/2015',
      periods: wrong,
      documents: [await attempts.upload('head')],
      note: 'Sudah meninggal.',
      version: turned.benefits[0]!.version,
    });
    expect(answer.status).toBe(200);
    const after = await driver.see(claimNumber);
    const codes = after.waits.map(({ code }) => code);
    expect(codes).toContain('RECOVERY_PLAN');
    expect(codes).not.toContain('PAID_AFTER_DEATH');
    const paid = turned.benefits[0]!.amount;
    const seen = await (await driver.world.desks.as('auditor')).read<Loose>(`/claims/${claimNumber}`);
    expect(seen.recoveries).toMatchObject([{ benefitId, amount: Math.round((paid * 5) / 15) }]);
    expect(await driver.world.banks.creditsOfAccount(participant.account.accountNumber)).toMatchObject({
      count: 1,
      total: paid,
    });
  });
});
