import { rupiah } from '@jkk/domain/money';
import { inTransaction } from '@jkk/persistence/database';
import { PayoutBatchRepository } from '@jkk/persistence/payment';
import { BankProfileRepository } from '@jkk/persistence/registers';
import { insertPayout, insertUsers, MAKER, PAYEE, RELEASER } from '../../support/payout-fixtures';
import { ApiFixture } from './api.fixture';

/** What a release comes upon: when it goes out through each bank, and how much more fits under the caps of the day. */
const WINDOW = { days: 'WORKING_DAYS', from: '08:00', cutOff: '16:00' } as const;
const LIMIT = 5_000_000;
const MONDAY = '2026-12-07T10:00:00+07:00';
/** Half an hour before the cut-off, when we stop. */
const FRIDAY = '2026-12-04T15:30:00+07:00';

let api: ApiFixture;
beforeAll(async () => {
  api = await ApiFixture.start();
  await insertUsers(api.owner.manager);
  setClock(MONDAY);
  await inTransaction(api.database, (em) => new BankProfileRepository().note(em, [noted()]));
});
afterAll(() => api?.close());

const setClock = (instant: string): void => api.clock.set(new Date(instant).toISOString());

const noted = () => ({
  bankCode: '451',
  version: 1,
  sourceAccount: '0206010000012345',
  signatureMode: 'symmetric',
  referenceLength: 20,
  holderNameLength: 25,
  contractLimits: {},
  quietFrom: null,
  quietTo: null,
  sendingWindows: { RTGS: WINDOW },
  channel: 'API' as const,
  fileVersion: 'pain.001.001.09' as const,
  bulk: null,
  feeWithPayment: false,
  notedAt: api.clock.now(),
});

async function seen(who = 'maker') {
  const { body } = await api.as(who, 'GET', '/payment-controls/room');
  const bank = body.banks.find(({ bankCode }: { bankCode: string }) => bankCode === '451');
  return { body, bank, rtgs: bank.rails.find(({ rail }: { rail: string }) => rail === 'RTGS') };
}

it('is without bounds where nothing was agreed on', async () => {
  const { body, bank } = await seen();
  expect(body).toMatchObject({ batch: null, branchDay: null });
  expect(bank).toMatchObject({ sending: true, channel: 'API', day: null, firstPayment: null, leaving: 0 });
  const always = { days: null, from: null, cutOff: null, opensAt: null, until: null };
  expect(bank.rails).toContainEqual({ rail: 'INTRABANK', ...always });
});

it('is until half an hour before the cut-off, and then the next working day', async () => {
  expect((await seen()).rtgs).toEqual({
    rail: 'RTGS',
    ...WINDOW,
    opensAt: null,
    until: '2026-12-07T08:30:00.000Z',
  });
  setClock(FRIDAY);
  expect((await seen()).rtgs).toMatchObject({
    opensAt: '2026-12-07T01:00:00.000Z',
    until: '2026-12-07T08:30:00.000Z',
  });
  setClock(MONDAY);
});

it('is what is left under the caps, that of the branch for whoever belongs to one', async () => {
  const body = { limit: LIMIT, note: 'Batas tahun ini.' };
  for (const scope of ['BATCH', 'BRANCH_DAY', 'BANK_DAY', 'FIRST_PAYMENT']) {
    for (const who of ['maker', 'releaser']) {
      await api.as(who, 'POST', `/payment-controls/caps/${scope}`, { body });
    }
  }
  const cap = { limit: LIMIT, used: 0, left: LIMIT };
  const { body: room, bank } = await seen();
  expect(room).toMatchObject({ batch: LIMIT, branchDay: cap });
  expect(bank).toMatchObject({ day: cap, firstPayment: LIMIT });
  expect((await seen('auditor')).body).toMatchObject({ batch: LIMIT, branchDay: null });
});

it('counts what a branch released today, which leaves less of the day of its bank as well', async () => {
  const at = api.clock.now();
  const payee = { ...PAYEE, bankCode: '451' };
  const payoutId = await insertPayout(api.database, { amountRupiah: rupiah(1_500_000), payee });
  await inTransaction(api.database, async (em) => {
    const batches = new PayoutBatchRepository({ verifiedFiguresOnly: false });
    const made = await batches.create(em, { payoutIds: [payoutId], maker: MAKER, branch: 'J01', at });
    if (!made.ok) throw new Error(made.code);
    const { batchId, hash } = made.value;
    const released = await batches.release(em, { batchId, hash, releaser: RELEASER, branch: 'J01', at });
    if (!released.ok) throw new Error(released.code);
  });
  const { body, bank } = await seen();
  const cap = { limit: LIMIT, used: 1_500_000, left: 3_500_000 };
  expect(body.branchDay).toEqual(cap);
  expect(bank).toMatchObject({ day: cap, leaving: 1_500_000 });
});
