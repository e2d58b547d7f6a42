import { createPublicKey } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import type { BulkOrder, PartnerBank, WireRecorder } from '@jkk/banking';
import { rupiah } from '@jkk/domain/money';
import { systemClock } from '@jkk/platform/clock';
import { registerDeferredBodyParser } from '@jkk/platform/http';
import { CallbackReceiver } from '../../../apps/api/src/bank-callbacks/callback-receiver';
import { registerBankCallbacks } from '../../../apps/api/src/bank-callbacks/register-callbacks';
import { PAYEE } from '../../support/payout-fixtures';
import { eventually } from '../../support/wait';
import type { Loose } from '../../support/loose';
import { detailOf, openMoneyWorld, type MoneyWorld } from './money-world';

/** Payouts of one batch that go to BRI in one request: each is on its own from then on, whatever becomes of the others. */
const BANK = '002';
const LEAST = 3;
const ELSEWHERE = { payee: { ...PAYEE, bankCode: '014' } };
const SENDER_GONE_MS = 60_000;
const silent = pino({ level: 'silent' });

let world: MoneyWorld;
let server: FastifyInstance;

beforeAll(async () => {
  server = fastify();
  registerDeferredBodyParser(server);
  registerBankCallbacks(server, { hear: (call) => receiver.hear(call) }, silent);
  await server.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/snap`;
  world = await openMoneyWorld({ callbackUrl: url, bulk: { minimumItems: LEAST, maximumItems: 6 } });
  await world.sim('POST', '/__sim/profiles', { bankCode: BANK, bulkLeast: LEAST });
  const keys = new Map([[BANK, createPublicKey(world.callbackKey)]]);
  const receiver = new CallbackReceiver({ database: world.app, keys, clock: systemClock, logger: silent });
});
/** What a test had wanted to go wrong, and did not come to, happens to no other. */
afterEach(() => world.sim('DELETE', '/__sim/faults'));
afterEach(() => world.expectBooksToAgree());
afterAll(async () => {
  await world.stop();
  await server.close();
});

const bank = (): PartnerBank => world.banks.get(BANK);

async function batch(count: number): Promise<string[]> {
  const ids = await Promise.all(Array.from({ length: count }, () => world.payout(ELSEWHERE)));
  await Promise.all(ids.map((payoutId) => world.checkPayee(payoutId)));
  await world.release(...ids);
  return ids.sort();
}

const states = async (ids: readonly string[]): Promise<string[]> =>
  Promise.all(ids.map(async (payoutId) => (await world.get(payoutId)).state));
const attemptsOf = (ids: readonly string[]): Promise<Loose[]> =>
  world.app.query('SELECT * FROM payout_attempt WHERE payout_id = ANY($1) ORDER BY payout_id, no', [ids]);
const bulksOf = async (ids: readonly string[]): Promise<string[]> =>
  [...new Set((await attemptsOf(ids)).map(({ bulk_id }) => bulk_id))].sort();
const messagesOf = (bulkId: string): Promise<Loose[]> =>
  world.app.query('SELECT * FROM wire_message WHERE bulk_id = $1 ORDER BY wire_id', [bulkId]);
const noticesOf = (bulkId: string): Promise<Loose[]> =>
  world.app.query('SELECT * FROM bank_callback WHERE bulk_id = $1', [bulkId]);
const wokenOf = async (ids: readonly string[]): Promise<string[]> =>
  (
    await world.app.query<{ key: string }[]>(
      `SELECT key FROM outbox WHERE key LIKE '%callback-%' ORDER BY id`,
    )
  )
    .flatMap(({ key }) => ids.filter((payoutId) => key.includes(payoutId)))
    .sort();

/** Asks and reads until nobody has anything left to say, and what the bank has paid is what we know. */
async function comeToRest(ids: readonly string[]): Promise<string[]> {
  const ended = await eventually('every payout to come to its end', async () => {
    await Promise.all(ids.map((payoutId) => world.inquire(payoutId)));
    await world.readStatement(BANK);
    const all = await states(ids);
    return all.every((state) => ['RECONCILED', 'FAILED'].includes(state)) ? all : undefined;
  });
  await expectPaidAs(ids);
  return ended;
}

async function expectPaidAs(ids: readonly string[]): Promise<void> {
  for (const payoutId of ids) {
    const { state } = await world.get(payoutId);
    const { netCount, netTotal } = await world.credits(payoutId);
    const paid = state === 'RECONCILED' ? 1 : 0;
    expect({ payoutId, state, netCount, netTotal }).toEqual({
      payoutId,
      state,
      netCount: paid,
      netTotal: paid * 10_000_000,
    });
  }
}

describe('released payouts of one batch', () => {
  it('go in one message, wait each for its word, and are proven each by its line', async () => {
    const ids = await batch(4);
    expect(await world.send(ids[1]!)).toMatchObject({ state: 'PENDING', next: 'INQUIRE' });
    expect(await states(ids)).toEqual(Array(4).fill('PENDING'));
    for (const payoutId of ids) await world.send(payoutId);
    const [bulkId, ...others] = await bulksOf(ids);
    expect(others).toEqual([]);
    const [message, ...more] = await messagesOf(bulkId!);
    expect(more).toEqual([]);
    const { partnerBulkId, bulkObject } = JSON.parse(message!.request_body);
    expect(partnerBulkId).toBe(bulkId);
    expect(bulkObject.map((each: Loose) => each.partnerReferenceNo).sort()).toEqual(
      ids.map((id) => `${id}A01`),
    );

    await eventually('the bank to tell', async () => (await noticesOf(bulkId!)).length > 0 || undefined);
    expect(await states(ids)).toEqual(Array(4).fill('PENDING'));
    expect(await wokenOf(ids)).toEqual(ids);
    expect(await world.inquireNow(ids[0]!)).toMatchObject({ state: 'CLAIMED_PAID' });
    expect(await comeToRest(ids)).toEqual(Array(4).fill('RECONCILED'));
    const { attempts, wireMessages } = await detailOf(world, ids[3]!);
    expect(attempts).toMatchObject([{ bulkId }]);
    expect(wireMessages.map(({ serviceCode }) => serviceCode)).toEqual(['16', '20', '21', '36']);
    expect(wireMessages[1]).toMatchObject({ attemptNo: 1, responseCode: '2002000', outcome: 'PENDING' });
  });

  it('that are too few go singly, as ever', async () => {
    const ids = await batch(LEAST - 1);
    for (const payoutId of ids) expect(await world.send(payoutId)).toMatchObject({ state: 'CLAIMED_PAID' });
    expect(await bulksOf(ids)).toEqual([null]);
    expect(await comeToRest(ids)).toEqual(['RECONCILED', 'RECONCILED']);
  });

  it('that are too many go in several bulks of about the same size', async () => {
    const ids = await batch(7);
    for (const payoutId of ids) await world.send(payoutId);
    const sizes = await world.app.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM payout_attempt WHERE payout_id = ANY($1) GROUP BY bulk_id ORDER BY 1`,
      [ids],
    );
    expect(sizes.map(({ count }) => count)).toEqual([3, 4]);
    expect(await comeToRest(ids)).toEqual(Array(7).fill('RECONCILED'));
  });

  it('are sent once by whoever comes first, however many come at once', async () => {
    const ids = await batch(5);
    await Promise.all(ids.map((payoutId) => world.send(payoutId)));
    const [bulkId, ...others] = await bulksOf(ids);
    expect(others).toEqual([]);
    expect(await messagesOf(bulkId!)).toHaveLength(1);
    expect(await comeToRest(ids)).toEqual(Array(5).fill('RECONCILED'));
  });

  it('wait for one whose account is still to be asked for, and go without one that is held then', async () => {
    const ids = await batch(4);
    await world.tamper(
      `UPDATE payout SET name_checked_at = name_checked_at - interval '2 days' WHERE payout_id = $1`,
      [ids[0]],
    );
    expect(await world.send(ids[1]!)).toMatchObject({ state: 'RELEASED', next: 'SEND', afterSeconds: 1 });
    expect(await attemptsOf(ids)).toEqual([]);
    await world.fault(BANK, '16', 'NAME_DIFFERS');
    expect(await world.send(ids[0]!)).toMatchObject({ state: 'HELD' });
    await world.send(ids[1]!);
    expect(await states(ids)).toEqual(['HELD', 'PENDING', 'PENDING', 'PENDING']);
    expect(await comeToRest(ids.slice(1))).toEqual(Array(3).fill('RECONCILED'));
  });

  it('leave one out that the record does not know as it is, whoever of them sends', async () => {
    const ids = await batch(4);
    const [row] = await world.app.query<{ benefit_id: string }[]>(
      `SELECT benefit_id FROM payout WHERE payout_id = $1`,
      [ids[2]],
    );
    await world.tamper(
      `UPDATE benefit SET stage = 'PROPOSED', decision = NULL, decided_by = NULL WHERE benefit_id = $1`,
      [row!.benefit_id],
    );
    await world.send(ids[0]!);
    expect(await states(ids)).toEqual(['PENDING', 'PENDING', 'HELD', 'PENDING']);
    expect((await world.get(ids[2]!)).holdReason).toBe('RECORD.BENEFIT');
    expect((await attemptsOf(ids)).map(({ payout_id }) => payout_id)).toEqual([ids[0], ids[1], ids[3]]);
    expect(await comeToRest([ids[0]!, ids[1]!, ids[3]!])).toEqual(Array(3).fill('RECONCILED'));
  });
});

