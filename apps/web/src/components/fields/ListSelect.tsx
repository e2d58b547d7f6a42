import { Select } from '@mantine/core';
import { below } from './field-props';
import type { TakenOver } from './LateField';
import type { SelectFieldProps } from './SelectField';
import { useTakenOver } from './use-taken-over';

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
