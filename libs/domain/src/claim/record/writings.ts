import type { Fields } from '../../fields';
import {
  both,
  instant,
  list,
  object,
  optional,
  shapeOfFields,
  shapeOfSome,
  type Parts,
  type Shape,
} from '../../record';
import type { Writings, Written } from '../claim';
import { FORMS, reportForm, type ReportBody } from '../forms';
import { stamp } from './parts';

const replaced = optional<Partial<ReportBody>>(shapeOfSome(reportForm.fields));
const written = object<Omit<Written<object>, never>>({ by: stamp, at: instant, replaced });
const stamps = object<Pick<Written<object>, 'by' | 'at'>>({ by: stamp, at: instant });

/** A body that has a place of its own in the claim. */
export const stamped = <F extends Fields>(form: { readonly fields: F }) =>
  both(shapeOfFields(form.fields), stamps);

/** What was written with each command, by its form: a new command or field needs nothing here. */
export const writings: Shape<Writings> = object<Writings>(
  Object.fromEntries(
    Object.entries(FORMS).map(([code, { fields }]) => [
      code,
      optional(list(both(shapeOfFields<Fields>(fields), written))),
    ]),
  ) as unknown as Parts<Writings>,
);
