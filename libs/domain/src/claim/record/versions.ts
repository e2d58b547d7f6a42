import { isObject } from '../../fields';
import { UnreadableRecord, type RecordSubject } from '../../record';

type Json = Readonly<Record<string, unknown>>;
type Step = (older: Json) => Json;

/**
 * What makes the next version of a record of an older one, the oldest first; the version that is written is their number.
 * A new optional property needs none. Rows that say no version are of the time before versions were written.
 */
const STEPS: { readonly claim: readonly Step[]; readonly benefit: readonly Step[] } = {
  claim: [(claim) => claim],
  // Before what an amount rests on was kept.
  benefit: [(benefit) => ({ basis: null, ...benefit })],
};

export type RecordKind = keyof typeof STEPS;

export const recordVersion = (kind: RecordKind): number => STEPS[kind].length;

const WRITTEN_BY_NEWER = { pointer: '/schema', expected: 'a version that this program knows' };

/** The record as it would be written today, without its version. */
export function upgraded(kind: RecordKind, stored: unknown, subject: RecordSubject): unknown {
  if (!isObject(stored)) throw new UnreadableRecord(subject, { pointer: '', expected: 'an object' });
  const { schema = 0, ...record } = stored;
  if (!isVersion(schema) || schema > recordVersion(kind)) {
    throw new UnreadableRecord(subject, WRITTEN_BY_NEWER);
  }
  return STEPS[kind].slice(schema).reduce<Json>((older, step) => step(older), record);
}

const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
