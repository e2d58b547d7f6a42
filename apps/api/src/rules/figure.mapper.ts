import type { Actor } from '@jkk/domain/access';
import type { LocalDate } from '@jkk/domain/calendar';
import {
  figureState,
  listFigures,
  nextFigure,
  ruleSetChecksum,
  stepsOf,
  verificationRefusal,
  type AmountRuleSet,
  type FigureState,
  type NamedFigure,
  type NextFigure,
  type VerificationStep,
} from '@jkk/domain/rules';
import { ruleSetId } from '../edge/rule-set-finder';
import type { AmountRuleSetView, FigureResponse, NextFigureView } from './dto/rules.views';

export function toRuleSet(rules: AmountRuleSet, steps: readonly VerificationStep[]): AmountRuleSetView {
  const { code, version, title, inForceFrom, inForceTo } = rules;
  const states = listFigures(rules).map((figure) => figureState(figure, steps));
  const count = (wanted: FigureState): number => states.filter((state) => state === wanted).length;
  return {
    id: ruleSetId(rules),
    code,
    version,
    title,
    inForceFrom,
    inForceTo,
    checksum: ruleSetChecksum(rules),
    figures: states.length,
    verified: count('VERIFIED'),
    proposed: count('PROPOSED'),
    unverified: count('UNVERIFIED'),
  };
}

/** A version of a table, published or waiting for a second administrator. */
export interface TableVersion {
  readonly rules: AmountRuleSet;
  readonly isPublished: boolean;
}

/** What is known about a whole rule set: what was said of its figures, by whom, and what may come after it. */
export interface FigureContext {
  readonly steps: readonly VerificationStep[];
  readonly names: ReadonlyMap<string, string>;
  readonly tables: readonly TableVersion[];
  readonly today: LocalDate;
}

export function toFigure(
  figure: NamedFigure,
  { steps, names, tables, today }: FigureContext,
  actor: Actor,
): FigureResponse {
  const { key, name, title, value, unit, otherSide, range, citation, provenance } = figure;
  const said = stepsOf(figure, steps).map(({ step, by, at, note }) => ({
    step,
    by: names.get(by) ?? by,
    at,
    note,
  }));
  const [proposal, confirmation] = said.at(-1)?.step === 'CONFIRMED' ? said.slice(-2) : [];
  const both = confirmation === undefined ? null : `${proposal?.by}, ${confirmation.by}`;
  return {
    key,
    name,
    title: title === null ? null : { ...title },
    value,
    unit,
    otherSide,
    range: range === null ? null : { ...range },
    next: toNext(nextFigure(figure, tables, today)),
    citation,
    provenance,
    state: figureState(figure, steps),
    verifiedBy: both ?? figure.verifiedBy,
    verifiedAt: confirmation?.at ?? null,
    steps: said,
    allowedCommands: allowedCommands(figure, steps, actor),
  };
}

const toNext = (next: NextFigure<TableVersion> | undefined): NextFigureView | null =>
  next === undefined
    ? null
    : {
        value: next.figure.value,
        inForceFrom: next.by.rules.inForceFrom,
        table: ruleSetId(next.by.rules),
        isPublished: next.by.isPublished,
      };

function allowedCommands(
  figure: NamedFigure,
  steps: readonly VerificationStep[],
  { roles, userId: by }: Actor,
): string[] {
  if (!roles.includes('ADMIN')) return [];
  const may = (step: 'PROPOSED' | 'CONFIRMED'): boolean =>
    verificationRefusal(figure, steps, { step, by }) === undefined;
  return [...(may('PROPOSED') ? ['verification'] : []), ...(may('CONFIRMED') ? ['confirmation'] : [])];
}
