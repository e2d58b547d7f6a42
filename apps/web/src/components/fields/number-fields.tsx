import { NumberInput } from '@mantine/core';
import { below } from './field-props';
import type { FieldProps } from './field-props';

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
