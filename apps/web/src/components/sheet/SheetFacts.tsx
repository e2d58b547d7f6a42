import type { Field, Fields, Values } from '@jkk/domain/fields/field';
import type { ReactNode } from 'react';
import { DocumentLinks } from '../documents/DocumentLinks';
import { Facts } from '../facts/Facts';
import { formatDay, formatInstant } from '../../format/dates';
import { diagnosisText } from '../../format/diagnosis';
import { decimalText } from '../../format/decimals';
import type { ZoneCode } from '../../format/dates';
import { bankName, labelOf, reasonText } from '../../format/labels';
import { rupiahText } from '../../format/money';
import { usePlkk, useRegencies } from '../../api/reference';
import { useWords } from '../../i18n/use-words';
import type { Text } from '../../i18n/use-words';

interface SheetFactsProps {
  readonly fields: Fields;
  /** What was written, as the server shows it to this person: a part that is not for them is absent or null. */
  readonly written: Values;
  readonly zone: ZoneCode;
  /** Fields that stand elsewhere on the page. */
  readonly except?: readonly string[];
  /** After the fields: who said it, and when. */
  readonly more?: readonly (readonly [label: string, value: ReactNode])[];
  readonly values?: FactTexts;
  /** What stands in an open object, by what else was written. */
  readonly opens?: (written: Values) => Fields;
}

/** How a value with a meaning of its own is told, by the field's widget. */
export type FactTexts = Readonly<Partial<Record<string, (value: unknown) => ReactNode>>>;

/** The read view of a sheet: every field that was written and may be seen, in the form's order and words. */
export function SheetFacts({
  fields,
  written,
  zone,
  except = [],
  more = [],
  values = {},
  opens,
}: SheetFactsProps) {
  const { say } = useWords();
  const tell = useTeller(zone, values);
  const rowsOf = (parts: Fields, within: Values): (readonly [string, ReactNode])[] =>
    Object.entries(parts)
      .filter(([name, { shown }]) => !except.includes(name) && !('never' in shown))
      .flatMap(([name, field]) => {
        const value = shownValue(field, name, within);
        if (field.kind === 'open') return rowsOf(opens?.(within) ?? {}, partsIn(value));
        return [[say(field.label), tell(field, value, within)] as const];
      });
  return <Facts rows={[...rowsOf(fields, written), ...more]} />;
}

const shownValue = (field: Field, name: string, written: Values): unknown =>
  'never' in field.shown ? undefined : written[field.shown.maskedAs ?? name];

/** `within` is the object that the value stands in: the words of a suggestion depend on it. */
type Tell = (field: Field, value: unknown, within: Values) => ReactNode;

function useTeller(zone: ZoneCode, values: FactTexts): Tell {
  const { t, say, language } = useWords('forms');
  const regencies = useRegencies().data?.items ?? [];
  const hospitals = usePlkk().data?.items ?? [];
  const registered = (register: string, code: string): string | undefined => {
    if (register === 'bankCode') return bankName(code);
    if (register === 'regencyCode') return regencies.find(({ regencyCode }) => regencyCode === code)?.name;
    return hospitals.find(({ plkkCode }) => plkkCode === code)?.name;
  };
  const tell: Tell = (field, value, within) => {
    if (value == null || value === '' || (Array.isArray(value) && value.length === 0)) return null;
    const own = field.widget === undefined ? undefined : values[field.widget];
    if (own !== undefined) return own(value);
    switch (field.kind) {
      case 'code':
        return say(labelOf(field.labels, textOf(value)));
      case 'text':
        return wordOfText(field, value, within, say);
      case 'flag':
        return t(value === true ? 'yes' : 'no');
      case 'date':
        return formatDay(textOf(value), language);
      case 'instant':
        return formatInstant(textOf(value), language, zone);
      case 'icd10':
        return diagnosisText(textOf(value), say);
      case 'whole':
        return field.unit?.en === 'Rp' ? rupiahText(Number(value)) : textOf(value);
      case 'tenths':
        return decimalText(Number(value), language);
      case 'identifier':
        return registered(field.name, textOf(value)) ?? textOf(value);
      case 'nik':
        return textOf(value);
      case 'documents':
        return <DocumentLinks ids={value as readonly string[]} />;
      case 'object':
        return joined(field.fields, value as Values);
      case 'list':
        return listed(field, value as readonly unknown[]);
      case 'open':
        return null;
    }
  };
  const joined = (fields: Fields, value: Values): ReactNode => {
    const parts = Object.entries(fields)
      .map(([name, part]) => tell(part, shownValue(part, name, value), value))
      .filter((part) => part != null && part !== '');
    return parts.length === 0
      ? null
      : parts.map((part, at) => (
          <span key={at}>
            {at > 0 && ' · '}
            {part}
          </span>
        ));
  };
  const listed = (field: Field & { readonly kind: 'list' }, entries: readonly unknown[]): ReactNode =>
    entries.map((entry, at) => <div key={at}>{tell(field.item, entry, partsIn(entry))}</div>);
  return tell;
}

/** What the server shows of a plain field is a text or a number. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const partsIn = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {};

/** A text that was picked from suggestions is told in their words, every other one as it was written. */
function wordOfText(field: Field, value: unknown, within: Values, say: (text: Text) => string): string {
  if (field.suggested === undefined) return textOf(value);
  return say(field.suggested(within)[textOf(value)] ?? reasonText(textOf(value)));
}
