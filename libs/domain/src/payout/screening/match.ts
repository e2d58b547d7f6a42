import type { LocalDate } from '../../calendar';
import { nikMatchesBirthDate } from '../../identifiers';
import { compareNames, type NameComparison } from '../names';
import type { ScreeningEntry } from './lists';

/** Who is about to be paid, as far as the record knows. A company has neither number nor birthday. */
export interface ScreenedPerson {
  readonly name: string;
  readonly nik: string | null;
  readonly birthDate: LocalDate | null;
}

type Agreement = 'SAME' | 'OTHER' | 'UNKNOWN';

/**
 * Which entries are hits, the first row that fits. A number that differs acquits nobody whose name and birthday agree, for
 * such a number may be false; a name that is only near says nothing without a birthday.
 */
const TABLE: readonly {
  readonly nik?: Agreement;
  readonly name?: readonly NameComparison[];
  readonly birth?: Agreement;
  readonly isHit: boolean;
}[] = [
  { nik: 'SAME', isHit: true },
  { name: ['MISMATCH'], isHit: false },
  { birth: 'SAME', isHit: true },
  { birth: 'OTHER', isHit: false },
  { nik: 'OTHER', isHit: false },
  { name: ['MATCH'], isHit: true },
];

export function isHit(person: ScreenedPerson, entry: ScreeningEntry): boolean {
  const nik = agree(person.nik, entry.nik);
  if (nik === 'SAME') return true;
  const name = bestName(person.name, entry.names);
  const birth = birthAgreement(person, entry);
  const row = TABLE.find(
    (each) =>
      (each.nik ?? nik) === nik && (each.birth ?? birth) === birth && (each.name ?? [name]).includes(name),
  );
  return row?.isHit ?? false;
}

const agree = (ours: string | null, theirs: string | undefined): Agreement =>
  ours === null || theirs === undefined ? 'UNKNOWN' : ours === theirs ? 'SAME' : 'OTHER';

function birthAgreement({ nik, birthDate }: ScreenedPerson, entry: ScreeningEntry): Agreement {
  if (birthDate !== null) return agree(birthDate, entry.birthDate);
  if (nik === null || entry.birthDate === undefined) return 'UNKNOWN';
  return nikMatchesBirthDate(nik, entry.birthDate) ? 'SAME' : 'OTHER';
}

/** A list writes names whole, so none is taken for cut. */
const UNCUT = 0;

function bestName(ours: string, names: readonly string[]): NameComparison {
  const told = names.map((name) => compareNames(ours, name, UNCUT));
  return told.find((each) => each === 'MATCH') ?? told.find((each) => each === 'NEAR') ?? 'MISMATCH';
}
