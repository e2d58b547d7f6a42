import { Textarea } from '@mantine/core';
import { useWords } from '../../i18n/use-words';

interface NoteFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly note: string;
  readonly maxLength?: number;
  /** The form was sent once: what is missing may be said now. */
  readonly asked: boolean;
  readonly onChange: (note: string) => void;
}

/** The reason that a step needs. */
export function NoteField({ note, asked, onChange, ...field }: NoteFieldProps) {
  const { t } = useWords('forms');
  return (
    <Textarea
      {...field}
      value={note}
      error={asked && note.trim() === '' ? t('required') : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
