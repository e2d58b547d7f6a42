import { useWords } from '../../i18n/use-words';
import type { Text } from '../../i18n/use-words';
import type { FieldProps } from './field-props';
import { SelectField } from './SelectField';

/** One of many codes, shown with their labels. */
export function CodeSelect({
  labels,
  ...props
}: FieldProps<string> & {
  readonly labels: Readonly<Record<string, Text>>;
  readonly searchable: boolean;
}) {
  const { say } = useWords();
  const options = Object.entries(labels).map(([value, label]) => ({ value, label: say(label) }));
  return <SelectField {...props} options={options} />;
}
