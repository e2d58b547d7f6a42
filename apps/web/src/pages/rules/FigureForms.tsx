import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { confirmFigure, verifyFigure } from '../../api/commands';
import { newKey } from '../../api/idempotency';
import type { Figure } from '../../api/model';
import { hasCode } from '../../api/problem';
import { keys } from '../../api/query-client';
import { Choice } from '../../components/choice/Choice';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { useWords } from '../../i18n/use-words';
import formCss from '../claim/forms/Form.module.css';

interface FigureFormProps {
  readonly table: string;
  readonly figure: Figure;
  readonly onChanged: (figure: Figure) => void;
}

/** The first administrator says which printed source the value was compared with. */
export function VerifyFigure({ table, figure, onChanged }: FigureFormProps) {
  const { t } = useWords('rules');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const say = useSaying(onChanged, (key) => verifyFigure(table, figure.key, note, key));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (note.trim() !== '') say.mutate();
  };
  return (
    <Section title={t('verifyTitle')}>
      <form className={formCss.form} onSubmit={submit}>
        <NoteField
          label={t('verifyNote')}
          description={t('verifyHelp')}
          note={note}
          asked={asked}
          onChange={setNote}
        />
        <Send step={say} label={t('verify')} />
      </form>
    </Section>
  );
}

/** The second administrator confirms or declines; nothing is chosen beforehand. */
export function ConfirmFigure({ table, figure, onChanged }: FigureFormProps) {
  const { t } = useWords('rules');
  const [decision, setDecision] = useState<'CONFIRM' | 'DECLINE' | ''>('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const say = useSaying(onChanged, (key) => {
    if (decision === '') throw new Error('Nothing was chosen');
    return confirmFigure(table, figure.key, { decision, note }, key);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (decision !== '' && note.trim() !== '') say.mutate();
  };
  return (
    <Section title={t('confirmTitle')}>
      <form className={formCss.form} onSubmit={submit}>
        <Choice
          label={t('decision')}
          value={decision}
          onChange={setDecision}
          error={asked && decision === '' ? t('required') : undefined}
          options={[
            { value: 'CONFIRM', label: t('CONFIRM') },
            { value: 'DECLINE', label: t('DECLINE') },
          ]}
        />
        <NoteField label={t('confirmNote')} note={note} asked={asked} onChange={setNote} />
        <Send step={say} label={t('confirm')} />
      </form>
    </Section>
  );
}

interface NoteFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly note: string;
  /** The form was sent once: what is missing may be said now. */
  readonly asked: boolean;
  readonly onChange: (note: string) => void;
}

function NoteField({ note, asked, onChange, ...words }: NoteFieldProps) {
  const { t } = useWords('rules');
  return (
    <Textarea
      {...words}
      value={note}
      maxLength={2_000}
      error={asked && note.trim() === '' ? t('required') : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function Send({ step, label }: { readonly step: ReturnType<typeof useSaying>; readonly label: string }) {
  return (
    <>
      <ProblemNotice error={step.error} />
      <div>
        <Button type="submit" loading={step.isPending}>
          {label}
        </Button>
      </div>
    </>
  );
}

/** Sends a step. The key stays while the outcome is open and changes when the answer was a refusal. */
function useSaying(onChanged: (figure: Figure) => void, send: (key: string) => Promise<Figure>) {
  const queryClient = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: () => send(key.current),
    onSuccess: (figure) => {
      onChanged(figure);
      return queryClient.invalidateQueries({ queryKey: keys.ruleSets });
    },
    onError: (error) => {
      if (!hasCode(error, 'COMMAND.PENDING')) key.current = newKey();
      void queryClient.invalidateQueries({ queryKey: keys.ruleSets });
    },
  });
}
