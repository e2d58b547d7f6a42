import { traceHash } from '../benefits';
import { calculateWithBasis } from '../claim';
import { HEIR, PEOPLE, walkToBenefit, walkToFinalReport } from '../claim/spec-support';
import { request, walkWith } from '../claim/wrong-money/spec-support';
import { rupiah } from '../money';
import { PP_82_2019, SHIPPED_RULES, type AmountRuleSet } from '../rules';
import type { BenefitType } from '../benefits/labels';
import { recompute, type RecordedCalculation } from './recompute';

/** The benefit of a walked claim as its row and its event have it, through JSON as the database would. */
function recorded(type: BenefitType = 'DEATH'): RecordedCalculation {
  const { walk, benefitId } = walkToBenefit(type);
  const benefit = walk.claim.benefits.find((each) => each.benefitId === benefitId)!;
  const event = walk.decided.map((done) => done.event).find(({ code }) => code === 'BENEFIT_REQUESTED')!;
  return JSON.parse(
    JSON.stringify({
      ...benefit,
      columnAmountRupiah: benefit.amountRupiah,
      eventTraceId: event.data['traceId'],
    }),
  ) as RecordedCalculation;
}

const faults = (stored: RecordedCalculation, book: Parameters<typeof recompute>[1] = SHIPPED_RULES) =>
  recompute(stored, book).map(({ code }) => code);

describe('a stored calculation that is worked out again', () => {
  it.each(['DEATH', 'PERIODIC', 'FUNERAL'] as const)(
    'has no difference when nobody touched it: %s',
    (type) => {
      expect(recompute(recorded(type))).toEqual([]);
    },
  );

  it('does not follow what became of register and report later', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    const before = walk.claim.benefits[0]!;
    walk.claim = {
      ...walk.claim,
      cover: {
        ...walk.claim.cover,
        member: { ...walk.claim.cover.member!, wage: { amount: 20_000, unit: 'BPU_CONTRIBUTION' } },
      },
    };
    const stored = {
      ...before,
      columnAmountRupiah: before.amountRupiah,
      eventTraceId: before.basis!.traceHash,
    };
    expect([stored.benefitId, recompute(stored)]).toEqual([benefitId, []]);
  });

  it('keeps the other benefits that are judged together with it, as they stood, and no others', () => {
    const disabled = walkWith({});
    request(disabled, 'PARTIAL_ANATOMICAL', { items: [{ code: 'A12', side: 'RIGHT' }] });
    const walk = walkToFinalReport();
    walk.claim = { ...walk.claim, benefits: disabled.claim.benefits };
    for (const type of ['FUNERAL', 'DEATH'] as const) {
      walk.give('requestBenefit', PEOPLE.officer, {
        type,
        details: {},
        payee: { kind: 'HEIR', name: HEIR.name },
      });
    }
    const others = walk.claim.benefits.map(({ type, basis }) => [
      type,
      basis!.otherLines.map((line) => line.type),
    ]);
    expect(others).toEqual([
      ['PARTIAL_ANATOMICAL', []],
      ['FUNERAL', []],
      ['DEATH', ['PARTIAL_ANATOMICAL']],
    ]);
  });

  it('names the amount that was changed in the column or in the benefit', () => {
    const stored = recorded();
    expect(recompute({ ...stored, columnAmountRupiah: stored.amountRupiah + 1 })).toEqual([
      { benefitId: stored.benefitId, code: 'AMOUNT.STORED_TWICE', stored: 48_000_001, computed: 48_000_000 },
      { benefitId: stored.benefitId, code: 'AMOUNT.DIFFERS', stored: 48_000_001, computed: 48_000_000 },
    ]);
    const everywhere = { columnAmountRupiah: 50_000_000, amountRupiah: rupiah(50_000_000) };
    expect(faults({ ...stored, ...everywhere })).toEqual(['AMOUNT.STORED_TWICE', 'AMOUNT.DIFFERS']);
  });

  it('names a changed step, and a changed step whose hash was made to fit', () => {
    const stored = recorded();
    const [first, ...rest] = stored.line.trace;
    const line = { ...stored.line, trace: [{ ...first!, formula: 'something else' }, ...rest] };
    expect(faults({ ...stored, line })).toEqual(['TRACE.CHANGED']);
    const { ruleSet } = stored.basis!;
    const hash = traceHash(line, { amounts: ruleSet.amounts, procedure: ruleSet.procedure });
    const basis = { ...stored.basis!, traceHash: hash };
    expect(faults({ ...stored, line, basis })).toEqual(['EVENT.DIFFERS', 'TRACE.DIFFERS']);
  });

  it('names a whole calculation that was put in the place of another, because the chain of events remembers', () => {
    const stored = recorded();
    const context = { ...stored.basis!.context, wage: { amount: 20_000, unit: 'BPU_CONTRIBUTION' as const } };
    const other = calculateWithBasis(context, { type: 'DEATH' });
    if (!other.ok) throw new Error('This is computed');
    const amountRupiah = other.line.amount;
    const forged = { line: other.line, basis: other.basis, amountRupiah, columnAmountRupiah: amountRupiah };
    expect(faults({ ...stored, ...forged })).toEqual(['EVENT.DIFFERS']);
  });

  it('names facts that the calculator refuses, without repeating them', () => {
    const stored = { ...recorded(), details: { wrong: 'SECRET' } };
    const findings = recompute(stored);
    expect(findings.map(({ code }) => code)).toEqual(['CALCULATION.REFUSED']);
    expect(findings[0]!.computed).toBe('PROPERTY.UNKNOWN');
    expect(JSON.stringify(findings)).not.toContain('SECRET');
  });

  it('names a rule set that changed under its version, and a version that is not there', () => {
    const stored = recorded('FUNERAL');
    const funeral = { ...PP_82_2019.figures['funeral.amount']!, value: 12_000_000 };
    const changed: AmountRuleSet = {
      ...PP_82_2019,
      figures: { ...PP_82_2019.figures, 'funeral.amount': funeral },
    };
    expect(faults(stored, { findVersion: () => changed })).toEqual([
      'RULE_SET.CHANGED',
      'AMOUNT.DIFFERS',
      'TRACE.DIFFERS',
    ]);
    expect(faults(stored, { findVersion: () => undefined })).toEqual(['RULE_SET.UNKNOWN']);
    const { ruleSet } = stored.basis!;
    const basis = { ...stored.basis!, ruleSet: { ...ruleSet, version: 99 } };
    expect(faults({ ...stored, basis })).toEqual(['RULE_SET.UNKNOWN']);
  });

  it('names a benefit whose basis was not kept', () => {
    expect(faults({ ...recorded(), basis: null })).toEqual(['BASIS.MISSING']);
  });
});
