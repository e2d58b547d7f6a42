import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { confirmFigure, verifyFigure } from '../../api/commands';
import type { Figure } from '../../api/model';
import { keys } from '../../api/query-client';
import { useStep } from '../../api/use-step';
import { DecisionForm } from '../../components/form/DecisionForm';
import formCss from '../../components/form/Form.module.css';
import { NoteField } from '../../components/form/NoteField';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { useWords } from '../../i18n/use-words';

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
  const say = useSaying(onChanged, (said: string, key) => verifyFigure(table, figure.key, said, key));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (note.trim() !== '') say.mutate(note.trim());
  };
  return (
    <Section title={t('verifyTitle')}>
      <form className={formCss.form} onSubmit={submit}>
        <NoteField
          label={t('verifyNote')}
          description={t('verifyHelp')}
          note={note}
          maxLength={2_000}
          asked={asked}
          onChange={setNote}
        />
        <ProblemNotice error={say.error} />
        <div>
          <Button type="submit" loading={say.isPending}>
            {t('verify')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** The second administrator confirms or declines. */
export function ConfirmFigure({ table, figure, onChanged }: FigureFormProps) {
  const { t } = useWords('rules');
  const say = useSaying(onChanged, (said: FigureConfirmation, key) =>
    confirmFigure(table, figure.key, said, key),
  );
  return (
    <Section title={t('confirmTitle')}>
      <DecisionForm
        label={t('decision')}
        options={[
          { value: 'CONFIRM', label: t('CONFIRM') },
          { value: 'DECLINE', label: t('DECLINE') },
        ]}
        note={{ label: t('confirmNote'), maxLength: 2_000 }}
        send={t('confirm')}
        error={say.error}
        busy={say.isPending}
        onSend={(decision, note) => say.mutate({ decision, note })}
      />
    </Section>
  );
}

interface FigureConfirmation {
  readonly decision: 'CONFIRM' | 'DECLINE';
  readonly note: string;
}

/** A step of one of the two, after which the table is read again whatever came of it. */
function useSaying<Said>(
  onChanged: (figure: Figure) => void,
  send: (said: Said, key: string) => Promise<Figure>,
) {
  const queryClient = useQueryClient();
  const readAgain = (): Promise<void> => queryClient.invalidateQueries({ queryKey: keys.ruleSets });
  return useStep({
    send,
    onDone: (figure) => {
      onChanged(figure);
      return readAgain();
    },
    onFailed: () => void readAgain(),
  });
}
