import { createHash } from 'node:crypto';
import { canonicalJson } from '@jkk/domain/digest';
import { Office } from '../../support/claim-office';
import { tamper } from '../../support/postgres';
import { ApiFixture } from './api.fixture';

describe('the trace of a benefit', () => {
  let api: ApiFixture;
  let claimNumber: string;
  let benefitId: string;

  beforeAll(async () => {
    api = await ApiFixture.start();
    const office = new Office(api.database, api.owner);
    claimNumber = await office.finalReported();
    benefitId = await office.proposed(claimNumber);
  });
  afterAll(() => api.close());

  const trace = (username: string) => api.as(username, 'GET', `/benefits/${benefitId}/trace`);

  it('is the whole calculation with its rule set, in both languages', async () => {
    const { status, body } = await trace('officer');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      benefitId,
      claimNumber,
      type: 'DEATH',
      amount: 48_000_000,
      intact: true,
      ruleSet: { id: 'PP-82-2019', amounts: 'PP-82-2019', version: 2, procedure: 'PERMENAKER-1-2025' },
    });
    expect(body.ruleSet.checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(body.trace.map(({ step }: { step: string }) => step)).toContain('wage');
    for (const step of body.trace) expect([step.text.id, step.text.en, step.rule]).not.toContain('');
    expect(body.sentences.id[0]).toBe('Santunan kematian: Rp48.000.000');
    expect(body.sentences.en[0]).toBe('Death benefit: Rp48.000.000');
    expect(body.sentences.id).toHaveLength(body.trace.length + 1);
  });

  it('has the hash that anybody can work out from the answer, and the claim names it', async () => {
    const { body } = await trace('auditor');
    const { amounts, procedure } = body.ruleSet;
    const line = { type: body.type, amount: body.amount, trace: body.trace };
    const text = canonicalJson({ line, ruleSet: { amounts, procedure } });
    expect(body.traceId).toBe(createHash('sha256').update(text).digest('hex'));
    const claim = await api.as('officer', 'GET', `/claims/${claimNumber}`);
    expect(claim.body.benefits[0].traceId).toBe(body.traceId);
    const benefit = await api.as('officer', 'GET', `/benefits/${benefitId}`);
    expect(benefit.body.traceId).toBe(body.traceId);
    const events = await api.as('auditor', 'GET', `/claims/${claimNumber}/events`);
    const requested = events.body.items.find(({ code }: { code: string }) => code === 'BENEFIT_REQUESTED');
    expect(requested.data).toMatchObject({ benefitId, traceId: body.traceId });
  });

  it('is seen by who sees the benefit, and by nobody else', async () => {
    for (const username of ['plkk2', 'employer']) {
      expect(await trace(username)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    }
    expect((await trace('approver')).status).toBe(200);
    expect(await api.call('GET', `/benefits/${benefitId}/trace`)).toMatchObject({ status: 401 });
  });

  it('says so when a stored step was changed', async () => {
    const change = (from: string, to: string) =>
      tamper(
        api.test,
        `UPDATE benefit SET content = jsonb_set(content, '{line,trace,0,formula}', to_jsonb($2::text))
         WHERE benefit_id = $1 AND content->'line'->'trace'->0->>'formula' = $3`,
        [benefitId, to, from],
      );
    const formula = (await trace('officer')).body.trace[0].formula as string;
    await change(formula, 'something else');
    expect((await trace('officer')).body).toMatchObject({ intact: false, amount: 48_000_000 });
    await change('something else', formula);
    expect((await trace('officer')).body.intact).toBe(true);
  });
});
