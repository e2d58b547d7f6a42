import { pupilsIn } from '../../entitlements/school-year';
import { finding, type Finding } from '../../findings';
import { isSamePerson } from '../../payees';
import type { Benefit, Claim, Payee } from '../claim';
import { childNow } from '../persons/corrected-persons';

/** A scholarship goes to the child that studies by it; what several children study by goes to the guardian. */
export function childPayeeFindings(
  claim: Claim,
  { kind, name }: Payee,
  details: Benefit['details'],
): Finding[] {
  if (kind !== 'CHILD') return [];
  const pupils = pupilsIn(details).map((pupil) => childNow(claim, pupil));
  return pupils.every((pupil) => pupil.name === undefined || isSamePerson(pupil.name, name))
    ? []
    : [
        finding('/payee/name', 'PAYEE.OTHER_CHILD', {
          id: 'Beasiswa dibayarkan kepada anak yang bersekolah itu sendiri, atau kepada walinya.',
          en: 'A scholarship is paid to the child itself that goes to school, or to the guardian.',
        }),
      ];
}
