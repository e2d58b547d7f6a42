import { formatRupiah } from '../money';
import type { CalculationResult } from './calculate';
import type { CalculationLine } from './calculation-line';
import type { TraceStep } from './trace';
import { BENEFIT_LABELS } from './labels';

export type Language = 'id' | 'en';

/** A calculation in sentences for a worker: one paragraph per benefit, then the sum. */
export function explain(result: CalculationResult, language: Language): readonly string[] {
  const paragraphs = result.lines.flatMap((line) => [...explainLine(line, language), '']);
  return [heading(result, language), '', ...paragraphs, totalText(result, language)];
}

/** The same for an auditor: under each sentence its formula, inputs, articles and how well they are known. */
export function explainInFull(result: CalculationResult, language: Language): readonly string[] {
  const paragraphs = result.lines.flatMap((line) => [
    title(line, language),
    ...line.trace.flatMap((step) => fullStep(step, language, INDENT)),
    '',
  ]);
  return [heading(result, language), '', ...paragraphs, totalText(result, language)];
}

export function explainLine(line: CalculationLine, language: Language): readonly string[] {
  return [title(line, language), ...line.trace.map((step) => INDENT + step.text[language])];
}

const INDENT = '  ';

function heading({ ruleSet, monthlyWage }: CalculationResult, language: Language): string {
  const { amounts, procedure } = ruleSet;
  return language === 'id'
    ? `Aturan ${amounts} (jumlah) dan ${procedure} (tata cara); upah sebulan ${formatRupiah(monthlyWage)}.`
    : `Rules ${amounts} (amounts) and ${procedure} (procedure); monthly wage ${formatRupiah(monthlyWage)}.`;
}

function title({ type, amount }: CalculationLine, language: Language): string {
  return `${BENEFIT_LABELS[type][language]}: ${formatRupiah(amount)}`;
}

function totalText({ total }: CalculationResult, language: Language): string {
  return `${language === 'id' ? 'Jumlah seluruhnya' : 'Total'}: ${formatRupiah(total)}`;
}

const PROVENANCE: Readonly<Record<TraceStep['provenance'], Record<Language, string>>> = {
  seen: { id: 'dari sumber terbuka', en: 'seen in a public source' },
  recalled: { id: 'dari ingatan, belum diperiksa', en: 'recalled, not yet checked' },
  model: { id: 'pilihan program', en: "the programme's choice" },
};

function fullStep(step: TraceStep, language: Language, indent: string): readonly string[] {
  const inputs = step.inputs.map(({ name, value, source }) => `${indent}    ${name} = ${value}  [${source}]`);
  const deeper = (step.steps ?? []).flatMap((each) => fullStep(each, language, indent + INDENT));
  return [
    `${indent}${step.text[language]}`,
    `${indent}  ${step.step}: ${step.formula} = ${step.result}`,
    ...inputs,
    `${indent}  ${step.rule} (${PROVENANCE[step.provenance][language]})`,
    ...deeper,
  ];
}
