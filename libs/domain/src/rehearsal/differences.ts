import type { AmountRuleSet, DisabilityRow, FigureUnit } from '../rules';

/** One number that is another one in the candidate; null where one of the two has none. */
export interface FigureChange {
  /** `funeral.amount`, `disability.A01.dominant`, `contribution.10000` */
  readonly figure: string;
  readonly unit: FigureUnit;
  readonly before: number | null;
  readonly after: number | null;
  readonly citation: string;
}

/** Every number of the two tables that differs, in the order of their names. */
export function differences(base: AmountRuleSet, candidate: AmountRuleSet): readonly FigureChange[] {
  const [old, changed] = [numbersOf(base), numbersOf(candidate)];
  const names = [...new Set([...old.keys(), ...changed.keys()])].sort();
  return names.flatMap((figure) => {
    const [before, after] = [old.get(figure), changed.get(figure)];
    const known = after ?? before;
    if (known === undefined || before?.value === after?.value) return [];
    const { unit, citation } = known;
    return [{ figure, unit, before: before?.value ?? null, after: after?.value ?? null, citation }];
  });
}

interface Known {
  readonly value: number;
  readonly unit: FigureUnit;
  readonly citation: string;
}

const STEP_CITATION = 'PP 44/2015 Lampiran II';

function numbersOf({ figures, disabilities, contributionSteps }: AmountRuleSet): Map<string, Known> {
  return new Map<string, Known>([
    ...Object.entries(figures),
    ...disabilities.flatMap(rowNumbers),
    ...contributionSteps.map(({ contribution, wage }): [string, Known] => [
      `contribution.${contribution}`,
      { value: wage, unit: 'RUPIAH', citation: STEP_CITATION },
    ]),
  ]);
}

function rowNumbers({ code, dominant, other, range, times, citation }: DisabilityRow): [string, Known][] {
  const hundredths = (part: string, value: number): [string, Known] => [
    `disability.${code}.${part}`,
    { value, unit: 'HUNDREDTHS_OF_PERCENT', citation },
  ];
  return [
    hundredths('dominant', dominant),
    hundredths('other', other),
    ...(range === undefined ? [] : [hundredths('from', range.from), hundredths('to', range.to)]),
    [`disability.${code}.times`, { value: times, unit: 'COUNT', citation }],
  ];
}
