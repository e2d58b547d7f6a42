import type { AskedOf, Field, Fields, Values } from '@jkk/domain/fields/field';
import { timeOf, dayOf, toOffsetInstant } from '../../format/dates';
import type { ZoneCode } from '../../format/dates';

/** What a form knows when it asks: who fills it in, what the claim is, and in which zone its hours are told. */
export interface Asking extends AskedOf {
  readonly zone: ZoneCode;
  /** What stands in an open object, by what else has been filled in. */
  readonly opens?: (values: Values) => Fields;
}

/** The parts of a field that has parts. */
export const partsOf = (field: Field, values: Values, of: Asking): Fields | undefined =>
  field.kind === 'object' ? field.fields : field.kind === 'open' ? of.opens?.(values) : undefined;

/** An instant while it is typed: a day and an hour of the zone, each empty at first. */
export interface Moment {
  readonly day: string;
  readonly time: string;
}

const NO_MOMENT: Moment = { day: '', time: '' };

/** Whether the form asks for a field: this person may give it, and it belongs to what has been filled in. */
export function isAsked(field: Field, values: Values, of: AskedOf): boolean {
  const mine = field.givenBy === undefined || field.givenBy.some((role) => of.roles.includes(role));
  const fits = field.asked === undefined || field.asked(values, of);
  const offers = field.suggested === undefined || Object.keys(field.suggested(values)).length > 0;
  return mine && fits && offers;
}

export const askedFields = (fields: Fields, values: Values, of: AskedOf): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => isAsked(field, values, of)));

/** Form values of a body, or of the part of it that is known: what is not there is empty. */
export function typedValues(fields: Fields, body: Values, zone: ZoneCode): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, typed(field, body[name], zone)]),
  );
}

function typed(field: Field, value: unknown, zone: ZoneCode): unknown {
  switch (field.kind) {
    case 'instant':
      return typeof value === 'string' ? { day: dayOf(value, zone), time: timeOf(value, zone) } : NO_MOMENT;
    case 'object':
      if (value == null && isAdded(field)) return null;
      return typedValues(field.fields, (value ?? {}) as Values, zone);
    case 'list':
      return ((value ?? []) as readonly unknown[]).map((entry) => typed(field.item, entry, zone));
    case 'documents':
      return [...((value ?? []) as readonly string[])];
    case 'open':
      return value ?? {};
    default:
      return value ?? '';
  }
}

/** A whole of several fields that may be left out stands in the form only when somebody has added it. */
export const isAdded = (field: Field): boolean =>
  field.kind === 'object' && !field.required && field.widget === undefined;

/** A new, empty entry of a list. */
export const newEntry = (field: Field, zone: ZoneCode): unknown => typed(field, undefined, zone);

/** The body of what has been filled in and is asked for: what is empty is not sent. */
export function bodyOf(fields: Fields, values: Values, of: Asking): Record<string, unknown> {
  const written = Object.entries(askedFields(fields, values, of)).map(
    ([name, field]) => [name, write(field, values[name], of, partsOf(field, values, of))] as const,
  );
  return Object.fromEntries(written.filter(([, value]) => value !== undefined));
}

function write(field: Field, value: unknown, of: Asking, parts?: Fields): unknown {
  if (value == null || value === '') return undefined;
  switch (field.kind) {
    case 'text':
      return (value as string).trim() === '' ? undefined : value;
    case 'instant':
      return writeMoment(value as Moment, of.zone);
    case 'object':
    case 'open': {
      const body = bodyOf(parts ?? {}, value as Values, of);
      return field.required || Object.keys(body).length > 0 ? body : undefined;
    }
    case 'list': {
      const entries = (value as readonly unknown[]).map((entry) =>
        write(field.item, entry, of, partsOf(field.item, {}, of)),
      );
      const empty = entries.every(isBlank);
      return empty ? (field.required ? [] : undefined) : entries;
    }
    case 'documents':
      return (value as readonly string[]).length === 0 ? undefined : value;
    default:
      return value;
  }
}

/** A day without an hour is left as it is, so that the check names it. */
function writeMoment({ day, time }: Moment, zone: ZoneCode): string | undefined {
  if (day === '' && time === '') return undefined;
  return day === '' || time === '' ? day : toOffsetInstant(day, time, zone);
}

const isBlank = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
