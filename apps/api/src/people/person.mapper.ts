import { allowedWishes, type PersonFacts } from '@jkk/domain/people';
import type { Person, StoredDeed } from '@jkk/persistence/people';
import type { PersonFactsView, PersonResponse, PersonView } from './dto/people.views';

const toFacts = ({ roles, ...facts }: PersonFacts): PersonFactsView => ({ ...facts, roles: [...roles] });

/** `reader` decides which buttons there are: an auditor has none. */
export function toPersonView(
  person: Person,
  reader: { readonly userId: string; readonly admin: boolean },
): PersonView {
  const { facts, proposal, ...rest } = person;
  const { userId, username, active, version, createdAt, sessions, seenAt, linkUntil } = rest;
  return {
    userId,
    username,
    active,
    version,
    createdAt,
    sessions,
    seenAt,
    linkUntil,
    ...toFacts(facts),
    proposal: proposal === undefined ? null : { ...proposalOf(proposal) },
    allowedCommands: reader.admin ? [...allowedWishes(person, reader.userId)] : [],
  };
}

const proposalOf = ({ kind, byName, at, note, facts }: NonNullable<Person['proposal']>) => ({
  kind,
  by: byName,
  at,
  note,
  facts: toFacts(facts),
});

export const toPersonResponse = (
  person: Person,
  deeds: readonly StoredDeed[],
  reader: { readonly userId: string; readonly admin: boolean },
): PersonResponse => ({ ...toPersonView(person, reader), deeds: deeds.map((deed) => ({ ...deed })) });
