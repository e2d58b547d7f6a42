import type { TraceStep } from '../benefits';
import type { Claim } from '../claim/claim';
import { childNow } from '../claim/persons/corrected-persons';
import { isSameChild, isSamePerson } from '../payees';
import { entriesOf, type Entry } from './entry';
import type { EarlierBenefit } from './history';
import { pupilsIn } from './school-year';

type Child = NonNullable<NonNullable<Claim['finalReport']>['children']>[number];
type Pupil = ReturnType<typeof pupilsIn>[number];

/** What another person's claim paid for the schooling of these children, by their names here: each may have two parents. */
export function scholarshipsFor(
  children: readonly Child[],
  other: Claim,
): readonly Omit<EarlierBenefit, 'scope'>[] {
  return entriesOf(other)
    .filter(({ type }) => type === 'SCHOLARSHIP')
    .flatMap((entry) =>
      pupilsIn(entry.details).flatMap((pupil) => {
        const child = children.find((each) => isSameChild(each, knownOf(other, pupil)));
        return child === undefined ? [] : [yearOf(other, entry, pupil, child)];
      }),
    );
}

function knownOf(other: Claim, pupil: Pupil): Pick<Child, 'nik'> & Pick<Pupil, 'name' | 'birthDate'> {
  const { name, birthDate } = childNow(other, pupil);
  const nik = other.finalReport?.children?.find((each) => isSamePerson(each.name, name ?? ''))?.nik;
  return { birthDate, ...(name !== undefined && { name }), ...(nik !== undefined && { nik }) };
}

function yearOf(
  { claimNumber, benefits }: Claim,
  entry: Entry,
  { level, year }: Pupil,
  { name, birthDate }: Child,
): Omit<EarlierBenefit, 'scope'> {
  const { benefitId, type, on: requestedOn } = entry;
  const { stage = '', payee } = benefits.find((each) => each.benefitId === benefitId) ?? {};
  const step = entry.line.trace.find((each) => isOfLevel(each, level));
  return {
    claimNumber,
    benefitId,
    type,
    stage,
    amountRupiah: step === undefined ? entry.amountRupiah : Number(step.result),
    requestedOn,
    payeeKind: payee?.kind ?? '',
    details: { children: [{ name, birthDate, level, year }] },
    ofOther: true,
  };
}

const isOfLevel = ({ step, inputs }: TraceStep, level: string): boolean =>
  step.startsWith('scholarship.child.') &&
  inputs.some(({ name, value }) => name === 'level' && value === level);
