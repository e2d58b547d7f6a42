import { canonicalJson, sha256 } from '../digest';
import type { Figure, FigureUnit, Provenance } from './figure';
import type { AmountRuleSet, DisabilityRow, WageStep } from './rule-set';

/** One figure of a rule set as people verify it: a number of the law, a row of the injury table, a contribution step. */
export interface NamedFigure {
  /** `funeral.amount`, `disability.A12`, `contributionStep.10000`: unique in its rule set. */
  readonly key: string;
  /** `PP-82-2019/funeral.amount`, as traces name it. */
  readonly name: string;
  /** What a row of the injury table is called; null where the key says it. */
  readonly title: { readonly id: string; readonly en: string } | null;
  readonly value: number;
  readonly unit: FigureUnit;
  /** The share of the other side, where the table has a column of its own for it. */
  readonly otherSide: number | null;
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly citation: string;
  readonly provenance: Provenance;
  readonly verifiedBy: string | null;
  /** Changes with anything that a person would compare with the printed law, and with the version. */
  readonly fingerprint: string;
}

const DISABILITY_PREFIX = 'disability.';
const CONTRIBUTION_PREFIX = 'contributionStep.';

/** How a step of Lampiran II is named: by the contribution, which is what a participant pays. */
export const contributionFigure = (contribution: number | string): string =>
  `${CONTRIBUTION_PREFIX}${contribution}`;

const lists = new WeakMap<AmountRuleSet, ReadonlyMap<string, NamedFigure>>();

/** Everything in a rule set that a payout can depend on, in the order of its data file. */
export function listFigures(rules: AmountRuleSet): readonly NamedFigure[] {
  return [...figuresByKey(rules).values()];
}

export function findNamedFigure(rules: AmountRuleSet, key: string): NamedFigure | undefined {
  return figuresByKey(rules).get(key);
}

/** Throws RangeError for a figure that the rule set lacks. */
export function getNamedFigure(rules: AmountRuleSet, key: string): NamedFigure {
  const figure = findNamedFigure(rules, key);
  if (figure === undefined) throw new RangeError('The rule set has no such figure');
  return figure;
}

/** Rule sets are data that never changes while a process runs, so each is hashed once. */
function figuresByKey(rules: AmountRuleSet): ReadonlyMap<string, NamedFigure> {
  const known = lists.get(rules);
  if (known !== undefined) return known;
  const all = [
    ...Object.entries(rules.figures).map(([key, figure]) => ofFigure(rules, key, figure)),
    ...rules.disabilities.map((row) => ofRow(rules, row)),
    ...rules.contributionSteps.map((step, index) => ofStep(rules, step, index)),
  ];
  const byKey = new Map(all.map((figure) => [figure.key, figure]));
  lists.set(rules, byKey);
  return byKey;
}

function ofFigure(rules: AmountRuleSet, key: string, figure: Figure): NamedFigure {
  const { value, unit } = figure;
  return { ...identify(rules, key, figure), title: null, value, unit, otherSide: null, range: null };
}

function ofRow(rules: AmountRuleSet, row: DisabilityRow): NamedFigure {
  return {
    ...identify(rules, `${DISABILITY_PREFIX}${row.code}`, row),
    title: row.name,
    value: row.dominant,
    unit: 'HUNDREDTHS_OF_PERCENT',
    otherSide: row.paired ? row.other : null,
    range: row.range ?? null,
  };
}

/** The steps carry no citation of their own: all stand in one annex, of which the first and the last line are seen. */
function ofStep(rules: AmountRuleSet, { contribution, wage }: WageStep, index: number): NamedFigure {
  const seen = index === 0 || index === rules.contributionSteps.length - 1;
  const content = {
    value: wage,
    citation: 'PP 44/2015 Lampiran II',
    provenance: seen ? 'seen' : 'recalled',
    verifiedBy: null,
  } as const;
  return {
    ...identify(rules, contributionFigure(contribution), content),
    title: null,
    value: wage,
    unit: 'RUPIAH',
    otherSide: null,
    range: null,
  };
}

type Known = Pick<Figure, 'citation' | 'provenance' | 'verifiedBy'>;
type Identity = Pick<NamedFigure, 'key' | 'name' | 'fingerprint' | keyof Known>;

function identify({ code, version }: AmountRuleSet, key: string, content: Known): Identity {
  const { citation, provenance, verifiedBy } = content;
  const compared = { ...content, verifiedBy: null };
  const fingerprint = sha256(canonicalJson({ code, version, key, compared }));
  return { key, name: `${code}/${key}`, citation, provenance, verifiedBy, fingerprint };
}
