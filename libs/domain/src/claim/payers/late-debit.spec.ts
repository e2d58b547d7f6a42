import { waits } from '../waits/waits';
import { allowedBenefitCommands } from '../allowed';
import { recordFact } from '../facts';
import { stored } from '../record/spec-support';
import { contextAt, PEOPLE, walkToBenefit } from '../spec-support';

const refused = (code: string) => expect.objectContaining({ ok: false, code });

describe('a debit that appears after its payout had failed', () => {
  const account = { bankCode: '002', accountNumber: '002000000001', accountName: 'SITI CONTOH' };
  const reasons = { reasonCode: 'DOCUMENT_MISSING', ruleCited: 'PP 44/2015' };
  const approval = { decision: 'APPROVE', accountDoubtsSeen: true, note: 'Buku rekening dilihat.' } as const;

  function replaced() {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
    const [approved] = walk.claim.benefits;
    const payoutId = walk.claim.payouts[0]!.payoutId;
    walk.payoutBecomes(payoutId, 'FAILED');
    const body = { payee: account, note: 'Rekening baru' };
    const replace = (of: string) =>
      walk.give('replacement', PEOPLE.officer, body, { benefitId, payoutId: of });
    const settle = () => {
      const context = contextAt(walk.claim, walk.now());
      return recordFact(walk.claim, { code: 'payoutSettled', payoutId }, context);
    };
    replace(payoutId);
    return { walk, benefitId, approved: approved!, payoutId, replace, settle };
  }

  it.each([
    ['proposed', undefined],
    ['returned', { decision: 'RETURN', ...reasons } as const],
    ['approved', approval],
  ])('pays what was approved then while another account is %s', (_stage, given) => {
    const { walk, benefitId, approved, payoutId, settle } = replaced();
    if (given !== undefined) walk.give('decision', PEOPLE.approver, given, { benefitId });
    expect(walk.claim.benefits[0]).toMatchObject({ payee: account });
    walk.payoutBecomes(payoutId, 'RECONCILED');
    walk.take(settle()!);
    const { payee, decision, proposedBy, accountEnteredBy } = approved;
    expect(walk.claim.benefits[0]).toMatchObject({
      ...{ stage: 'PAID', replaces: null },
      ...{ payee, decision, proposedBy, accountEnteredBy },
    });
    expect(stored(walk.claim)).toStrictEqual(walk.claim);
  });

  it('pays it although a second replacement was on its way, which nobody approves any more', () => {
    const { walk, benefitId, approved, payoutId, replace, settle } = replaced();
    walk.give('decision', PEOPLE.approver, approval, { benefitId });
    const second = walk.claim.payouts[1]!.payoutId;
    walk.payoutBecomes(second, 'FAILED');
    replace(second);
    walk.payoutBecomes(payoutId, 'RECONCILED');
    for (const given of [approval, { ...approval, decision: 'REFUSE', ...reasons } as const]) {
      expect(walk.give('decision', PEOPLE.approver, given, { benefitId })).toEqual({
        ok: false,
        code: 'PAYOUT.NOT_REPLACEABLE',
      });
    }
    walk.take(settle()!);
    expect(walk.claim.benefits[0]).toMatchObject({ stage: 'PAID', payee: approved.payee });
  });

  it('is told of, and asked about, when its benefit was refused', () => {
    const { walk, benefitId, payoutId, settle } = replaced();
    const { amountRupiah } = walk.claim.benefits[0]!;
    walk.give('decision', PEOPLE.approver, { decision: 'REFUSE', ...reasons }, { benefitId });
    expect(allowedBenefitCommands(walk.claim, walk.claim.benefits[0]!, PEOPLE.officer)).not.toContain(
      'proposal',
    );
    walk.payoutBecomes(payoutId, 'RECONCILED');
    walk.take(settle()!);
    expect(walk.decided.at(-1)?.event).toMatchObject({
      code: 'PAYMENT_UNDUE',
      data: { payoutId, amountRupiah },
    });
    expect(walk.claim).toMatchObject({ stage: 'FINAL_REPORTED', benefits: [{ stage: 'REFUSED' }] });
    expect(waits(walk.claim)).toContainEqual(
      expect.objectContaining({ code: 'UNDUE_PAYMENT', role: 'CLAIM_OFFICER', subject: benefitId }),
    );
  });

  describe('although its benefit was refused', () => {
    function paidThoughRefused() {
      const all = replaced();
      all.walk.give(
        'decision',
        PEOPLE.approver,
        { decision: 'REFUSE', ...reasons },
        { benefitId: all.benefitId },
      );
      all.walk.payoutBecomes(all.payoutId, 'RECONCILED');
      all.walk.take(all.settle()!);
      return all;
    }

    it('becomes its payment when two persons grant it anew, to the account that it went to, and pays nothing more', () => {
      const { walk, benefitId, approved, payoutId } = paidThoughRefused();
      expect(allowedBenefitCommands(walk.claim, walk.claim.benefits[0]!, PEOPLE.officer)).toContain(
        'proposal',
      );
      walk.give('proposal', PEOPLE.officer, {}, { benefitId });
      expect(
        walk.give('decision', PEOPLE.approver, { decision: 'RETURN', ...reasons }, { benefitId }),
      ).toEqual(refused('PAYOUT.NOT_REPLACEABLE'));
      walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
      expect(walk.claim.benefits[0]).toMatchObject({ stage: 'PAID', payee: approved.payee });
      expect(walk.claim.payouts.map((payout) => payout.payoutId)).toEqual([payoutId]);
      expect(walk.claim.stage).toBe('SETTLED');
      expect(stored(walk.claim)).toStrictEqual(walk.claim);
    });

    it('is asked about again when the second person refuses it', () => {
      const { walk, benefitId } = paidThoughRefused();
      walk.give('proposal', PEOPLE.officer, {}, { benefitId });
      walk.give('decision', PEOPLE.approver, { decision: 'REFUSE', ...reasons }, { benefitId });
      expect(waits(walk.claim)).toContainEqual(expect.objectContaining({ code: 'UNDUE_PAYMENT' }));
    });

    it('is over when the payee sends it back, and nothing is owed for it', () => {
      const { walk, payoutId } = paidThoughRefused();
      walk.payoutBecomes(payoutId, 'RETURNED');
      const back = { code: 'payoutReturned', payoutId } as const;
      walk.take(recordFact(walk.claim, back, contextAt(walk.claim, walk.now()))!);
      expect(walk.claim.benefits[0]).toMatchObject({ stage: 'REFUSED' });
      expect(walk.claim.stage).toBe('SETTLED');
      expect(waits(walk.claim).map(({ code }) => code)).not.toContain('UNDUE_PAYMENT');
    });
  });

  it('is no news once the money has come back', () => {
    const { walk, payoutId, settle } = replaced();
    walk.payoutBecomes(payoutId, 'RETURNED');
    expect(settle()).toBeUndefined();
  });
});
