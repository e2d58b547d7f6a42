import { BRI_SOURCE, openSimulatedBanks } from './simulated-banks';
import { SnapPartner } from './snap-partner';

const SITI = { bankCode: '002', accountNumber: '888801000003301', name: 'SITI AMINAH' };

/** What happens to twenty transfers of which some, by chance, are refused, and what the bank calls the others. */
async function weatherOf(seed: string): Promise<readonly string[]> {
  const banks = await openSimulatedBanks({ seed });
  try {
    await banks.admin('POST', '/__sim/accounts', SITI);
    const fault = { bankCode: '002', service: '17', fault: 'CUT_OFF', count: 1_000, sharePercent: 40 };
    await banks.admin('POST', '/__sim/faults', fault);
    const told: string[] = [];
    for (let no = 0; no < 20; no += 1) {
      const { body } = await banks.bri.call('/transfer-intrabank', {
        partnerReferenceNo: `SEED0000000${String(no).padStart(2, '0')}`,
        amount: { value: '10000.00', currency: 'IDR' },
        beneficiaryAccountNo: SITI.accountNumber,
        sourceAccountNo: BRI_SOURCE,
        transactionDate: SnapPartner.wib(),
      });
      told.push(body.referenceNo ?? body.responseCode);
    }
    return told;
  } finally {
    await banks.stop();
  }
}

describe('chance', () => {
  it('comes again with its seed and otherwise with another', async () => {
    const first = await weatherOf('monsoon-7');
    const refused = first.filter((told) => told === '4031706').length;
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(20);
    expect(await weatherOf('monsoon-7')).toEqual(first);
    expect(await weatherOf('monsoon-8')).not.toEqual(first);
  });

  it('goes on after a restart and names nothing twice', async () => {
    const banks = await openSimulatedBanks({ seed: 'monsoon-7' });
    try {
      await banks.admin('POST', '/__sim/accounts', SITI);
      const named = async () =>
        (await banks.bri.call('/account-inquiry-internal', { beneficiaryAccountNo: SITI.accountNumber })).body
          .referenceNo;
      const before = [await named(), await named()];
      await banks.restart();
      expect((await banks.admin('GET', '/__sim/health')).body.seed).toBe('monsoon-7');
      expect(new Set([...before, await named(), await named()]).size).toBe(4);
    } finally {
      await banks.stop();
    }
  });
});
