import { Select } from '@mantine/core';
import { below, type FieldProps } from './field-props';
import type { TakenOver } from './LateField';
import { useTakenOver } from './use-taken-over';

export interface SelectFieldProps extends FieldProps<string> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly searchable?: boolean;
  readonly clearable?: boolean;
}

export interface ListSelectProps extends SelectFieldProps {
  readonly taken: TakenOver;
}

/** A `SelectField` with its list. */
export function ListSelect({
  taken,
  options,
  value,
  onChange,
  error,
  description,
  ...props
}: ListSelectProps) {
  const { ref, search, onSearchChange } = useTakenOver(taken);
  return (
    <Select
      {...props}
      {...below}
      ref={ref}
      id={taken.id}
      withAsterisk={false}
      error={error}
      description={error ? undefined : description}
      data={options}
      defaultDropdownOpened={taken.dropped}
      searchValue={search}
      onSearchChange={onSearchChange}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}
