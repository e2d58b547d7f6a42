import type { MemberKey } from '@jkk/persistence/lookup';

/** The number of a card, or the NIK of a person. */
export const PERSON_NUMBER = /^(\d{11}|\d{16})$/;

/** Whether what was typed is the whole number of a person: nobody is looked for by a part of it. */
export function personKey(q: string): MemberKey | undefined {
  if (/^\d{11}$/.test(q)) return 'participantNumber';
  return /^\d{16}$/.test(q) ? 'nik' : undefined;
}