describe('a bulk that the bank does not take', () => {
  it.each([
    ['CUT_OFF', '4032006'],
    ['INSUFFICIENT_FUNDS', '4032014'],
    ['RATE_LIMITED', '4292000'],
  ])('%s: goes again under the same names', async (fault, code) => {
    const ids = await batch(3);
    await world.fault(BANK, '20', fault);
    expect(await world.send(ids[0]!)).toMatchObject({ state: 'RELEASED', next: 'SEND' });
    expect((await attemptsOf(ids)).map(({ state, response_code }) => [state, response_code])).toEqual(
      Array(3).fill(['NOT_SENT', code]),
    );
    const bulks = await bulksOf(ids);
    await eventually('its time to come', async () => {
      await world.send(ids[1]!);
      return (await states(ids)).every((state) => state === 'PENDING') || undefined;
    });
    expect(await bulksOf(ids)).toEqual(bulks);
    expect(await messagesOf(bulks[0]!)).toHaveLength(2);
    expect((await attemptsOf(ids)).map(({ no, sends }) => [no, sends])).toEqual(Array(3).fill([1, 2]));
    expect(await comeToRest(ids)).toEqual(Array(3).fill('RECONCILED'));
  });

  it('and says no to: each is held for a person, and nobody loses an account by it', async () => {
    const ids = await batch(3);
    await world.sim('POST', '/__sim/profiles', { bankCode: BANK, interbankLimit: 1_000 });
    await world.send(ids[0]!);
    await world.sim('POST', '/__sim/profiles', { bankCode: BANK, interbankLimit: 250_000_000 });
    expect(await states(ids)).toEqual(Array(3).fill('HELD'));
    expect((await attemptsOf(ids)).map(({ state }) => state)).toEqual(Array(3).fill('REJECTED'));
    await expectPaidAs(ids);
  });
});

