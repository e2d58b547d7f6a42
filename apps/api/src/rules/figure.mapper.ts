import type { Actor } from '@jkk/domain/access';
import {
  figureState,
  listFigures,
  ruleSetChecksum,
  stepsOf,
  verificationRefusal,
  type AmountRuleSet,
  type FigureState,
  type NamedFigure,
  type VerificationStep,
} from '@jkk/domain/rules';
import { ruleSetId } from '../edge/rule-set-finder';
import type { FigureResponse, AmountRuleSetView } from './dto/rules.views';

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

/** `steps` may be those of the whole rule set; `names` are those of the people in them. */
export function toFigure(
  figure: NamedFigure,
  steps: readonly VerificationStep[],
  names: ReadonlyMap<string, string>,
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
    citation,
    provenance,
    state: figureState(figure, steps),
    verifiedBy: both ?? figure.verifiedBy,
    verifiedAt: confirmation?.at ?? null,
    steps: said,
    allowedCommands: allowedCommands(figure, steps, actor),
  };
}

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
