import { ROLES } from '@jkk/domain/access';
import { PROPOSALS, type PersonFacts } from '@jkk/domain/people';
import { list, nullable, object, oneOf, open, readRecord, text, whole } from '@jkk/domain/record';
import { readTelling } from '../unreadable';
import type { Person, StoredDeed, StoredProposal } from './records';

/** A person as PostgreSQL answers, with facts and proposal as JSON. */
export interface PersonRow extends Omit<Person, 'facts' | 'proposal'> {
  readonly facts: unknown;
  readonly proposal: unknown;
  readonly proposedAt: string | null;
}

export interface DeedRow extends Omit<StoredDeed, 'content'> {
  readonly content: unknown;
}

const facts = object<PersonFacts>({
  name: text,
  nik: nullable(text),
  roles: list(oneOf(ROLES)),
  organisation: text,
  branch: nullable(text),
  plkkCode: nullable(text),
  employerNumber: nullable(text),
});

const proposalShape = nullable(
  object<Omit<StoredProposal, 'at'>>({
    kind: oneOf(PROPOSALS),
    by: text,
    byName: text,
    note: text,
    version: whole,
    facts,
  }),
);

/** Throws UnreadableRecord. */
export function toPerson({ proposal: json, proposedAt, ...row }: PersonRow): Person {
  const subject = { key: `app_user/${row.userId}` };
  const proposal = readTelling(() => readRecord(proposalShape, json, subject));
  return {
    ...row,
    facts: readTelling(() => readRecord(facts, row.facts, subject)),
    proposal: proposal === null ? undefined : { ...proposal, at: proposedAt ?? '' },
  };
}

/** Throws UnreadableRecord. */
export const toDeed = (userId: string, row: DeedRow): StoredDeed => ({
  ...row,
  content: readTelling(() => readRecord(open, row.content, { key: `person_change/${userId}` })),
});