describe('a bulk whose bank', () => {
  const PAID = Array<string>(4).fill('RECONCILED');
  const ABSENT = Array<string>(4).fill('FAILED');
  /** What it has heard of its notices; once that it was taken unless it says otherwise. */
  const HEARD: Readonly<Record<string, string>> = {
    RESET_BEFORE_ACCEPT: '',
    CALLBACK_NEVER: '',
    CALLBACK_TWICE: 'TAKEN TAKEN',
    CALLBACK_FORGED: 'REFUSED',
  };
  const WOKEN: Readonly<Record<string, number>> = {
    RESET_BEFORE_ACCEPT: 0,
    CALLBACK_NEVER: 0,
    CALLBACK_FORGED: 0,
    BULK_NOTIFY_HALF: 2,
  };
  const heardOf = async (bulkId: string): Promise<string> =>
    (await world.sim('GET', `/__sim/log?partnerReference=${bulkId}&limit=500`)).items
      .flatMap(({ what }: Loose) => /^CALLBACK_(.*)/.exec(what)?.[1] ?? [])
      .join(' ');
  it.each<[string, string[]]>([
    ['RESET_AFTER_ACCEPT', PAID],
    ['ERROR_500_THOUGH_PAID', PAID],
    ['RESET_BEFORE_ACCEPT', ABSENT],
    ['BULK_MIX', ['RECONCILED', 'FAILED', 'RECONCILED', 'FAILED']],
    ['CALLBACK_NEVER', PAID],
    ['BULK_NOTIFY_HALF', PAID],
    ['CALLBACK_TWICE', PAID],
    ['CALLBACK_FORGED', PAID],
  ])('%s: each is paid once and proven, or proven absent, and never sent again', async (fault, ends) => {
    const ids = await batch(4);
    await world.fault(BANK, '20', fault);
    await world.send(ids[0]!);
    const isClear = fault.startsWith('CALLBACK') || fault.startsWith('BULK');
    expect(await states(ids)).toEqual(Array(4).fill(isClear ? 'PENDING' : 'UNKNOWN'));
    for (const payoutId of ids) expect(await world.send(payoutId)).toMatchObject({ next: 'INQUIRE' });
    expect(await comeToRest(ids)).toEqual(ends);
    const [bulkId] = await bulksOf(ids);
    expect(await messagesOf(bulkId!)).toHaveLength(1);
    expect((await attemptsOf(ids)).map(({ no, sends }) => [no, sends])).toEqual(Array(4).fill([1, 1]));
    await eventually(
      'the bank to have told',
      async () => (await heardOf(bulkId!)).startsWith(HEARD[fault] ?? 'TAKEN') || undefined,
    );
    expect(await wokenOf(ids)).toEqual(ids.slice(0, WOKEN[fault] ?? ids.length));
    expect((await noticesOf(bulkId!)).length).toBeLessThanOrEqual(1);
  });

  it('gets it twice says that it has it, which says nothing about any of them', async () => {
    const ids = await batch(3);
    const seen: BulkOrder[] = [];
    const once = jest.spyOn(bank(), 'transferBulk');
    await world.send(ids[0]!);
    for (const [order] of once.mock.calls) seen.push(order);
    once.mockRestore();
    const [order] = seen;
    expect(await bank().transferBulk(order!, RECORDER)).toMatchObject({
      class: 'UNKNOWN',
      responseCode: '4092001',
    });
    const orders = order!.orders.map((each) => ({ ...each, amountRupiah: rupiah(10_000_001) }));
    expect(await bank().transferBulk({ ...order!, orders }, RECORDER)).toMatchObject({
      class: 'UNKNOWN',
      responseCode: '4042018',
    });
    expect(await comeToRest(ids)).toEqual(Array(3).fill('RECONCILED'));
  });
});

