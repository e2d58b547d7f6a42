import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { answerProposal, takePersonStep, usePersonStep } from '../../api/people';
import type { PersonDetail, PersonOutcome, PersonStep } from '../../api/people';
import { Choice } from '../../components/choice/Choice';
import { DecisionForm } from '../../components/form/DecisionForm';
import formCss from '../../components/form/Form.module.css';
import { NoteField } from '../../components/form/NoteField';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { useWords } from '../../i18n/use-words';

const STEPS: readonly PersonStep[] = ['NEW_PASSWORD', 'END_SESSIONS', 'DISABLE', 'ENABLE'];
const MAX_NOTE = 500;
const ADVERSE: readonly PersonStep[] = ['DISABLE', 'END_SESSIONS'];

interface StepsProps {
  readonly person: PersonDetail;
  readonly onDone: (outcome: PersonOutcome) => void;
}

/** Steps that need a reason and nothing else: the choice says what it means before it is sent. */
export function PersonSteps({ person, onDone }: StepsProps) {
  const { t } = useWords('people', 'forms');
  const allowed: readonly string[] = person.allowedCommands;
  const steps = STEPS.filter((step) => allowed.includes(step));
  const [step, setStep] = useState<PersonStep | ''>('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const taking = usePersonStep(
    (said: { readonly step: PersonStep; readonly note: string }, key) =>
      takePersonStep(person.userId, { ...said, version: person.version }, key),
    onDone,
  );
  if (steps.length === 0) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (step !== '' && note.trim() !== '') taking.mutate({ step, note: note.trim() });
  };
  return (
    <Section title={t('steps')}>
      <form className={formCss.form} onSubmit={submit}>
        <Choice
          label={t('steps')}
          value={step}
          onChange={setStep}
          error={asked && step === '' ? t('forms:required') : undefined}
          help={step === '' ? undefined : t(`means.${step}`)}
          options={steps.map((value) => ({ value, label: t(`step.${value}`) }))}
        />
        {step !== '' && (
          <NoteField
            label={t('note')}
            description={t('noteHelp')}
            note={note}
            maxLength={MAX_NOTE}
            asked={asked}
            onChange={setNote}
          />
        )}
        <ProblemNotice error={taking.error} />
        {step !== '' && (
          <div>
            <Button
              type="submit"
              color={ADVERSE.includes(step) ? 'merah' : undefined}
              loading={taking.isPending}
            >
              {t(`step.${step}`)}
            </Button>
          </div>
        )}
      </form>
    </Section>
  );
}

/** The second administrator confirms or declines. */
export function AnswerProposal({ person, onDone }: StepsProps) {
  const { t } = useWords('people');
  const answering = usePersonStep(
    (said: { readonly decision: 'CONFIRM' | 'DECLINE'; readonly note: string }, key) =>
      answerProposal(person.userId, { ...said, version: person.version }, key),
    onDone,
  );
  return (
    <Section title={t('decision')}>
      <DecisionForm
        label={t('decision')}
        options={[
          { value: 'CONFIRM', label: t('CONFIRM') },
          { value: 'DECLINE', label: t('DECLINE') },
        ]}
        note={{ label: t('note'), description: t('noteHelp'), maxLength: MAX_NOTE }}
        send={t('answer')}
        error={answering.error}
        busy={answering.isPending}
        onSend={(decision, note) => answering.mutate({ decision, note })}
      />
    </Section>
  );
}
