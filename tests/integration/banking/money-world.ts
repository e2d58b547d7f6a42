import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import {
  bankProfile,
  FileBank,
  hasInterface,
  parseBankKeys,
  PartnerBanks,
  SnapBiAdapter,
  type BankContract,
  type Pace,
} from '@jkk/banking';
import {
  createPayoutActivities,
  WitnessedGuard,
  type SendingGuard,
  type Witness,
} from '@jkk/activities/payout';
import { createReconciliationActivities } from '@jkk/activities/reconciliation';
import type { PayoutStep, ReadStatementRequest, StatementReading } from '@jkk/contracts/temporal';
import { openAppDatabase } from '@jkk/persistence';
import { inTransaction } from '@jkk/persistence/database';
import { LedgerRepository } from '@jkk/persistence/ledger';
import {
  PARTNER_BANK_CODES,
  type BulkTerms,
  type ContractLimits,
  type PartnerBankCode,
  type PaymentFileVersion,
  type PayoutRecord,
  type SendingWindows,
} from '@jkk/domain/payout';
import type { PayoutOrder } from '@jkk/domain/payout/decide';
import { PayoutBatchRepository } from '@jkk/persistence/payment';
import { AttemptRepository, PayoutListRepository, PayoutRepository } from '@jkk/persistence/payout';
import { systemClock } from '@jkk/platform/clock';
import { parsePartners } from '../../../apps/bank-simulator/src/config/partners';
import { startSimulator } from '../../../apps/bank-simulator/src/simulator';
import { createDatabase, createSimulatorDatabase, tamper } from '../../support/postgres';
import { StatementCounter, totalOf } from '../../support/postgres/statements';
import type { Loose } from '../../support/loose';
import { sourceAccountOf } from '../../support/source-account';
import { insertPayout, MAKER, PAYEE, RELEASER } from '../../support/payout-fixtures';

/**
 * Delays of a test that watches single steps: short enough to wait for, long enough to look in between. A bank that answers has all
 * the time that a busy machine needs.
 */
export const STEP_PACE: Pace = {
  connectTimeout: 1_000,
  requestTimeout: 30_000,
  firstPollDelay: 100,
  pollSchedule: [100],
  proofHorizon: 300,
  resendSchedule: [100, 100, 100],
  switchedOffPause: 1_000,
  gatherWithin: 60_000,
  gatherPause: 1_000,
  statementBusy: 2_000,
  statementIdle: 5_000,
  statementOverlap: 5_000,
  statementReread: 3_600_000,
  statementLag: 0,
};

const OPENING = 1_000_000_000_000;

export interface Credits {
  readonly count: number;
  readonly netCount: number;
  readonly netTotal: number;
}

export interface MoneyWorld {
  readonly app: DataSource;
  readonly banks: PartnerBanks;
  sim(method: string, path: string, body?: unknown): Promise<Loose>;
  fault(bankCode: string, service: string, fault: string, settings?: object): Promise<void>;
  /** A payout of Rp10,000,000 at Mandiri whose payee's account is open under the payee's name. */
  payout(over?: Partial<PayoutOrder>): Promise<string>;
  /** Checked and released by two persons. */
  released(over?: Partial<PayoutOrder>): Promise<string>;
  release(...payoutIds: readonly string[]): Promise<void>;
  checkPayee(payoutId: string): Promise<string>;
  send(payoutId: string): Promise<PayoutStep>;
  inquire(payoutId: string): Promise<PayoutStep>;
  /** Without waiting for the first-poll delay; `at` where it is later than it is. */
  inquireNow(payoutId: string, at?: string): Promise<PayoutStep>;
  /** The key that every bank signs its own messages with. */
  readonly callbackKey: KeyObject;
  readStatement(bankCode?: string, period?: ReadStatementRequest): Promise<StatementReading>;
  get(payoutId: string): Promise<PayoutRecord>;
  credits(payoutId: string): Promise<Credits>;
  /** How many statements of our programs PostgreSQL has counted meanwhile. */
  countStatements(work: () => Promise<unknown>): Promise<number>;
  /** Writes as nobody of ours can: a superuser, past every trigger. */
  tamper(sql: string, values: readonly unknown[]): Promise<void>;
  /** Copies the database as it stands; the copy takes its place when the returned function is called. */
  backUp(): Promise<() => Promise<void>>;
  /** Everything that must be true of the books at any time. */
  expectBooksToAgree(): Promise<void>;
  stop(): Promise<void>;
}

/** Lets everything pass: for worlds whose database is never put back. */
export const OPEN_GUARD: SendingGuard = {
  look: () => Promise.resolve(undefined),
  maySend: () => Promise.resolve(true),
};

