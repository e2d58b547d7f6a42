import { calculate, type CalculationLine } from '@jkk/domain/benefits';
import { readCandidate } from '@jkk/domain/rehearsal';
import { ruleSetChecksum, type AmountRuleSet } from '@jkk/domain/rules';
import { inTransaction } from '@jkk/persistence/database';
import { UserRepository } from '@jkk/persistence/identity';
import { PayoutBatchRepository } from '@jkk/persistence/payment';
import { PayoutRepository } from '@jkk/persistence/payout';
import { PublishedRulesRepository } from '@jkk/persistence/rules-published';
import { insertPayout, insertUsers, MAKER } from '../../support/payout-fixtures';
import { tamper } from '../../support/postgres';
import { ApiFixture, newKey, type Answer } from './api.fixture';
import { answer, NOTE, propose } from './figures.fixture';

describe('money that rests on a figure nobody verified', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await ApiFixture.start({ verifiedFiguresOnly: true });
    await insertUsers(api.owner.manager);
  });
  afterAll(() => api.close());

  const create = (payoutIds: string[]): Promise<Answer> =>
    api.as('maker', 'POST', '/payout-batches', { body: { payoutIds } });
  const release = (batchId: string, hash: string, headers = {}): Promise<Answer> =>
    api.as('releaser', 'POST', `/payout-batches/${batchId}/release`, { body: { hash }, headers });
  const stateOf = async (payoutId: string): Promise<string> =>
    (await new PayoutRepository().get(api.database.manager, payoutId)).state;
  const verify = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      expect((await propose(api, key)).status).toBe(200);
      expect((await answer(api, key, 'admin2')).body.state).toBe('VERIFIED');
    }
  };
  const FUNERAL_UNVERIFIED = {
    code: 'RULES.UNVERIFIED',
    detail: { en: expect.stringContaining('PP-82-2019/funeral.amount (PP 82/2019') as string },
  };

  async function payoutOf(type: string, over: object = {}, rules?: AmountRuleSet): Promise<string> {
    const payoutId = await insertPayout(api.database);
    await tamper(
      api.test,
      `UPDATE benefit SET content = content || jsonb_build_object('line', $2::jsonb)
       WHERE benefit_id = (SELECT benefit_id FROM payout WHERE payout_id = $1)`,
      [payoutId, JSON.stringify(lineOf(type, over, rules))],
    );
    return payoutId;
  }

  it('is not even put together, and every payout and figure is named', async () => {
    const funeral = await payoutOf('FUNERAL');
    const reimbursed = await payoutOf('MEDICAL_REIMBURSEMENT', { details: { invoice: 500_000 } });
    const refused = await create([reimbursed, funeral]);
    expect(refused).toMatchObject({ status: 409, body: { code: 'RULES.UNVERIFIED' } });
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/payoutIds/1' })]);
    expect(refused.body.errors).toMatchObject([FUNERAL_UNVERIFIED]);
    expect(await create([reimbursed])).toMatchObject({ status: 201 });
  });

  it('is paid without what cannot be read: that is named, and the others are put together', async () => {
    const invoice = { details: { invoice: 500_000 } };
    const whole = await payoutOf('MEDICAL_REIMBURSEMENT', invoice);
    const broken = await payoutOf('MEDICAL_REIMBURSEMENT', invoice);
    await tamper(
      api.test,
      `UPDATE benefit SET content = jsonb_set(content, '{amountRupiah}', '"SECRET"')
       WHERE benefit_id = (SELECT benefit_id FROM payout WHERE payout_id = $1)`,
      [broken],
    );
    const refused = await create([whole, broken]);
    expect(refused).toMatchObject({ status: 409, body: { code: 'PAYOUT.NOT_RELEASABLE' } });
    expect(refused.body.errors).toMatchObject([{ pointer: '/payoutIds/1', code: 'RECORD.UNREADABLE' }]);
    expect(refused.text).not.toContain('SECRET');
    expect(await create([whole])).toMatchObject({ status: 201 });
  });

  it('is not released, until two administrators verified the figure', async () => {
    const payoutId = await payoutOf('FUNERAL');
    const { batchId, hash } = await batchMadeEarlier(payoutId);
    const headers = { 'idempotency-key': newKey() };
    const refused = await release(batchId, hash, headers);
    expect(refused).toMatchObject({ status: 409, body: { code: 'RULES.UNVERIFIED' } });
    expect(refused.body.errors).toMatchObject([{ pointer: '/items/0', ...FUNERAL_UNVERIFIED }]);
    expect((await release(batchId, hash, headers)).body.errors).toEqual(refused.body.errors);
    expect(await stateOf(payoutId)).toBe('AWAITING_RELEASE');

    await propose(api, 'funeral.amount');
    expect((await release(batchId, hash)).body.code).toBe('RULES.UNVERIFIED');
    await answer(api, 'funeral.amount', 'admin2');
    expect(await release(batchId, hash)).toMatchObject({ status: 200, body: { state: 'RELEASED' } });
    expect(await stateOf(payoutId)).toBe('RELEASED');
  });

  it('waits for the contribution step that the wage was read from, too', async () => {
    const bpu = { segment: 'BPU', wage: { amount: 12_000, unit: 'BPU_CONTRIBUTION' } };
    const payoutId = await payoutOf('DEATH', bpu);
    await verify('death.percent', 'disability.months', 'death.floor');
    const refused = await create([payoutId]);
    expect(refused.body.errors).toMatchObject([
      { detail: { id: expect.stringContaining('PP-82-2019/contributionStep.12000') as string } },
    ]);
    await verify('contributionStep.12000');
    expect((await create([payoutId])).status).toBe(201);
  });

  it('is not helped by what was said about another value of the figure', async () => {
    const payoutId = await payoutOf('GLASSES', { details: { invoice: 500_000 } });
    const compared = (step: string, username: string): Promise<unknown> =>
      api.database.query(
        `INSERT INTO figure_verification (rule_set, version, figure, fingerprint, round, step, content, citation, note,
           decided_by, decided_at)
         SELECT 'PP-82-2019', 2, 'glasses.cap', repeat('a', 64), 1, $1, '{}', 'c', 'n', user_id, now()
         FROM app_user WHERE username = $2`,
        [step, username],
      );
    await compared('PROPOSED', 'admin');
    await compared('CONFIRMED', 'admin2');
    expect((await create([payoutId])).body.code).toBe('RULES.UNVERIFIED');
    await verify('glasses.cap');
    expect((await create([payoutId])).status).toBe(201);
  });

  it('waits for the figure of the version that it was computed by', async () => {
    const changes = { 'hearingAid.cap': 3_000_000 };
    const second = await publish(api, { base: 'PP-82-2019', changes });
    const payoutId = await payoutOf('HEARING_AID', { details: { invoice: 500_000 } }, second);
    await verify('hearingAid.cap');
    const refused = await create([payoutId]);
    expect(refused.body.errors).toMatchObject([
      { detail: { en: expect.stringContaining('PP-82-2019/hearingAid.cap (') as string } },
    ]);
    const path = '/rule-sets/PP-82-2019@3/figures/hearingAid.cap';
    const say = (as: string, step: string, body: object): Promise<Answer> =>
      api.as(as, 'POST', `${path}/${step}`, { body: { note: NOTE, ...body } });
    await say('admin', 'verification', {});
    expect((await create([payoutId])).body.code).toBe('RULES.UNVERIFIED');
    expect((await say('admin2', 'confirmation', { decision: 'CONFIRM' })).body.state).toBe('VERIFIED');
    expect((await create([payoutId])).status).toBe(201);
  });

  /** A batch from before the figure had to be verified: its maker was not stopped, its releaser must be. */
  async function batchMadeEarlier(payoutId: string): Promise<{ batchId: string; hash: string }> {
    const lax = new PayoutBatchRepository({ verifiedFiguresOnly: false });
    const made = await inTransaction(api.database, (em) =>
      lax.create(em, { payoutIds: [payoutId], maker: MAKER, branch: 'J01', at: api.clock.now() }),
    );
    if (!made.ok) throw new Error(made.code);
    return made.value;
  }
});

