import { TextInput } from '@mantine/core';
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
