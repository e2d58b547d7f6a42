import { createHash, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sharedDriver } from '../support/instances';
import { sharedStack } from '../support/stack';
import { storyW3, W3 } from '../support/stories';
import { eventually } from '../support/wait';
import type { Loose } from '../support/loose';

const driver = sharedDriver();
const { banks } = driver.world;
const detail = async (payoutId: string): Promise<Loose> =>
  (await driver.world.desks.as('maker')).read(`/payouts/${payoutId}`);

/** As a bank calls us, with its own key. */
async function call(bankCode: string, content: object, at = bankCode) {
  const { baseUrl, dataDirectory } = sharedStack();
  const partners = JSON.parse(readFileSync(path.join(dataDirectory, 'keys/simulator-partners.json'), 'utf8'));
  const address = `/snap/${at}/v1.0/transfer-rtgs/notify`;
  const body = JSON.stringify(content);
  const timestamp = new Date().toISOString();
  const hash = createHash('sha256').update(body).digest('hex');
  const signed = Buffer.from(`POST:${address}:${hash}:${timestamp}`);
  const response = await fetch(baseUrl + address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-timestamp': timestamp,
      'x-signature': sign('RSA-SHA256', signed, partners[bankCode].callbackKeyPem).toString('base64'),
    },
    body,
  });
  return { status: response.status, body: (await response.json()) as { responseCode: string } };
}

describe('a bank that calls by itself', () => {
  it('is heard at the public edge, stands on the payout, and only the statement proves', async () => {
    const { claim, heir } = await storyW3(driver);
    const { bankCode, accountNumber } = heir!.account;
    const { payoutId } = claim.payouts.find(({ amount }) => amount === W3.FUNERAL)!;
    await banks.arm({ bankCode, service: '17', fault: 'LATE_POSTING', accountNumber, delayMs: 6_000 });
    await driver.release([payoutId]);
    await eventually('the payout to be unclear', async () => {
      const { state } = await detail(payoutId);
      return ['UNKNOWN', 'PENDING'].includes(state) ? true : undefined;
    });
    const word = { originalPartnerReferenceNo: `${payoutId}A01`, latestTransactionStatus: '00' };
    expect(await call('002', word, '008')).toMatchObject({ status: 401, body: { responseCode: '4017600' } });
    expect(await call('002', word)).toMatchObject({ status: 200, body: { responseCode: '2007600' } });
    expect(await call('002', word)).toMatchObject({ status: 200 });
    const { state, wireMessages } = await detail(payoutId);
    expect(state).not.toBe('RECONCILED');
    const calls = wireMessages.filter(({ outcome }: Loose) => outcome === 'CALLED');
    expect(calls).toMatchObject([{ serviceCode: '76', attemptNo: 1 }]);
    await eventually(
      'the statement to prove it',
      async () => (await detail(payoutId)).state === 'RECONCILED' || undefined,
      { everyMs: 300 },
    );
    expect(await banks.creditsOfAccount(accountNumber)).toMatchObject({ count: 1, total: W3.FUNERAL });
  });

  it('finds no page and no session there: a stranger is answered in the words of banks', async () => {
    const response = await fetch(`${sharedStack().baseUrl}/snap/002/v1.0/transfer-rtgs/notify`, {
      method: 'POST',
      body: 'hello',
    });
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 401,
      body: { responseCode: '4017600', responseMessage: 'Unauthorized. [Signature]' },
    });
  });
});
