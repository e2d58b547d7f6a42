import { looseList, looseObject, looseText, type Loose } from '../../fields';
import { finding, type Finding } from '../../findings';
import { isSamePerson } from '../../payees';
import type { Claim } from '../claim';

interface Known {
  readonly name: string;
  readonly nik?: string;
  readonly relation?: string;
}

/**
 * A later final report adds persons and changes none: whoever was named before is named again as they were. Who a person is
 * changes by a correction, which takes two.
 */
export function keptPersons(body: Loose, { finalReport }: Claim): Finding[] {
  if (finalReport === null) return [];
  const { heirs = [], children = [], guardian, arranger } = finalReport;
  return [
    ...changed('/heirs', heirs, looseList(body['heirs'])),
    ...(body['children'] === undefined ? [] : changed('/children', children, looseList(body['children']))),
    ...single('/guardian', guardian, body['guardian']),
    ...single('/arranger', arranger, body['arranger']),
  ];
}

const single = (pointer: string, known: Known | undefined, said: unknown): Finding[] =>
  known === undefined || said === undefined ? [] : changed(pointer, [known], [said]);

const changed = (pointer: string, known: readonly Known[], said: readonly unknown[]): Finding[] =>
  known.every((person) => said.some((each) => isSame(person, looseObject(each))))
    ? []
    : [
        finding(pointer, 'PERSON.ON_RECORD', {
          id: 'Orang yang sudah tercatat disebut lagi seperti semula; datanya diubah dengan koreksi data orang.',
          en: 'Whoever is on record is named again as they were; a correction of the person changes that.',
        }),
      ];

const isSame = ({ name, nik, relation }: Known, said: Loose): boolean =>
  isSamePerson(name, looseText(said['name']) ?? '') &&
  (nik === undefined || said['nik'] === nik) &&
  (relation === undefined || said['relation'] === relation);
