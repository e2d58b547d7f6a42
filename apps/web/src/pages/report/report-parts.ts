import { reportForm } from '@jkk/domain/claim/forms/report';
import type { Fields } from '@jkk/domain/fields/field';

export const PARTS = ['person', 'event', 'injury', 'where', 'files'] as const;
export type PartName = (typeof PARTS)[number];

/** The numbered parts of the form, in the order of the paper. A field that no part names stands with the places. */
const NAMED: Readonly<Record<Exclude<PartName, 'where'>, readonly string[]>> = {
  person: ['participant', 'segment'],
  event: ['kind', 'occurredAt', 'place', 'circumstance', 'chronology'],
  injury: ['injuries', 'consequence'],
  files: ['documents'],
};

const partOf = (name: string): PartName =>
  (Object.keys(NAMED) as (keyof typeof NAMED)[]).find((part) => NAMED[part].includes(name)) ?? 'where';

/** The fields of a part, in its order. The channel is the person's own. */
export function fieldsOf(part: PartName): Fields {
  const all: Fields = reportForm.fields;
  const names =
    part === 'where'
      ? Object.keys(all).filter((name) => name !== 'channel' && partOf(name) === part)
      : NAMED[part];
  return Object.fromEntries(names.map((name) => [name, all[name]!]));
}

/** The part in which a finding is mended. */
export const partAt = (pointer: string): PartName => partOf(pointer.split('/')[1] ?? '');