/** Makes a candidate law at once: one administrator proposes it, the other publishes it. */
async function publish(api: ApiFixture, candidate: object): Promise<AmountRuleSet> {
  const read = readCandidate(candidate);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const { rules } = read.candidate;
  const published = new PublishedRulesRepository();
  const users = new UserRepository();
  return inTransaction(api.database, async (em) => {
    const idOf = async (username: string): Promise<string> =>
      (await users.findByUsername(em, username))?.userId ?? '';
    await published.propose(em, rules, await idOf('admin'), api.clock.now());
    const checksum = ruleSetChecksum(rules);
    const result = await published.publish(em, checksum, await idOf('admin2'), api.clock.now());
    if (!result.ok) throw new Error(result.code);
    return result.rules;
  });
}

function lineOf(
  type: string,
  { details = {}, ...over }: { details?: object },
  rules?: AmountRuleSet,
): CalculationLine {
  const call = {
    kind: 'ACCIDENT',
    segment: 'PU',
    occurredAt: '2026-03-10T10:00:00+07:00',
    zone: 'WIB',
    wage: { amount: 4_000_000, unit: 'MONTH' },
    benefits: [{ type, ...details }],
    ...over,
  };
  const answered = calculate(call, rules && (() => rules));
  if (!answered.ok) throw new Error(JSON.stringify(answered.errors));
  const [line] = answered.result.lines;
  if (line === undefined) throw new Error('no line');
  return line;
}
