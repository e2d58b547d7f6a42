import { ruleSetName } from '../../format/labels';
import { formatRupiah } from '../../format/money';
import type { Text } from '../../i18n/use-words';

/** One step of a calculation as the server traced it. */
export interface TraceStepView {
  readonly step: string;
  readonly formula: string;
  readonly result: number | string;
  readonly rule: string;
  readonly provenance: string;
  readonly text: Text;
}

/** A number as amounts are written; everything else as it is. */
export const valueText = (value: number | string): string =>
  typeof value === 'number' && Number.isSafeInteger(value) ? formatRupiah(value) : String(value);

/** `PP-82-2019@1: PP 44/2015 Lampiran III` as people write it: *PP 82/2019 · PP 44/2015 Lampiran III*. */
export function ruleText(rule: string): string {
  const [, code = '', articles = ''] = /^([^@:]+)(?:@[^:]*)?(?:: (.*))?$/.exec(rule) ?? [];
  return articles === '' ? ruleSetName(code) : `${ruleSetName(code)} · ${articles}`;
}

/** The rules that were applied, each once; a rule set without an article is named only when it stands alone. */
export function articlesOf(steps: readonly TraceStepView[]): string[] {
  const all = [...new Set(steps.map((step) => ruleText(step.rule)))];
  const precise = all.filter((rule) => rule.includes(' · '));
  return precise.length > 0 ? precise : all;
}

/** The weakest provenance of the steps: `seen` only when every figure was seen in a published source. */
export function provenanceOf(steps: readonly TraceStepView[]): string {
  return steps.every((step) => step.provenance === 'seen') ? 'seen' : 'unverified';
}