/** What was agreed with every bank about hours, amounts and bulks; a test may change hours and amounts meanwhile. */
interface Terms {
  readonly pace?: Pace;
  readonly windows?: SendingWindows;
  readonly limits?: ContractLimits;
  readonly bulk?: BulkTerms;
}

export interface WorldTerms extends Terms {
  /** Guards the sending. */
  readonly witness?: Witness;
  /** Where banks tell things by themselves. */
  readonly callbackUrl?: string;
  /** Banks that are told to pay by files. */
  readonly byFile?: Readonly<Record<string, PaymentFileVersion>>;
  /** What was agreed with single banks, beyond what every bank has. */
  readonly contracts?: Readonly<Partial<Record<PartnerBankCode, Partial<BankContract>>>>;
}

/** PostgreSQL, the simulated banks over HTTP, and the real activities between them. */
export async function openMoneyWorld(terms: WorldTerms = {}): Promise<MoneyWorld> {
  const { witness, callbackUrl, byFile = {} } = terms;
  const pace = terms.pace ?? STEP_PACE;
  const database = await createDatabase();
  const simulatorDatabase = await createSimulatorDatabase();
  const app = await openAppDatabase({ url: database.appUrl });
  const { keys, partners, callbackKey } = exchangeKeys(terms);
  const silent = pino({ level: 'silent' });
  const simulator = await startSimulator({
    port: 0,
    databaseUrl: simulatorDatabase.appUrl,
    partners,
    callbackUrl,
    logger: silent,
  });
  const url = `http://127.0.0.1:${simulator.port}`;
  const banks = connectBanks(url, keys, terms);
  const dependencies = { dataSource: app, banks, clock: systemClock, logger: silent };
  const guard = witness === undefined ? OPEN_GUARD : new WitnessedGuard(app, witness, systemClock, silent, 0);
  const { checkPayee, sendPayout, inquirePayout } = createPayoutActivities({ ...dependencies, guard });
  const { readStatement } = createReconciliationActivities({ ...dependencies, guard });
  const environment = () => new MockActivityEnvironment();
  const payouts = new PayoutRepository();
  const now = () => new Date().toISOString();

  const sim: MoneyWorld['sim'] = async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };

  const world: MoneyWorld = {
    app,
    banks,
    sim,
    fault: async (bankCode, service, fault, settings = {}) =>
      void (await sim('POST', '/__sim/faults', { bankCode, service, fault, count: 1, ...settings })),
    payout: async (over = {}) => {
      const accountNumber = String(Date.now()) + String(Math.floor(Math.random() * 900) + 100);
      const payee = { ...PAYEE, accountNumber, ...over.payee };
      await sim('POST', '/__sim/accounts', {
        bankCode: payee.bankCode,
        accountNumber: payee.accountNumber,
        name: PAYEE.name,
      });
      return insertPayout(app, { createdAt: now(), ...over, payee });
    },
    released: async (over) => {
      const payoutId = await world.payout(over);
      await world.checkPayee(payoutId);
      await world.release(payoutId);
      return payoutId;
    },
    release: async (...payoutIds) => {
      await inTransaction(app, async (em) => {
        const batches = new PayoutBatchRepository({ verifiedFiguresOnly: false });
        const made = await batches.create(em, {
          payoutIds,
          maker: MAKER,
          branch: 'J01',
          at: now(),
        });
        if (!made.ok) throw new Error(made.code);
        const { batchId, hash } = made.value;
        const done = await batches.release(em, {
          batchId,
          hash,
          releaser: RELEASER,
          branch: 'J01',
          at: now(),
        });
        if (!done.ok) throw new Error(done.code);
      });
    },
    checkPayee: async (payoutId) => {
      const answer: Awaited<ReturnType<typeof checkPayee>> = await environment().run(checkPayee, {
        payoutId,
      });
      return answer.outcome;
    },
    send: (payoutId) => environment().run(sendPayout, { payoutId, now: now() }),
    inquire: async (payoutId) => {
      await new Promise((resolve) => setTimeout(resolve, pace.firstPollDelay + 20));
      return environment().run(inquirePayout, { payoutId, now: now() });
    },
    inquireNow: (payoutId, at = now()) => environment().run(inquirePayout, { payoutId, now: at }),
    callbackKey,
    readStatement: (bankCode = '008', period = {}) =>
      environment().run(readStatement, { bankCode, ...period }),
    get: (payoutId) => payouts.get(app.manager, payoutId),
    credits: async (payoutId) => {
      const attempts = await new AttemptRepository().listByPayout(app.manager, payoutId);
      const all: Credits[] = await Promise.all(
        attempts.map((attempt) => sim('GET', `/__sim/credits?partnerReference=${attempt.partnerReference}`)),
      );
      const add = (name: keyof Credits) => all.reduce((sum, each) => sum + each[name], 0);
      return { count: add('count'), netCount: add('netCount'), netTotal: add('netTotal') };
    },
    countStatements: async (work) => {
      const counter = await StatementCounter.open(database.superuserUrl, 'jkk_app');
      try {
        return totalOf(await counter.during(work));
      } finally {
        await counter.close();
      }
    },
    tamper: (sql, values) => tamper(database, sql, values),
    backUp: () => database.backUp(app),
    expectBooksToAgree: () => expectBooksToAgree(app, sim, Object.keys(byFile)),
    stop: async () => {
      await banks.close();
      await simulator.stop();
      await app.destroy();
      await database.drop();
      await simulatorDatabase.drop();
    },
  };
  return world;
}

