import { isSamePerson } from '../../payees';
import type { PersonRole } from '../../words/forms';
import type { Claim, FinalReport, Payee, Written } from '../claim';
import type { PersonCorrectionBody } from '../forms';

type Correction = Written<PersonCorrectionBody>;

/** The correction that waits for a second person; there is one at a time, and each answer is about the one before it. */
export function openCorrection({ written }: Claim): Correction | undefined {
  const asked = written?.personCorrection ?? [];
  return asked.length > (written?.personConfirmation ?? []).length ? asked.at(-1) : undefined;
}

/** Whether it is being found out who this payee is: nothing is paid to them meanwhile. */
export function isInCorrection(claim: Claim, { kind, name }: Pick<Payee, 'kind' | 'name'>): boolean {
  const open = openCorrection(claim);
  return open !== undefined && isAbout(open, kind, name);
}

const isAbout = ({ person, nameOnRecord = '' }: Correction, kind: string, name: string): boolean =>
  person === kind && (person === 'PARTICIPANT' || isSamePerson(nameOnRecord, name));

/** What a payee of this name is called since persons were corrected. */
export function nameNow(claim: Claim, { kind, name }: Pick<Payee, 'kind' | 'name'>): string {
  if (kind === 'PARTICIPANT') return claim.cover.member?.name ?? name;
  return confirmed(claim).reduce(
    (known, asked) => (isAbout(asked, kind, known) ? (asked.name ?? known) : known),
    name,
  );
}

function confirmed({ written }: Claim): readonly Correction[] {
  const { personCorrection = [], personConfirmation = [] } = written ?? {};
  return personCorrection.filter((_asked, index) => personConfirmation[index]?.decision === 'CONFIRM');
}

interface KnownChild {
  readonly name?: string | undefined;
  readonly birthDate: string;
}

/**
 * A child as it is known since it was corrected: by it their school years are told from those of others. Whoever was asked
 * for by birthday alone is the only child that has it, or that had it before a report or a correction.
 */
export function childNow<Known extends KnownChild>(claim: Claim, known: Known): Known {
  const asked = known.name ?? onlyChildBorn(claim, known.birthDate);
  if (asked === undefined) return known;
  const name = nameNow(claim, { kind: 'CHILD', name: asked });
  const child = claim.finalReport?.children?.find((each) => isSamePerson(each.name, name));
  return { ...known, name, birthDate: child?.birthDate ?? known.birthDate };
}

function onlyChildBorn({ written, finalReport }: Claim, birthDate: string): string | undefined {
  const reports = [...(finalReport === null ? [] : [finalReport]), ...(written?.finalReport ?? [])];
  const [only] = reports
    .map(({ children = [] }) => children.filter((child) => child.birthDate === birthDate))
    .filter((children) => children.length === 1);
  return only?.[0]?.name;
}

type Named = { readonly name: string };

/** Where the persons of a role stand in the final report. */
const LISTS = { HEIR: 'heirs', CHILD: 'children' } as const;
const SINGLE = { GUARDIAN: 'guardian', ARRANGER: 'arranger' } as const;

/** The person of the final report that is meant, and where they stand; undefined where none, or more than one, has the name. */
export function personMeant(
  report: FinalReport,
  { person, nameOnRecord = '' }: Pick<PersonCorrectionBody, 'person' | 'nameOnRecord'>,
): { readonly pointer: string; readonly known: Named } | undefined {
  const fits = personsOfRole(report, person).filter(({ known }) => isSamePerson(known.name, nameOnRecord));
  return fits.length === 1 ? fits[0] : undefined;
}

function personsOfRole(
  report: FinalReport,
  role: PersonRole,
): { readonly pointer: string; readonly known: Named }[] {
  if (role === 'PARTICIPANT') return [];
  if (role === 'HEIR' || role === 'CHILD') {
    const list: readonly Named[] = report[LISTS[role]] ?? [];
    return list.map((known, index) => ({ pointer: `/${LISTS[role]}/${index}`, known }));
  }
  const known = report[SINGLE[role]];
  return known === undefined ? [] : [{ pointer: `/${SINGLE[role]}`, known }];
}

/** What of a person may be put right. An account is no part of a person: it stays, with whoever entered it. */
const CHANGEABLE = {
  HEIR: ['name', 'nik', 'relation', 'diedOn'],
  CHILD: ['name', 'nik', 'birthDate'],
  GUARDIAN: ['name', 'nik', 'diedOn'],
  ARRANGER: ['name', 'nik', 'diedOn'],
  PARTICIPANT: [],
} as const satisfies Readonly<Record<PersonRole, readonly (keyof PersonCorrectionBody)[]>>;

export const CHANGES = ['name', 'nik', 'relation', 'birthDate', 'diedOn'] as const;

/** Whether this may be put right for a person in that role. */
export const isChangeable = (role: PersonRole, change: (typeof CHANGES)[number]): boolean =>
  (CHANGEABLE[role] as readonly string[]).includes(change);

/** The final report with the person as they are in truth. */
export function correctedReport(report: FinalReport, correction: PersonCorrectionBody): FinalReport {
  const meant = personMeant(report, correction);
  if (meant === undefined) return report;
  const changes = Object.fromEntries(
    CHANGES.filter((name) => isChangeable(correction.person, name)).flatMap((name) =>
      correction[name] === undefined ? [] : [[name, correction[name]]],
    ),
  );
  const put = <Person extends Named>(person: Person): Person =>
    person === meant.known ? { ...person, ...changes } : person;
  const { heirs, children, guardian, arranger } = report;
  return {
    ...report,
    ...(heirs && { heirs: heirs.map(put) }),
    ...(children && { children: children.map(put) }),
    ...(guardian && { guardian: put(guardian) }),
    ...(arranger && { arranger: put(arranger) }),
  };
}
