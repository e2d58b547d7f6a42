import { NumberInput, Select, TextInput } from '@mantine/core';
import { useBanks } from '../../api/reference';
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

/** A whole number within limits; an empty field is undefined. */
export function WholeField({
  onChange,
  value,
  error,
  min,
  max,
  ...props
}: FieldProps<number | undefined> & { readonly min: number; readonly max: number }) {
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
      allowDecimal={false}
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

/** A bank of the reference list, by its three-digit code. */
export function BankSelect({ value, onChange, error, ...props }: FieldProps<string>) {
  const banks = useBanks();
  const data = (banks.data?.items ?? []).map((bank) => ({
    value: bank.bankCode,
    label: `${bank.name} (${bank.bankCode})`,
  }));
  return (
    <Select
      {...props}
      {...below}
      withAsterisk={false}
      error={error}
      searchable
      data={data}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}
