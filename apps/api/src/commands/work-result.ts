import { either, kindOf, list, object, optional, text, type Shape } from '@jkk/domain/record';
import type { ProblemFinding } from '@jkk/platform/problem';

/** What a command came to, as it is stored with it. */
export type WorkResult<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: string;
      /** What exactly stands against it, where a code alone does not help. */
      readonly errors?: readonly ProblemFinding[];
    };

const yes = kindOf<true>('true', (value) => value === true);
const no = kindOf<false>('false', (value) => value === false);
const words = object<ProblemFinding['detail']>({ id: text, en: text });
const finding = object<ProblemFinding>({ pointer: text, code: text, detail: words, type: optional(text) });
const refusal = object<Extract<WorkResult<never>, { ok: false }>>({
  ok: no,
  code: text,
  errors: optional(list(finding)),
});

/** The result of a work whose value has this shape. */
export const resultOf = <T>(value: Shape<T>): Shape<WorkResult<T>> => ({
  fault: either(refusal, object<{ ok: true; value: unknown }>({ ok: yes, value: value as Shape<unknown> }))
    .fault,
});
