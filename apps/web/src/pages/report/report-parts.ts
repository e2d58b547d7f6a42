import { reportForm } from '@jkk/domain/claim/forms/report';
import type { Fields } from '@jkk/domain/fields/field';

export const PARTS = ['person', 'event', 'injury', 'where', 'files'] as const;
export type PartName = (typeof PARTS)[number];

/** The numbered parts of the form, in the order of the paper. A field that no part names stands with the places. */
const NAMED: Readonly<Record<Exclude<PartName, 'where'>, readonly string[]>> = {
  person: ['segment', 'participant'],
  event: ['kind', 'occurredAt', 'place', 'circumstance', 'chronology'],
  injury: ['injuries', 'consequence'],
  files: ['documents'],
};

const partOf = (name: string): PartName =>
  (Object.keys(NAMED) as (keyof typeof NAMED)[]).find((part) => NAMED[part].includes(name)) ?? 'where';

/** The fields of a part. The channel is the person's own. */
export const fieldsOf = (part: PartName): Fields =>
  Object.fromEntries(
    Object.entries(reportForm.fields).filter(([name]) => name !== 'channel' && partOf(name) === part),
  );

/** The part in which a finding is mended. */
export const partAt = (pointer: string): PartName => partOf(pointer.split('/')[1] ?? '');
