import { Desks } from './support/desk';

/** What is released outside the hours of its bank says on its pages when it will be sent. */
const BATCH = '0198f1c0-0000-7000-8000-00000000000a';
const SENDS_AT = '2026-11-30T01:00:00.000Z';
const AT = '2026-11-28T09:00:00.000Z';
const PAYOUT = {
  payoutId: '7Q0000000000X',
  claimNumber: 'JKK-2026-0000001',
  benefitId: 'JKK-2026-0000001-B01',
  benefitType: 'FUNERAL',
  branch: 'J01',
  amount: 10_000_000,
  state: 'RELEASED',
  bankCode: '008',
  partnerBankCode: '008',
  serviceCode: '17',
  payeeKind: 'PARTICIPANT',
  payeeName: 'Siti Aminah',
  maskedAccount: '••••3301',
  accountName: 'SITI AMINAH',
  nameCheck: 'MATCH',
  nameAtBank: 'SITI AMINAH',
  replaces: null,
  batchId: BATCH,
  hold: null,
  failureCode: null,
  nameCheckedAt: AT,
  releasedAt: AT,
  settledAt: null,
  createdAt: AT,
  updatedAt: AT,
  sendsAt: SENDS_AT,
};
const RELEASED = {
  batchId: BATCH,
  count: 1,
  total: 10_000_000,
  hash: 'a'.repeat(64),
  state: 'RELEASED',
  maker: 'maker',
  makerName: 'Nadia Safitri',
  createdAt: AT,
  releaser: 'releaser',
  releaserName: 'Rudi Hartono',
  releasedAt: AT,
  items: [PAYOUT],
  allowedCommands: [],
};

let desks: Desks;
beforeAll(async () => {
  desks = await Desks.open();
});
afterAll(() => desks?.close());

it('a released batch says from when on it will be sent, and so does each payout, in both languages', async () => {
  const desk = await desks.as('maker');
  const { page, content } = desk;
  await page.route(`**/api/v1/payout-batches/${BATCH}`, (route) => route.fulfill({ json: RELEASED }));
  await page.route('**/api/v1/payouts?**', (route) =>
    route.fulfill({ json: { items: [PAYOUT], next: null } }),
  );
  await page.goto(`/batches/${BATCH}`);
  await content
    .getByText(/^1 menunggu jam transfer bank, dikirim sendiri mulai Sen 30 Nov 2026, 08\.00 WIB$/)
    .waitFor();
  await page.goto('/payouts');
  await content.getByText(/^dikirim Sen 30 Nov 2026, 08\.00 WIB$/).waitFor();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await content.getByText(/^will be sent Mon 30 Nov 2026, 08[.:]00 WIB$/).waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});
