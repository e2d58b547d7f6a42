import type { EntityManager } from 'typeorm';
import type { Benefit, Claim } from '@jkk/domain';
import { walkToBenefit } from '@jkk/domain/claim/spec-support';
import type { ReceiptRepository } from '@jkk/persistence/receipt';
import { keepReceipts } from './receipts';

const NO_DATABASE = {} as EntityManager;

/** What is released and used when a claim becomes another one. */
async function kept(before: Claim, after: Claim): Promise<{ released: string[]; used: string[] }> {
  const released: string[] = [];
  const used: string[] = [];
  const receipts = {
    release: (_em: unknown, ids: readonly string[]) => void released.push(...ids),
    hashes: () => Promise.resolve([]),
    use: (_em: unknown, _claim: unknown, id: string) => void used.push(id),
  } as unknown as ReceiptRepository;
  await keepReceipts(NO_DATABASE, { receipts }, before, after);
  return { released, used };
}

const { walk, benefitId } = walkToBenefit('DEATH');
const paid: Claim = {
  ...walk.claim,
  benefits: walk.claim.benefits.map((benefit): Benefit => ({ ...benefit, stage: 'PAID' })),
};
const settledBy = (decision: 'LINE' | 'WRITE_OFF', amountRupiah: number): Claim => ({
  ...paid,
  recoveries: [
    { benefitId, amountRupiah, settlements: [{ decision, amountRupiah, confirmedAt: walk.now() }] },
  ] as unknown as Claim['recoveries'],
});
const whole = walk.claim.benefits[0]!.amountRupiah;

describe('receipts of a benefit that was paid', () => {
  it('may be used again once all of its money is back', async () => {
    expect(await kept(paid, settledBy('LINE', whole))).toEqual({ released: [benefitId], used: [] });
  });

  it.each([
    ['a part of it is', settledBy('LINE', whole - 1)],
    ['it was given up', settledBy('WRITE_OFF', whole)],
  ])('are used while only %s', async (_name, after) => {
    expect(await kept(paid, after)).toEqual({ released: [], used: [] });
  });

  it('stay free where the money is owed again: another benefit may have them by now', async () => {
    expect((await kept(settledBy('LINE', whole), paid)).used).toEqual([]);
  });
});
