import { MultiSelect, TagsInput } from '@mantine/core';
import { useWords } from '../../i18n/use-words';
import type { Text } from '../../i18n/use-words';
import { below } from './field-props';
import type { FieldProps } from './field-props';

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