function exchangeKeys({ byFile = {}, contracts = {} }: WorldTerms) {
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const client = (bank: string) => ({ clientId: `CLIENT-${bank}`, clientSecret: `secret-of-${bank}` });
  const source = (bank: PartnerBankCode) => ({
    number: sourceAccountOf(bank),
    name: 'BPJS KETENAGAKERJAAN JKK',
    openingBalance: OPENING,
  });
  return {
    callbackKey: createPrivateKey(pair.privateKey),
    keys: parseBankKeys(
      Object.fromEntries(
        PARTNER_BANK_CODES.map((bank) => [
          bank,
          {
            ...client(bank),
            privateKeyPem: pair.privateKey,
            contract: {
              sourceAccount: sourceAccountOf(bank),
              ...contracts[bank],
              ...(byFile[bank] !== undefined && { channel: 'FILE', fileVersion: byFile[bank] }),
            },
          },
        ]),
      ),
    ),
    partners: parsePartners(
      Object.fromEntries(
        PARTNER_BANK_CODES.map((bank) => [
          bank,
          {
            ...client(bank),
            publicKeyPem: pair.publicKey,
            callbackKeyPem: pair.privateKey,
            sourceAccount: source(bank),
          },
        ]),
      ),
    ),
  };
}

export function connectBanks(
  url: string,
  keys: ReturnType<typeof parseBankKeys>,
  { pace = STEP_PACE, windows = {}, limits = {}, bulk }: Terms,
): PartnerBanks {
  return new PartnerBanks(
    new Map(
      [...keys].map(([bankCode, credentials]) => {
        const profile = {
          ...bankProfile(bankCode, 'test', credentials.contract),
          pace,
          sendingWindows: windows,
          contractLimits: limits,
          bulk: bulk ?? null,
        };
        const bank = hasInterface(credentials)
          ? new SnapBiAdapter(profile, `${url}/${bankCode}`, credentials, systemClock)
          : new FileBank(profile);
        return [bankCode, bank];
      }),
    ),
  );
}

/** Sums are zero, clearing is what is under way, and cash is what the bank says, as far as its statement was read. */
async function expectBooksToAgree(
  app: DataSource,
  sim: MoneyWorld['sim'],
  filed: readonly string[],
): Promise<void> {
  const balances = await new LedgerRepository().getBalances(app.manager);
  expect([...balances.values()].reduce((sum, balance) => sum + balance, 0)).toBe(0);
  for (const bank of PARTNER_BANK_CODES) {
    const [row] = await app.query<{ total: number }[]>(
      `SELECT coalesce(sum(amount_rupiah), 0)::bigint AS total FROM payout_attempt
       WHERE partner_bank_code = $1 AND state IN ('SENDING','UNKNOWN','PENDING','CLAIMED_PAID')`,
      [bank],
    );
    const underWay = row?.total ?? 0;
    expect({ bank, clearing: 0 - (balances.get(`BANK_CLEARING:${bank}`) ?? 0) }).toEqual({
      bank,
      clearing: underWay,
    });
    const cash = balances.get(`CASH:${bank}:${sourceAccountOf(bank)}`);
    const account = await sim('GET', `/__sim/accounts/${bank}/${sourceAccountOf(bank)}`);
    if (cash !== undefined && underWay === 0 && !filed.includes(bank)) {
      expect({ bank, cash }).toEqual({ bank, cash: account.balance });
    }
  }
}

/** The payout in full, as the page of finance shows it. */
export const detailOf = async (world: MoneyWorld, payoutId: string) => {
  const detail = await new PayoutListRepository().find(world.app.manager, payoutId);
  if (detail === undefined) throw new Error('There is no such payout.');
  return detail;
};

/** What the claim of a payout was told about it, in order. */
export async function factsTold({ app }: MoneyWorld, payoutId: string): Promise<string[]> {
  const rows = await app.query<{ code: string }[]>(
    `SELECT payload -> 'fact' ->> 'code' AS code FROM outbox
     WHERE kind = 'SIGNAL_CLAIM' AND payload -> 'fact' ->> 'payoutId' = $1 ORDER BY id`,
    [payoutId],
  );
  return rows.map((row) => row.code);
}
