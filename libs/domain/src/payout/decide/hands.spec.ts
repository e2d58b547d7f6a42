import { batchHash, batchRefusalOf, releaseRefusalOf, type BatchRecord } from './release';
import { decideHold } from './hold';
import { differsFromRecord, type SendingRecord } from './recheck';
import { World } from './spec-world';

const AT = '2026-11-21T02:00:00.000Z';

function inBatch() {
  const world = new World();
  const payout = { ...world.payout, batchId: 'batch' };
  const batch: BatchRecord = {
    batchId: 'batch',
    state: 'RELEASED',
    branch: payout.branch,
    hash: batchHash([payout]),
    itemCount: 1,
    totalRupiah: payout.amountRupiah,
    maker: 'maker',
    createdAt: AT,
    releaser: 'releaser',
    releasedAt: AT,
  };
  return { payout, batch };
}

describe('four persons', () => {
  const { payout } = inBatch();

  it.each(['officer', 'approver'])('%s, who had a hand in it, makes no batch and releases none', (person) => {
    const free = { ...payout, batchId: null };
    const draft = { count: 1, maker: person, hasInterest: false, branch: payout.branch, at: AT };
    expect(batchRefusalOf([free], draft)).toBe('APPROVAL.SAME_PERSON');
    const { batch } = inBatch();
    const open = { ...batch, state: 'OPEN' as const, releaser: null, releasedAt: null };
    const request = {
      hash: batch.hash,
      releaser: person,
      hasInterest: false,
      branch: payout.branch,
      at: AT,
    };
    expect(releaseRefusalOf(open, [payout], request)).toBe('APPROVAL.SAME_PERSON');
    expect(releaseRefusalOf(open, [payout], { ...request, releaser: 'maker' })).toBe('APPROVAL.SAME_PERSON');
    expect(releaseRefusalOf(open, [payout], { ...request, releaser: 'releaser' })).toBeUndefined();
  });

  it.each(['officer', 'approver'])('%s says nothing about its hold', (decidedBy) => {
    const held = { ...payout, state: 'HELD' as const, holdReason: 'PAYEE.NAME_NEAR' as const };
    const request = {
      decision: 'PAY' as const,
      note: '',
      roles: ['FINANCE_MAKER'],
      hasInterest: false,
      branch: payout.branch,
      at: AT,
    };
    expect(decideHold(held, [], { ...request, decidedBy }, [])).toEqual({
      ok: false,
      code: 'APPROVAL.SAME_PERSON',
    });
    expect(decideHold(held, [], { ...request, decidedBy: 'maker' }, []).ok).toBe(true);
  });
});

describe('whose own claim it pays for', () => {
  const { payout, batch } = inBatch();
  const own = { hasInterest: true, branch: payout.branch, at: AT };

  it('puts it into no batch', () => {
    const draft = { count: 1, maker: 'maker', ...own };
    expect(batchRefusalOf([{ ...payout, batchId: null }], draft)).toBe('CLAIM.OWN_INTEREST');
  });

  it('releases none', () => {
    const open = { ...batch, state: 'OPEN' as const, releaser: null, releasedAt: null };
    const request = { hash: batch.hash, releaser: 'releaser', ...own };
    expect(releaseRefusalOf(open, [payout], request)).toBe('CLAIM.OWN_INTEREST');
  });

  it('says nothing about its hold', () => {
    const held = { ...payout, state: 'HELD' as const, holdReason: 'PAYEE.NAME_NEAR' as const };
    const said = { decision: 'CANCEL' as const, note: '', decidedBy: 'maker', roles: ['FINANCE_MAKER'] };
    expect(decideHold(held, [], { ...said, ...own }, [])).toEqual({ ok: false, code: 'CLAIM.OWN_INTEREST' });
  });
});

describe('what is about to be sent', () => {
  const { payout, batch } = inBatch();
  const record: SendingRecord = {
    batch,
    signed: [payout],
    benefit: payout,
    payee: payout,
    isActive: { approver: true, maker: true, releaser: true },
  };

  it.each<[Partial<SendingRecord>, string | undefined]>([
    [{}, undefined],
    [{ batch: undefined }, 'RECORD.BATCH'],
    [{ batch: { ...batch, hash: 'other' } }, 'RECORD.BATCH'],
    [{ batch: { ...batch, state: 'OPEN' } }, 'RECORD.BATCH'],
    [{ signed: [] }, 'RECORD.BATCH'],
    [{ signed: [{ ...payout, payeeAccountNumber: '1' }] }, 'RECORD.BATCH'],
    [{ benefit: undefined }, 'RECORD.BENEFIT'],
    [{ benefit: { ...payout, approvedBy: 'somebody' } }, 'RECORD.BENEFIT'],
    [{ benefit: { ...payout, amountRupiah: 1 } }, 'RECORD.AMOUNT'],
    [{ payee: undefined }, 'RECORD.PAYEE'],
    [{ payee: { ...payout, payeeName: 'ORANG LAIN' } }, 'RECORD.PAYEE'],
    [{ benefit: { ...payout, payeeAccountNumber: '1' } }, 'RECORD.PAYEE'],
    [{ isActive: { approver: false, maker: true, releaser: true } }, 'RECORD.APPROVER'],
    [{ isActive: { approver: true, maker: true, releaser: false } }, 'RECORD.RELEASER'],
    [{ isActive: { approver: true, maker: false, releaser: true } }, 'RECORD.RELEASER'],
  ])('%#: %j', (over, reason) => {
    expect(differsFromRecord(payout, { ...record, ...over })).toBe(reason);
  });
});
