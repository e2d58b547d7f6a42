import { isSamePerson } from '../../payees';
import { peopleOf } from './benefit-payee';
import type { Claim, Payee } from '../claim';

/** A payee as the record of the claim knows the person: companies and funds have neither number nor birthday. */
export interface PayeePerson {
  readonly name: string;
  readonly nik: string | null;
  readonly birthDate: string | null;
}

/** Who is paid, by what the register says of participants and the final report of others, and whose account it is. */
export function payeePersons(claim: Claim, payee: Payee): readonly PayeePerson[] {
  const person = personOf(claim, payee);
  return isSamePerson(payee.name, payee.accountName) ? [person] : [person, holderOf(claim, payee)];
}

function personOf(claim: Claim, { kind, name, accountNumber }: Payee): PayeePerson {
  const { member } = claim.cover;
  if (kind === 'PARTICIPANT' && member !== null) {
    return { name, nik: member.nik, birthDate: member.birthDate };
  }
  const same: readonly Identified[] = peopleOf(claim, kind).filter((person) =>
    isSamePerson(person.name, name),
  );
  const person = same.find((each) => each.accountNumber === accountNumber) ?? same[0];
  return { name, nik: person?.nik ?? null, birthDate: person?.birthDate ?? null };
}

/** The guardian of a child, or a name only. */
function holderOf({ finalReport }: Claim, { accountName: name }: Payee): PayeePerson {
  const guardian = finalReport?.guardian;
  const isGuardian = guardian !== undefined && isSamePerson(guardian.name, name);
  return { name, nik: isGuardian ? guardian.nik : null, birthDate: null };
}

interface Identified {
  readonly accountNumber: string;
  readonly nik?: string;
  readonly birthDate?: string;
}
