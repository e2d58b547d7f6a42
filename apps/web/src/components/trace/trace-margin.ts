import type { TraceStepView } from './Trace';

/** The articles that were applied, each once: `PP-82-2019@1: article; article` becomes one line per rule set. */
export function articlesOf(steps: readonly TraceStepView[]): string[] {
  return [...new Set(steps.map((step) => step.rule.replace(/@[^:]*/, '').replaceAll('-', ' ')))];
}

/** The weakest provenance of the steps: `seen` only when every figure was seen in a published source. */
export function provenanceOf(steps: readonly TraceStepView[]): string {
  return steps.every((step) => step.provenance === 'seen') ? 'seen' : 'unverified';
}
