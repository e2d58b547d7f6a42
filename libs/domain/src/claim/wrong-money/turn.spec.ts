import type { Decision } from '../decision';
import type { CommandBodies } from '../forms';
import { recordFact } from '../facts';
import { contextAt, HEIR, OBJECTION, PEOPLE, person, type Walk } from '../spec-support';
import { waits } from '../waits/waits';
import {
  amountOf,
  codes,
  request,
  secondVerifier,
  statementOf,
  walkWith,
  type Statement,
} from './spec-support';

/** What becomes of what was paid when the person gets worse, or dies. */

describe('a claim that turns after its final report', () => {
  const thumb = { items: [{ code: 'A12', side: 'RIGHT' }] };
  const rest = { restFrom: '2026-11-20', restTo: '2026-12-31' };

  /** Asks for a benefit and has it paid. */
  function grant(walk: Walk, type: string, details: Record<string, unknown>, payee?: object): string {
    const decision = request(walk, type, details, payee);
    const benefitId = decision.ok ? (decision.benefitId ?? '') : '';
    expect(codes(decision)).toEqual([]);
    approve(walk, benefitId);
    walk.take(paid(walk, benefitId));
    return benefitId;
  }

  function approve(walk: Walk, benefitId: string): void {
    walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    expect(
      codes(
        walk.give('decision', PEOPLE.regional, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId }),
      ),
    ).toEqual([]);
  }

  function paid(walk: Walk, benefitId: string) {
    const { payoutId } = walk.claim.payouts.find((payout) => payout.benefitId === benefitId)!;
    const context = contextAt(walk.claim, walk.now());
    return recordFact(walk.claim, { code: 'payoutSettled', payoutId }, context)!;
  }

  /** The doctor states something else, a verifier confirms it, the officer accepts it. */
  function turn(walk: Walk, over: Partial<Statement>, report: object = {}): Decision[] {
    const body = statementOf({ conditionOn: '2026-11-21', ...over });
    walk.sleep();
    return [
      walk.give('medicalStatement', secondVerifier, body),
      walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' }),
      walk.give('finalReport', PEOPLE.officer, {
        condition: body.condition,
        conditionOn: body.conditionOn,
        ...report,
      }),
    ];
  }

  const DIED = {
    condition: 'DIED',
    disabilities: [],
    diedAt: '2026-11-21T03:00:00.000Z',
  } as const;
  const toHeir = { kind: 'HEIR', name: HEIR.name };

  it('pays death after a partial disability, and takes nothing back', () => {
    const walk = walkWith(rest);
    walk.sleep();
    grant(walk, 'PARTIAL_ANATOMICAL', thumb);
    expect(walk.claim.stage).toBe('SETTLED');
    expect(turn(walk, DIED, { heirs: [HEIR] }).flatMap(codes)).toEqual([]);
    expect(walk.claim.stage).toBe('FINAL_REPORTED');
    expect(waits(walk.claim)).toContainEqual(expect.objectContaining({ code: 'PROPOSAL' }));
    grant(walk, 'DEATH', {}, toHeir);
    const death = walk.claim.benefits[1];
    expect([amountOf(walk.claim, 0), death?.amountRupiah]).toEqual([12_000_000, 48_000_000]);
    expect(death?.line.trace.find(({ step }) => step === 'death.after-partial')).toMatchObject({
      provenance: 'model',
      rule: 'death.after-partial@2015-07-01',
    });
    const days = (from: string, to: string) =>
      codes(request(walk, 'STMB', { periods: [{ from, to }] }, toHeir));
    expect(days('2026-11-20', '2026-11-22')).toEqual(['/details/periods PERIOD.AFTER_DEATH']);
    expect(days('2026-11-20', '2026-11-21')).toEqual(['/details/periods PERIOD.NOT_PROVEN']);
    expect(days('2026-11-20', '2026-11-20')).toEqual([]);
    expect(days('2026-11-20', '2026-11-20')).toEqual(['/details/periods PERIOD.GRANTED']);
    expect(walk.claim.benefits[0]?.stage).toBe('PAID');
  });

  it('pays a partial disability that nobody had asked for yet to the heirs', () => {
    const walk = walkWith({});
    turn(walk, DIED, { heirs: [HEIR] });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb))).toEqual(['/payee/kind PAYEE.PARTICIPANT_DIED']);
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb, toHeir))).toEqual([]);
  });

  it('goes to the heirs, not to the account of the dead, where it was proposed before', () => {
    const walk = walkWith({});
    const decision = request(walk, 'PARTIAL_ANATOMICAL', thumb);
    const benefitId = (decision.ok && decision.benefitId) || '';
    walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    turn(walk, DIED, { heirs: [HEIR] });
    const decide = (body: CommandBodies['decision']) =>
      codes(walk.give('decision', PEOPLE.regional, body, { benefitId }));
    expect(decide({ decision: 'APPROVE', note: 'Sesuai bukti.' })).toEqual([
      '/decision PAYEE.PARTICIPANT_DIED',
    ]);
    expect(decide({ decision: 'RETURN', reasonCode: 'PAYEE_WRONG', ruleCited: 'PP 44/2015' })).toEqual([]);
    const body = {
      type: 'PARTIAL_ANATOMICAL',
      details: thumb,
      payee: { ...toHeir, kind: 'HEIR' },
      complete: true,
    } as const;
    expect(codes(walk.give('correction', PEOPLE.officer, body, { benefitId }))).toEqual([]);
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    expect(decide({ decision: 'APPROVE', accountDoubtsSeen: true, note: 'Buku rekening.' })).toEqual([]);
  });

  it('takes the earlier percentage off a total disability', () => {
    const walk = walkWith({});
    grant(walk, 'PARTIAL_ANATOMICAL', thumb);
    turn(walk, { condition: 'TOTAL_PERMANENT', disabilities: [] });
    grant(walk, 'TOTAL_PERMANENT', {});
    expect([amountOf(walk.claim, 0), amountOf(walk.claim, 1)]).toEqual([12_000_000, 44_000_000]);
    const step = walk.claim.benefits[1]?.line.trace.find((each) => each.step === 'disability.earlier');
    expect(step).toMatchObject({
      provenance: 'model',
      text: { en: expect.stringContaining('70% − 15% = 55%') },
    });
    expect(codes(request(walk, 'TOTAL_PERMANENT', {}))).toEqual(['BENEFIT.ALREADY_REQUESTED']);
  });

  it('takes the earlier percentage off a worse partial disability, once', () => {
    const walk = walkWith({});
    grant(walk, 'PARTIAL_ANATOMICAL', thumb);
    const worse = [
      { code: 'A12', side: 'RIGHT' },
      { code: 'A13', side: 'RIGHT' },
    ] as const;
    turn(walk, { disabilities: [...worse] });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items: worse }))).toEqual([]);
    expect(amountOf(walk.claim, 1)).toBe(7_200_000);
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items: worse }))).toEqual([
      'BENEFIT.ALREADY_REQUESTED',
    ]);
    turn(walk, { condition: 'TOTAL_PERMANENT', disabilities: [] });
    request(walk, 'TOTAL_PERMANENT', {});
    expect(amountOf(walk.claim, 2)).toBe(56_000_000 - 12_000_000 - 7_200_000);
  });

  it.each([
    ['DISABILITY_WRONG', 'LINE', 19_200_000 - 8_000_000],
    ['NOT_ENTITLED', 'LINE', 19_200_000 - 8_000_000],
    ['DISABILITY_WRONG', 'WRITE_OFF', 19_200_000 - 12_000_000],
    ['DISABILITY_WRONG', undefined, 19_200_000 - 12_000_000],
    ['WAGE_WRONG', 'LINE', 19_200_000 - 12_000_000],
  ] as const)(
    'takes off a worse disability what was not wrong (%s) and given back (%s)',
    (reasonCode, settled, left) => {
      const walk = walkWith({});
      const benefitId = grant(walk, 'PARTIAL_ANATOMICAL', thumb);
      const found = { reasonCode, amount: 4_000_000, ruleCited: 'PP 82/2019', note: 'Keliru.' } as const;
      const documents = OBJECTION.documents;
      walk.give('overpayment', PEOPLE.head, { ...found, documents }, { benefitId });
      const line = settled === 'LINE' ? { bankCode: '002', lineId: 7 } : { amount: 4_000_000 };
      for (const by of ['FINANCE_MAKER', 'FINANCE_RELEASER'] as const) {
        if (settled === undefined) continue;
        const body = { recoveryNo: 'R01', decision: settled, ...line, note: 'Setoran.' };
        const context = { openCredit: { lineId: 7, amountRupiah: 4_000_000 } };
        const said = walk.give('recoverySettlement', person(by, by, { branch: 'J01' }), body, { context });
        expect(codes(said)).toEqual([]);
      }
      const worse = [
        { code: 'A12', side: 'RIGHT' },
        { code: 'A13', side: 'RIGHT' },
      ] as const;
      turn(walk, { disabilities: [...worse] });
      expect(codes(request(walk, 'PARTIAL_ANATOMICAL', { items: worse }))).toEqual([]);
      expect(amountOf(walk.claim, 1)).toBe(left);
      turn(walk, { condition: 'TOTAL_PERMANENT', disabilities: [] });
      request(walk, 'TOTAL_PERMANENT', {});
      expect(amountOf(walk.claim, 2)).toBe(56_000_000 - 19_200_000);
    },
  );

  it('pays nothing for a disability that got no worse, or was cured', () => {
    const walk = walkWith({});
    grant(walk, 'PARTIAL_ANATOMICAL', thumb);
    turn(walk, {});
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb))).toEqual(['/details BENEFIT.NOTHING_DUE']);
    turn(walk, { condition: 'RECOVERED', disabilities: [] });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb))).toEqual(['BENEFIT.DOES_NOT_FIT_CONDITION']);
    expect(walk.claim.benefits[0]?.stage).toBe('PAID');
  });

  it('is treated again when it got worse, and open for what treatment brings', () => {
    const walk = walkWith({});
    grant(walk, 'PARTIAL_ANATOMICAL', thumb);
    turn(walk, { condition: 'UNDER_TREATMENT', disabilities: [] });
    expect(walk.claim.stage).toBe('IN_TREATMENT');
    expect(codes(request(walk, 'GLASSES', { invoice: 1_000 }))).toEqual([]);
  });

  it('does not turn by a statement alone: nobody has verified it, nobody has accepted it', () => {
    const walk = walkWith({});
    grant(walk, 'PARTIAL_ANATOMICAL', thumb);
    walk.sleep();
    walk.give('medicalStatement', secondVerifier, statementOf({ ...DIED, conditionOn: '2026-11-21' }));
    const report = { condition: 'DIED', conditionOn: '2026-11-21', heirs: [HEIR] } as const;
    expect(codes(walk.give('finalReport', PEOPLE.officer, report))).toEqual(['CLAIM.STAGE_NOT_ALLOWED']);
    expect(codes(request(walk, 'DEATH', {}, toHeir))).toEqual(['BENEFIT.DOES_NOT_FIT_CONDITION']);
    expect(waits(walk.claim)).toContainEqual(expect.objectContaining({ code: 'VERIFICATION' }));
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    expect(codes(request(walk, 'DEATH', {}, toHeir))).toEqual(['BENEFIT.DOES_NOT_FIT_CONDITION']);
    expect(waits(walk.claim)).toContainEqual(
      expect.objectContaining({ code: 'FINAL_REPORT', role: 'CLAIM_OFFICER' }),
    );
    expect(codes(walk.give('finalReport', PEOPLE.officer, report))).toEqual([]);
    expect(codes(walk.give('finalReport', PEOPLE.officer, report))).toEqual(['CLAIM.STAGE_NOT_ALLOWED']);
  });

  it('keeps every final report', () => {
    const walk = walkWith({});
    turn(walk, DIED, { heirs: [HEIR] });
    expect(walk.claim.written?.finalReport).toMatchObject([{ condition: 'PARTIAL_ANATOMICAL' }]);
    expect(walk.claim.finalReport).toMatchObject({ condition: 'DIED' });
  });
});
