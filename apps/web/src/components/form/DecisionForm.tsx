import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '../../i18n/use-words';
import { Choice } from '../choice/Choice';
import { ProblemNotice } from '../problem/ProblemNotice';
import css from './Form.module.css';
import { NoteField } from './NoteField';

interface DecisionFormProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly note: { readonly label: string; readonly description?: string; readonly maxLength?: number };
  readonly send: string;
  readonly error: unknown;
  readonly busy: boolean;
  /** Called with a choice and a reason, never without. */
  readonly onSend: (decision: Value, note: string) => void;
}

/** A decision between a few outcomes and its reason; nothing is chosen beforehand. */
export function DecisionForm<Value extends string>({
  label,
  options,
  note: field,
  send,
  error,
  busy,
  onSend,
}: DecisionFormProps<Value>) {
  const { t } = useWords('forms');
  const [decision, setDecision] = useState<Value | ''>('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (decision !== '' && note.trim() !== '') onSend(decision, note.trim());
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <Choice
        label={label}
        value={decision}
        onChange={setDecision}
        error={asked && decision === '' ? t('required') : undefined}
        options={options}
      />
      <NoteField {...field} note={note} asked={asked} onChange={setNote} />
      <ProblemNotice error={error} />
      <div>
        <Button type="submit" loading={busy}>
          {send}
        </Button>
      </div>
    </form>
  );
}
