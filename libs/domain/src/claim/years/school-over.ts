import { localDate } from '../../calendar';
import { looseList, looseObject, unless } from '../../fields';
import type { Finding } from '../../findings';
import type { Benefit, Claim } from '../claim';
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
  const asked = looseList(details['children']).map((child) => looseObject(child)['birthDate']);
  const count = (birthDate: unknown, among: readonly unknown[]): number =>
    among.filter((each) => each === birthDate).length;
  const births = goingOn.map(({ birthDate }) => birthDate);
  return unless(
    asked.every((birthDate) => count(birthDate, asked) <= count(birthDate, births)),
    '/decision',
    'CHILD.SCHOLARSHIP_ENDED',
    'Beasiswa anak ini sudah berakhir pada hari permohonan: kembalikan atau tolak.',
    "The child's scholarship had ended on the day of the request: return or refuse it.",
  );
}
