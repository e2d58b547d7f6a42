import { Button, TextInput } from '@mantine/core';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useStep } from '../../api/use-step';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { useWords } from '../../i18n/use-words';
import css from './NoteStep.module.css';

interface NoteStepProps {
  /** What it is about, for those who hear the page. */
  readonly about: string;
  readonly label: string;
  readonly send: (note: string, key: string) => Promise<unknown>;
  /** What is out of date afterwards. */
  readonly refreshes: readonly QueryKey[];
  /** What else the person says, before the reason. */
  readonly field?: ReactNode;
  /** That cannot be sent as it stands. */
  readonly unfit?: boolean;
}

/** One person's word in a row of a table: a reason, and a button that sends it. */
export function NoteStep({ about, label, send, refreshes, field, unfit = false }: NoteStepProps) {
  const { t } = useWords('items');
  const queryClient = useQueryClient();
  const [note, setNote] = useState('');
  const step = useStep({
    send,
    onDone: () => {
      setNote('');
      for (const queryKey of refreshes) void queryClient.invalidateQueries({ queryKey });
    },
  });
  return (
    <>
      <ProblemNotice error={step.error} />
      <div className={css.step}>
        {field}
        <TextInput
          size="xs"
          className={css.note}
          aria-label={`${t('note')} ${about}`}
          placeholder={t('note')}
          value={note}
          maxLength={2000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button
          size="xs"
          variant="default"
          disabled={unfit || note.trim() === ''}
          loading={step.isPending}
          onClick={() => step.mutate(note.trim())}
        >
          {label}
        </Button>
      </div>
    </>
  );
}
