import { useWords } from '../../i18n/use-words';
import { useInput } from './sheet-context';
import type { FieldInputProps } from './sheet-context';

/** Value, label, help and error of a field, as the inputs take them. */
export function useLabelled<V>({ path, field }: FieldInputProps) {
  const { say } = useWords();
  const input = useInput<V>(path);
  return {
    ...input,
    label: say(field.label),
    ...(field.help && { description: say(field.help) }),
    name: path,
  };
}
