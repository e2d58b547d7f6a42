import { Office } from '../../support/claim-office';
import { tamper } from '../../support/postgres';
import { ApiFixture } from './api.fixture';

/** The record of a claim as an auditor reads it: told in sentences, worked out again, with who looked its person up. */
let api: ApiFixture;
let claimNumber: string;

beforeAll(async () => {
  api = await ApiFixture.start();
  claimNumber = await new Office(api.database, api.owner).finalReported();
});
afterAll(() => api?.close());

const record = async () => (await api.as('auditor', 'GET', `/claims/${claimNumber}/events`)).body;

it('tells each event and by whom, and is as it was written', async () => {
  const { items, fault } = await record();
  expect(fault).toBeNull();
  expect(items.length).toBeGreaterThan(2);
  for (const { text } of items) expect([text.id, text.en]).not.toContain('');
  const { body } = await api.as('auditor', 'GET', `/claims/${claimNumber}/timeline`);
  expect(items.map(({ text }: { text: object }) => text).reverse()).toEqual(
    body.items.map(({ text }: { text: object }) => text),
  );
});

it('names who looked the person up, and nobody who looked for another', async () => {
  const claim = await api.as('auditor', 'GET', `/claims/${claimNumber}`);
  const { participantNumber } = claim.body.participant;
  expect((await record()).lookups).toEqual([]);
  await api.as('plkk', 'GET', `/reference/participants?number=${participantNumber}`);
  await api.as('spo', 'GET', '/reference/participants?number=19999999999');
  expect((await record()).lookups).toEqual([
    { at: expect.any(String), name: expect.any(String), roles: ['PLKK_STAFF'] },
  ]);
});

it('says from which event on it is not what was written', async () => {
  await tamper(
    api.test,
    `UPDATE claim_event SET data = data || '{"x":1}' WHERE claim_number = $1 AND seq = 2`,
    [claimNumber],
  );
  expect((await record()).fault).toEqual({ sequence: 2, code: 'EVENTS.CHANGED' });
});
