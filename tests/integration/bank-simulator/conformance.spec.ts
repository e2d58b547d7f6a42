import { randomBytes } from 'node:crypto';
import { BULK_RULES } from '../../../apps/bank-simulator/conformance/bulk-rules';
import { tryRules, type Verdict } from '../../../apps/bank-simulator/conformance/run';
import type { Scene } from '../../../apps/bank-simulator/conformance/rule';
import { BRI_SOURCE, openSimulatedBanks } from './simulated-banks';
import type { SimulatedBanks } from './simulated-banks';

let banks: SimulatedBanks;
const PAYEE = { bankCode: '002', accountNumber: '888801000005501', name: 'SITI AMINAH' };
const OTHER = { bankCode: '014', accountNumber: '5220305501', name: 'BUDI SANTOSO' };

beforeAll(async () => {
  banks = await openSimulatedBanks();
  await banks.admin('POST', '/__sim/accounts', { accounts: [PAYEE, OTHER] });
});
afterEach(async () => {
  await banks.admin('DELETE', '/__sim/faults');
  await banks.admin('DELETE', '/__sim/profiles');
});
afterAll(() => banks.stop());

const scene = (over: Partial<Scene> = {}): Scene => ({
  partner: banks.bri.partner,
  bankCode: '002',
  sourceAccount: BRI_SOURCE,
  payee: PAYEE.accountNumber,
  other: OTHER,
  payRupiah: 10_000,
  bulkItems: undefined,
  newReference: () => `T${randomBytes(7).toString('hex').toUpperCase()}`,
  ...over,
});
const verdicts = (over?: Partial<Scene>) => tryRules(scene(over), () => undefined);
const failed = (all: readonly Verdict[]) =>
  all.filter(({ outcome }) => outcome === 'failed').map(({ service, says }) => `${service} ${says}`);

describe('the rules of the standard', () => {
  it('are not tried where it would take an account or money that nobody gave', async () => {
    const { body } = await banks.admin('GET', `/__sim/accounts/002/${BRI_SOURCE}`);
    const all = await verdicts({ payee: undefined, other: undefined, payRupiah: undefined });
    expect(failed(all)).toEqual([]);
    const untried = all.filter(({ outcome }) => outcome === 'not tried');
    expect(new Set(untried.map(({ why }) => why))).toEqual(
      new Set([
        'give --payee',
        'give --other',
        'give --payee and --pay',
        'give --other and --pay',
        'give --other and --pay and --bulk',
      ]),
    );
    expect((await banks.admin('GET', `/__sim/accounts/002/${BRI_SOURCE}`)).body.balance).toBe(body.balance);
  });

  it('are all kept by the simulator', async () => {
    await banks.admin('POST', '/__sim/profiles', { bankCode: '002', bulkLeast: 3 });
    const all = await verdicts({ bulkItems: 3 });
    expect(all.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    expect(new Set(all.map(({ service }) => service))).toEqual(
      new Set(['73', '11', '14', '15', '16', '17', '18', '20', '36']),
    );
  });

  const ONCE = '17 a reference is paid once: again it is a duplicate, with other content inconsistent';
  const PAID = '36 the status of a transfer that was paid is 00, with its amount and account';
  it.each<[string, object, readonly string[]]>([
    ['pays a reference twice', { dedupeMode: 'none' }, [ONCE]],
    [
      'prints no balances',
      { statementForm: 'plain' },
      ['14 opening balance, lines and closing balance add up'],
    ],
    [
      'cuts remarks',
      { remarkWidth: 12 },
      [ONCE, '18 a transfer to another bank is paid, and is on the statement with its reference'],
    ],
    [
      'answers no inquiry all day',
      { endOfDayFrom: '00:00', endOfDayTo: '23:59' },
      ['36 a reference that was never used is not found', PAID],
    ],
  ])('turn red where a bank %s', async (_, profile, rules) => {
    await banks.admin('POST', '/__sim/profiles', { bankCode: '002', ...profile });
    const red = failed(await verdicts());
    for (const rule of rules) expect(red).toContain(rule);
  });

  it.each<[string, string, string]>([
    ['14', 'MISSING_STATEMENT_LINE', '14 opening balance, lines and closing balance add up'],
    ['17', 'WRONG_ECHO_AMOUNT', '17 a transfer within the bank is paid, and told back as it was asked for'],
    ['36', 'STATUS_VALUE', PAID],
    ['15', 'ACCOUNT_CLOSED', '15 the holder of an account at the bank is named'],
    ['11', 'ERROR_500_THOUGH_PAID', '11 the balance of the source account is told'],
    ['73', 'RATE_LIMITED', '73 a token is granted for the signature of the partner'],
  ])('turn red at service %s under %s', async (service, fault, rule) => {
    await banks.admin('POST', '/__sim/faults', { bankCode: '002', service, fault, count: 100 });
    expect(failed(await verdicts())).toContain(rule);
  });

  it('turn red where a bank takes a bulk twice', async () => {
    await banks.admin('POST', '/__sim/profiles', { bankCode: '002', bulkLeast: 3, dedupeMode: 'none' });
    const [, twice] = await tryRules(scene({ bulkItems: 3 }), () => undefined, BULK_RULES);
    expect(twice).toMatchObject({ service: '20', outcome: 'failed', why: 'answered 2002000, not 4092001' });
  });
});
