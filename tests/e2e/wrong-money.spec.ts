import { payeeHeir } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { storyW3 } from '../support/stories';

/** Attempts to be paid beside the straight line: the right answer, its sentence, and no credit at the bank. */

const driver = sharedDriver();
let numbers = 0;

const newReceipt = (amount = 150_000) => ({
  mode: 'LAND',
  amount,
  number: `K-${Date.now()}-${(numbers += 1)}`,
  issuer: 'Taksi Serang',
  on: '2026-04-07',
});

/** What the API says to a request that must not be granted: pointers, codes and English sentences. */
async function refusal(claimNumber: string, body: Loose, as = 'officer'): Promise<Loose> {
  const { version } = await driver.see(claimNumber);
  const client = await driver.world.desks.as(as);
  const answer = await client.post(`/claims/${claimNumber}/benefits`, { ...body, documents: [], version });
  return { status: answer.status, code: answer.body.code, errors: answer.body.errors };
}

describe('a receipt', () => {
  it('that paid in one claim is refused in another one, and nothing more reaches the account', async () => {
    const [first, second] = [await storyW3(driver), await storyW3(driver)];
    const receipt = newReceipt();
    const { benefitId } = await driver.requestBenefit(
      first.claim.claimNumber,
      'TRANSPORT',
      payeeHeir(first.heir!),
      { receipts: [receipt] },
    );
    await driver.approve(benefitId);
    const travel = { type: 'TRANSPORT', payee: payeeHeir(second.heir!), complete: true };
    const again = { receipts: [{ ...receipt, number: receipt.number.replaceAll('-', '/').toLowerCase() }] };
    expect(await refusal(second.claim.claimNumber, { ...travel, details: again })).toMatchObject({
      status: 422,
      errors: [
        {
          pointer: '/details/receipts/0',
          code: 'RECEIPT.GRANTED',
          detail: { en: expect.stringContaining(`This receipt has been used (${benefitId}, `) as string },
        },
      ],
    });
    await driver.pay(second.claim.claimNumber);
    const { accountNumber } = second.heir!.account;
    expect(await driver.world.banks.creditsOfAccount(accountNumber)).toMatchObject({ count: 3 });
  });
});
