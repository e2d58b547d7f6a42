import { localDate } from '../../calendar';
import { pupilsIn } from '../../entitlements/school-year';
import { unless } from '../../fields';
import type { Finding } from '../../findings';
import { isSamePerson } from '../../payees';
import type { Benefit, Claim } from '../claim';
import { childNow } from '../persons/corrected-persons';
import { childNoOf } from './school-life';
import { isOver } from './schooling';

/** Of a child whose scholarship had ended on the day of the request, as became known after it, nothing is approved. */
export function schoolOver(claim: Claim, { type, details, requestedAt }: Benefit): Finding[] {
  if (type !== 'SCHOLARSHIP') return [];
  const requestedOn = localDate(requestedAt, claim.report.place.zone);
  const goingOn = (claim.finalReport?.children ?? []).filter((_child, index) => {
    const said = claim.written?.schooling?.filter(({ childNo }) => childNo === childNoOf(index)).at(-1);
    return said === undefined || !isOver(said.status) || said.on > requestedOn;
  });
  const asked = pupilsIn(details).map((pupil) => childNow(claim, pupil));
  const count = (birthDate: unknown, among: readonly { readonly birthDate: string }[]): number =>
    among.filter((each) => each.birthDate === birthDate).length;
  return unless(
    asked.every(({ name, birthDate }) =>
      name === undefined
        ? count(birthDate, asked) <= count(birthDate, goingOn)
        : goingOn.some((child) => isSamePerson(child.name, name)),
    ),
    '/decision',
    'CHILD.SCHOLARSHIP_ENDED',
    'Beasiswa anak ini sudah berakhir pada hari permohonan: kembalikan atau tolak.',
    "The child's scholarship had ended on the day of the request: return or refuse it.",
  );
}
