import { localDate } from '../../calendar';
import { looseDate, looseList, looseObject, type Loose } from '../../fields';
import type { NamedPersons } from '../../payees';
import { lastStatement, type Claim } from '../claim';

/** The persons of the form as far as their shape lets them be read. */
export function namedPersons(body: Loose, claim: Claim): NamedPersons {
  const diedAt = lastStatement(claim)?.diedAt;
  return {
    heirs: looseList(body['heirs']).map((heir) => textsOf(heir, 'nik', 'relation')),
    ...(body['guardian'] !== undefined && { guardian: textsOf(body['guardian'], 'nik', 'name') }),
    ...(body['arranger'] !== undefined && { arranger: textsOf(body['arranger'], 'nik') }),
    children: looseList(body['children']).map((child) => {
      const birthDate = looseDate(looseObject(child)['birthDate']);
      return {
        ...textsOf(child, 'nik', 'name', 'accountName'),
        ...(birthDate !== undefined && { birthDate }),
      };
    }),
    ...(diedAt !== undefined && { diedOn: localDate(diedAt, claim.report.place.zone) }),
  };
}

function textsOf<Name extends string>(value: unknown, ...names: readonly Name[]): { [N in Name]?: string } {
  const loose = looseObject(value);
  return Object.fromEntries(
    names.filter((name) => typeof loose[name] === 'string').map((name) => [name, loose[name]]),
  ) as { [N in Name]?: string };
}