/** Writes nothing down: for what this side would never do. */
const RECORDER: WireRecorder = { sending: () => Promise.resolve(1), superseded: () => Promise.resolve() };

describe('a sender that falls', () => {
  const falls = async (when: 'before' | 'after', ids: readonly string[]) => {
    const real = bank().transferBulk.bind(bank());
    const once = jest.spyOn(bank(), 'transferBulk').mockImplementationOnce(async (order, recorder) => {
      const fallen = { ...recorder, sending: fallingAfter(recorder) };
      await real(order, when === 'before' ? fallen : recorder);
      throw new Error('the process is gone');
    });
    await expect(world.send(ids[0]!)).rejects.toThrow('the process is gone');
    once.mockRestore();
  };
  const fallingAfter =
    (recorder: WireRecorder) => async (message: Parameters<WireRecorder['sending']>[0]) => {
      await recorder.sending(message);
      throw new Error('the process is gone');
    };

  it.each([
    ['before', 'UNKNOWN'],
    ['after', 'RECONCILED'],
  ] as const)('%s the bank has taken it in leaves nobody to be sent twice', async (when, end) => {
    const ids = await batch(3);
    await falls(when, ids);
    expect(await states(ids)).toEqual(Array(3).fill('SENDING'));
    for (const payoutId of ids) {
      expect(await world.send(payoutId)).toMatchObject({ state: 'SENDING', next: 'INQUIRE' });
      expect((await world.inquireNow(payoutId)).afterSeconds).toBeGreaterThan(5);
    }
    const later = new Date(Date.now() + SENDER_GONE_MS).toISOString();
    for (const payoutId of ids) {
      expect((await world.inquireNow(payoutId, later)).state).not.toBe('SENDING');
    }
    if (end === 'RECONCILED') await comeToRest(ids);
    else await world.readStatement(BANK);
    expect(await states(ids)).toEqual(Array(3).fill(end));
    for (const payoutId of ids) expect((await world.send(payoutId)).next).not.toBe('SEND');
    const [bulkId] = await bulksOf(ids);
    expect(await messagesOf(bulkId!)).toHaveLength(1);
    await expectPaidAs(ids);
  });
});
