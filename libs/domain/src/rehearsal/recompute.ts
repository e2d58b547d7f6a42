import { calculateLine, traceHash, type CalculationLine } from '../benefits';
import { checksumOf, type BasisRuleSet } from '../claim';
import { SHIPPED_RULES, type AmountRuleSet, type AmountRuleSetCode, type RuleBook } from '../rules';
import { storedLine, type StoredCalculation } from './stored-calculation';

/** A stored calculation with what else the record says of it. */
export interface RecordedCalculation extends StoredCalculation {
  /** The amount in the benefit's own column, from which lists and payments are made. */
  readonly columnAmountRupiah: number;
  /** The hash in the event of the request or of the last correction, which the chain of events protects. */
  readonly eventTraceId: string | null;
}

export const RECOMPUTE_FAULTS = [
  'RECORD.UNREADABLE',
  'BASIS.MISSING',
  'RULE_SET.UNKNOWN',
  'RULE_SET.CHANGED',
  'CALCULATION.REFUSED',
  'AMOUNT.STORED_TWICE',
  'AMOUNT.DIFFERS',
  'TRACE.CHANGED',
  'TRACE.DIFFERS',
  'EVENT.DIFFERS',
] as const;
export type RecomputeFault = (typeof RECOMPUTE_FAULTS)[number];

/** What a fault means, for who has to look into it. */
export const FAULT_MEANINGS: Readonly<Record<RecomputeFault, string>> = {
  'RECORD.UNREADABLE': 'what is stored of the benefit cannot be read',
  'BASIS.MISSING': 'what the amount rests on was not kept',
  'RULE_SET.UNKNOWN': 'the version of the rule set is not loaded',
  'RULE_SET.CHANGED': 'the rule set has other figures now under the same version',
  'CALCULATION.REFUSED': 'the stored facts are refused now',
  'AMOUNT.STORED_TWICE': 'the amounts of column, benefit and calculation are not one',
  'AMOUNT.DIFFERS': 'the amount that is paid is not the one that comes out now',
  'TRACE.CHANGED': 'the stored trace is not the one that was hashed',
  'TRACE.DIFFERS': 'the trace that comes out now has another hash',
  'EVENT.DIFFERS': 'the chain of events names another hash',
};

export interface RecomputeFinding {
  readonly benefitId: string;
  readonly code: RecomputeFault;
  /** Amounts, hashes, versions or codes of refusals; never facts of the person. */
  readonly stored: string | number | null;
  readonly computed: string | number | null;
}

/** Works a stored calculation out again from its stored facts and its own version of the rules: every difference. */
export function recompute(
  stored: RecordedCalculation,
  book: Pick<RuleBook, 'findVersion'> = SHIPPED_RULES,
): readonly RecomputeFinding[] {
  const findings: RecomputeFinding[] = [];
  const report: Report = (code, was, is) =>
    findings.push({ benefitId: stored.benefitId, code, stored: was, computed: is });
  const { basis, line, amountRupiah, columnAmountRupiah, eventTraceId } = stored;
  if (columnAmountRupiah !== amountRupiah) report('AMOUNT.STORED_TWICE', columnAmountRupiah, amountRupiah);
  if (line.amount !== amountRupiah) report('AMOUNT.STORED_TWICE', amountRupiah, line.amount);
  if (basis === null) {
    report('BASIS.MISSING', null, null);
    return findings;
  }
  const { ruleSet, traceHash: kept } = basis;
  const hashed = hashOf(line, ruleSet);
  if (hashed !== kept) report('TRACE.CHANGED', kept, hashed);
  if (eventTraceId !== kept) report('EVENT.DIFFERS', eventTraceId, kept);
  const rules = book.findVersion(ruleSet.amounts, ruleSet.version);
  if (rules === undefined) {
    report('RULE_SET.UNKNOWN', `${ruleSet.amounts}@${ruleSet.version}`, null);
    return findings;
  }
  const checksum = checksumOf(rules);
  if (checksum !== ruleSet.checksum) report('RULE_SET.CHANGED', ruleSet.checksum, checksum);
  compareResult(stored, { rules, kept, context: basis.context, otherLines: basis.otherLines }, report);
  return findings;
}

type Report = (
  code: RecomputeFault,
  stored: string | number | null,
  computed: string | number | null,
) => void;

type Again = Pick<NonNullable<StoredCalculation['basis']>, 'context' | 'otherLines'> & {
  readonly rules: AmountRuleSet;
  readonly kept: string;
};

function compareResult(
  stored: RecordedCalculation,
  { rules, kept, context, otherLines }: Again,
  report: Report,
): void {
  const source = (code: AmountRuleSetCode) => (code === rules.code ? rules : undefined);
  const again = calculateLine(context, storedLine(stored), { otherLines, source });
  if (!again.ok) {
    const codes = [...new Set(again.errors.map(({ code }) => code))];
    report('CALCULATION.REFUSED', stored.columnAmountRupiah, codes.join(', '));
    return;
  }
  const { line, ruleSet } = again;
  if (line.amount !== stored.columnAmountRupiah) {
    report('AMOUNT.DIFFERS', stored.columnAmountRupiah, line.amount);
  }
  const hash = traceHash(line, ruleSet);
  if (hash !== kept) report('TRACE.DIFFERS', kept, hash);
}

function hashOf(line: CalculationLine, { amounts, procedure }: BasisRuleSet): string {
  return traceHash(line, { amounts, procedure });
}
