import { openSimulatedBanks } from './simulated-banks';
import type { SimulatedBanks } from './simulated-banks';

let banks: SimulatedBanks;
const RINA = { bankCode: '002', accountNumber: '888801000004401', name: 'RINA <b>WATI</b>' };

beforeAll(async () => {
  banks = await openSimulatedBanks();
});
afterAll(() => banks.stop());

const page = async () => (await fetch(`${banks.url}/`)).text();
const submit = (action: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${banks.url}/__sim/page/${action}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  });
const faults = async () => (await banks.admin('GET', '/__sim/faults')).body.faults;

describe('the page of the simulator', () => {
  it('opens an account, and prints names as text', async () => {
    expect((await submit('open-account', { ...RINA, status: 'ACTIVE' })).status).toBe(303);
    const html = await page();
    expect(html).toContain('RINA &lt;b&gt;WATI&lt;/b&gt;');
    expect(html).not.toContain('<b>WATI');
  });

  it('sets a fault, shows it, and clears that one and no other', async () => {
    const cutOff = {
      bankCode: '002',
      service: '17',
      fault: 'CUT_OFF',
      count: '3',
      delayMs: '',
      accountNumber: '',
    };
    expect((await submit('arm-fault', cutOff)).status).toBe(303);
    await submit('arm-fault', { ...cutOff, fault: 'RATE_LIMITED' });
    const [first, second] = await faults();
    expect(first).toMatchObject({ fault: 'CUT_OFF', remaining: 3, hits: 0 });
    expect(await page()).toContain('<td>CUT_OFF</td>');
    expect((await submit('clear-fault', { faultId: String(first.faultId) })).status).toBe(303);
    expect(await faults()).toEqual([second]);
    await submit('clear-faults', {});
    expect(await faults()).toEqual([]);
  });

  it('shows what was booked', async () => {
    await submit('pay-in', {
      bankCode: '002',
      accountNumber: RINA.accountNumber,
      amount: '75000',
      remark: 'GAJI',
    });
    expect(await page()).toMatch(/75,000<\/div><\/td><td><\/td><td>GAJI/);
  });

  it('says what is wrong with a form, and changes nothing', async () => {
    const answer = await submit('arm-fault', { bankCode: '002', service: '36', fault: 'CUT_OFF' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('This fault does not exist at this service.');
    expect(await faults()).toEqual([]);
    expect((await submit('clear-fault', { faultId: '999999' })).status).toBe(404);
    expect((await submit('no-such-form', {})).status).toBe(404);
  });

  it('takes no form of another site', async () => {
    expect((await submit('clear-faults', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});
