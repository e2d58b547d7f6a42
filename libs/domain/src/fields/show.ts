import { belongsTo, type Viewer } from './audience';
import type { Field, Fields } from './field';
import { mask } from './mask';
import { isObject } from './object';

type Body = Readonly<Record<string, unknown>>;

/** What of a body this viewer sees. What was left out or is not for the viewer is null; what is never shown stays out. */
export function showFields(fields: Fields, body: Body, viewer: Viewer): Record<string, unknown> {
  return show(fields, body, viewer, true);
}

/** The same for a part of a body: what was left out or is not for the viewer is absent. */
export function showPart(fields: Fields, body: Body, viewer: Viewer): Record<string, unknown> {
  return show(fields, body, viewer, false);
}

/** The name under which a field is found again; undefined when it never is. */
export function shownAs(name: string, { shown }: Field): string | undefined {
  return 'never' in shown ? undefined : (shown.maskedAs ?? name);
}

function show(fields: Fields, body: Body, viewer: Viewer, whole: boolean): Record<string, unknown> {
  const seen: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const as = shownAs(name, field);
    if (as === undefined) continue;
    const value = seenValue(field, body[name], viewer);
    if (whole) seen[as] = value ?? null;
    else if (body[name] !== undefined && value !== null) seen[as] = value;
  }
  return seen;
}

/** Null for whom it is not meant; a list that was left out is empty. */
function seenValue(field: Field, value: unknown, viewer: Viewer): unknown {
  const { shown } = field;
  if ('never' in shown || !belongsTo(shown.to, viewer)) return null;
  if (value === undefined) return field.kind === 'list' || field.kind === 'documents' ? [] : null;
  if (shown.maskedAs === undefined) return showValue(field, value, viewer);
  return typeof value === 'string' ? mask(value) : null;
}

function showValue(field: Field, value: unknown, viewer: Viewer): unknown {
  if (field.kind === 'object' && isObject(value)) return show(field.fields, value, viewer, false);
  if (field.kind === 'list' && Array.isArray(value)) {
    return value.map((each) => showValue(field.item, each, viewer));
  }
  return value;
}
