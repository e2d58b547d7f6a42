import { useForm } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent, RefObject } from 'react';
import type { Fields, Values } from '@jkk/domain/fields/field';
import { problemErrors } from '../../api/problem';
import type { ProblemError } from '../../api/problem';
import { dropDraft, readDraft, writeDraft } from '../../drafts/draft-store';
import type { Lasting } from '../../drafts/draft-store';
import { useWords } from '../../i18n/use-words';
import type { SheetValues } from './sheet-context';
import { findingsOf, placeFindings } from './sheet-findings';
import { bodyOf, typedValues } from './sheet-values';
import type { Asking } from './sheet-values';
import { useArrivals } from './use-arrivals';

/** Where what is typed is kept until it is sent. */
export interface DraftPlace {
  readonly userId: string;
  readonly name: string;
  readonly lasting?: Lasting;
}

interface SheetFormOptions {
  readonly fields: Fields;
  /** What the form knows when it asks; some of it may be what is filled in. */
  readonly asking: (values: Values) => Asking;
  /** What the form opens with. */
  readonly given: Values;
  readonly draft: DraftPlace;
  /** What the server said to the last sending. */
  readonly error: Error | null;
  /** Rules beyond one field that the domain can judge without the server. */
  readonly check?: (body: Values) => readonly ProblemError[];
}

const EMPTY: readonly string[] = ['PROPERTY.MISSING', 'LIST.EMPTY'];

/** A form over the fields of a sheet: checked by the domain, findings at their place, kept while it is typed. */
export function useSheetForm({ fields, asking, given, draft, error, check }: SheetFormOptions) {
  const { t, language } = useWords('forms');
  const fresh = (): SheetValues => typedValues(fields, given, asking(given).zone);
  const [kept] = useState(() => readDraft<SheetValues>(draft.userId, draft.name, draft.lasting));
  const [savedAt, setSavedAt] = useState(kept?.savedAt);
  const [restored, setRestored] = useState(kept !== undefined);
  const [rest, setRest] = useState<readonly ProblemError[]>([]);
  const element = useRef<HTMLFormElement>(null);
  const words = ({ code, detail }: ProblemError): string =>
    EMPTY.includes(code) ? t('required') : code === 'INSTANT.INVALID' ? t('hourMissing') : detail[language];
  const place = (values: Values, findings: readonly ProblemError[]) => {
    const placed = placeFindings(fields, values, asking(values), findings);
    const errors = Object.fromEntries(
      Object.entries(placed.errors).map(([path, found]) => [path, [...new Set(found.map(words))].join(' ')]),
    );
    return { errors, rest: placed.rest };
  };
  const find = (values: Values): readonly ProblemError[] => {
    const of = asking(values);
    return withoutRepeats([
      ...findingsOf(fields, values, of),
      ...(check?.(bodyOf(fields, values, of)) ?? []),
    ]);
  };
  const form = useForm<SheetValues>({
    initialValues: kept === undefined ? fresh() : { ...fresh(), ...kept.values },
    validate: (values) => place(values, find(values)).errors,
    onValuesChange: (values) => setSavedAt(writeDraft(draft.userId, draft.name, values, draft.lasting)),
  });
  useEffect(() => {
    const placed = place(form.getValues(), problemErrors(error));
    setRest(placed.rest);
    if (Object.keys(placed.errors).length === 0) return;
    form.setErrors(placed.errors);
    focusFirstError(element);
    // A new answer of the server, and nothing else, brings new findings.
  }, [error]);
  const drop = (): void => dropDraft(draft.userId, draft.name, draft.lasting);
  const arrivals = useArrivals();
  return {
    form,
    element,
    arrivals,
    /** Opened with what was typed before. */
    restored,
    /** When what is typed was last kept on this device. */
    savedAt,
    /** Findings that have no place on this form. */
    rest,
    /** Everything that is still to be mended. */
    open: find(form.getValues()),
    startAnew: (): void => {
      form.setValues(fresh());
      form.clearErrors();
      drop();
      setSavedAt(undefined);
      setRestored(false);
    },
    drop,
    submitted: (send: (body: Values) => void) => {
      const submit = form.onSubmit(
        (values) => send(bodyOf(fields, values, asking(values))),
        () => focusFirstError(element),
      );
      return (event?: FormEvent<HTMLFormElement>): void => {
        event?.preventDefault();
        arrivals.after(submit);
      };
    },
  };
}

/** A field that the shape and a rule both miss is missed once. */
const withoutRepeats = (findings: readonly ProblemError[]): readonly ProblemError[] =>
  findings.filter(
    ({ pointer, code }, at) =>
      findings.findIndex((other) => other.pointer === pointer && other.code === code) === at,
  );

/** After the errors have been drawn, the first of them takes the focus, so that it is read and can be mended at once. */
function focusFirstError(element: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => {
    const first = element.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const target = first?.matches('fieldset') ? first.querySelector<HTMLElement>('input, button') : first;
    target?.focus();
  });
}
