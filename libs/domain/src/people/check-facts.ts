import { ROLES } from '../access';
import { looseList, missing, unless, type Loose } from '../fields';
import type { Finding } from '../findings';
import { conflict, workplaceOf } from './duties';

const WORKPLACES = ['branch', 'plkkCode', 'employerNumber'] as const;

/** Rules of a person's facts that look at several of them: one duty, and the workplace that it needs. */
export function checkPersonFacts(body: Loose): Finding[] {
  const given = looseList(body.roles);
  const roles = ROLES.filter((role) => given.includes(role));
  if (roles.length === 0) return [];
  const needed = workplaceOf(roles);
  return [
    ...unless(
      !conflict(roles),
      '/roles',
      'ROLES.CONFLICT',
      'Peran-peran ini tidak boleh dipegang satu orang: ia akan memeriksa pekerjaannya sendiri.',
      'These roles may not be one person’s, who would check their own work.',
    ),
    ...(needed === 'none' ? [] : missing(body, needed)),
    ...WORKPLACES.filter((place) => place !== needed).flatMap((place) =>
      unless(
        body[place] === undefined,
        `/${place}`,
        'WORKPLACE.NOT_EXPECTED',
        'Peran ini tidak bertempat di sana.',
        'This role has no such workplace.',
      ),
    ),
  ];
}
