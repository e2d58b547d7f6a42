import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { confirmFigure, verifyFigure } from '../../api/commands';
import { newKey } from '../../api/idempotency';
import type { Figure } from '../../api/model';
import { hasCode } from '../../api/problem';
import { keys } from '../../api/query-client';
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

/** Sends a step. The key stays while the outcome is open and changes when the answer was a refusal. */
function useSaying<Said>(
  onChanged: (figure: Figure) => void,
  send: (said: Said, key: string) => Promise<Figure>,
) {
  const queryClient = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (said: Said) => send(said, key.current),
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
