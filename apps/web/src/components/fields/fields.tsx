import { MultiSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useBanks, usePlkk, useRegencies } from '../../api/reference';
import { useWords } from '../../i18n/use-words';
import type { Text } from '../../i18n/use-words';
import { below } from './field-props';
import type { FieldProps } from './field-props';

type TextFieldProps = FieldProps<string> & {
  readonly inputMode?: 'numeric';
};

/** A line of text. */
export function TextField({ onChange, error, description, ...props }: TextFieldProps) {
  return (
    <TextInput
      {...props}
      {...below}
      withAsterisk={false}
      error={error}
      description={error ? undefined : description}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Whole rupiah with dots; an empty field is undefined, never zero. */
export function RupiahField({ onChange, value, error, ...props }: FieldProps<number | undefined>) {
  return (
    <NumberInput
      {...props}
      {...below}
      withAsterisk={false}
      error={error}
      value={value ?? ''}
      prefix="Rp"
      thousandSeparator="."
      decimalSeparator=","
      allowDecimal={false}
      allowNegative={false}
      onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
    />
  );
}

/** A number within limits, whole or with few decimals, typed with a comma or a dot; an empty field is undefined. */
export function WholeField({
  onChange,
  value,
  error,
  min,
  max,
  decimals = 0,
  ...props
}: FieldProps<number | undefined> & {
  readonly min: number;
  readonly max: number;
  readonly decimals?: number;
}) {
  return (
    <NumberInput
      {...props}
      {...below}
      withAsterisk={false}
      error={error}
      value={value ?? ''}
      min={min}
      max={max}
      clampBehavior="none"
      allowDecimal={decimals > 0}
      decimalScale={decimals}
      allowedDecimalSeparators={['.', ',']}
      allowNegative={false}
      onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
    />
  );
}

/** One of many codes, shown with their labels. */
export function CodeSelect({
  labels,
  only,
  value,
  onChange,
  error,
  searchable,
  ...props
}: FieldProps<string> & {
  readonly labels: Readonly<Record<string, Text>>;
  readonly only?: readonly string[];
  readonly searchable?: boolean;
}) {
  const { say } = useWords();
  const data = Object.entries(labels)
    .filter(([code]) => only === undefined || only.includes(code))
    .map(([code, label]) => ({ value: code, label: say(label) }));
  return (
    <Select
      {...props}
      {...below}
      withAsterisk={false}
      error={error}
      searchable={searchable}
      data={data}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}

/** Several of a list of codes. */
export function CodesSelect({
  labels,
  value,
  error,
  description,
  ...props
}: FieldProps<string[]> & { readonly labels: Readonly<Record<string, Text>> }) {
  const { say } = useWords();
  return (
    <MultiSelect
      {...props}
      {...below}
      withAsterisk={false}
      error={error}
      description={error ? undefined : description}
      searchable
      hidePickedOptions
      data={Object.entries(labels).map(([code, label]) => ({ value: code, label: say(label) }))}
      value={value}
    />
  );
}

/** Several words of one's own, each ended with Enter or by leaving the field. */
export function TextsField({
  error,
  description,
  limit,
  ...props
}: FieldProps<string[]> & { readonly limit: number }) {
  return (
    <TagsInput
      {...props}
      {...below}
      withAsterisk={false}
      error={error}
      description={error ? undefined : description}
      maxTags={limit}
      acceptValueOnBlur
    />
  );
}

interface Registered {
  readonly code: string;
  readonly name: string;
}

/** One of a register, found by typing part of its name or number. */
function RegisterSelect({
  value,
  onChange,
  error,
  description,
  known,
  ...props
}: FieldProps<string> & { readonly known: readonly Registered[] }) {
  return (
    <Select
      {...props}
      {...below}
      withAsterisk={false}
      error={error}
      description={error ? undefined : description}
      searchable
      clearable={props.required === false}
      data={known.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}

/** A bank of the reference list, by its three-digit code. */
export function BankSelect(props: FieldProps<string>) {
  const banks = useBanks().data?.items ?? [];
  return <RegisterSelect {...props} known={banks.map(({ bankCode, name }) => ({ code: bankCode, name }))} />;
}

/** A hospital that has a contract, by its code. */
export function HospitalSelect(props: FieldProps<string>) {
  const hospitals = usePlkk().data?.items ?? [];
  return (
    <RegisterSelect
      {...props}
      required={false}
      known={hospitals.map(({ plkkCode, name }) => ({ code: plkkCode, name }))}
    />
  );
}

/** A regency or city, by its four-digit code. */
export function RegencySelect(props: FieldProps<string>) {
  const regencies = useRegencies().data?.items ?? [];
  return (
    <RegisterSelect
      {...props}
      known={regencies.map(({ regencyCode, name }) => ({ code: regencyCode, name }))}
    />
  );
}
