import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { answerProposal, takePersonStep, usePersonStep } from '../../api/people';
import type { PersonDetail, PersonOutcome, PersonStep } from '../../api/people';
import { Choice } from '../../components/choice/Choice';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { useWords } from '../../i18n/use-words';
import formCss from '../claim/forms/Form.module.css';

const STEPS: readonly PersonStep[] = ['NEW_PASSWORD', 'END_SESSIONS', 'DISABLE', 'ENABLE'];
const ADVERSE: readonly PersonStep[] = ['DISABLE', 'END_SESSIONS'];

interface StepsProps {
  readonly person: PersonDetail;
  readonly onDone: (outcome: PersonOutcome) => void;
}

/** Steps that need a reason and nothing else: the choice says what it means before it is sent. */
export function PersonSteps({ person, onDone }: StepsProps) {
  const { t } = useWords('people');
  const allowed: readonly string[] = person.allowedCommands;
  const steps = STEPS.filter((step) => allowed.includes(step));
  const [step, setStep] = useState<PersonStep | ''>('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const taking = usePersonStep(
    (wanted: PersonStep) =>
      takePersonStep(person.userId, { step: wanted, version: person.version, note: note.trim() }),
    onDone,
  );
  if (steps.length === 0) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (step !== '' && note.trim() !== '') taking.mutate(step);
  };
  return (
    <Section title={t('steps')}>
      <form className={formCss.form} onSubmit={submit}>
        <Choice
          label={t('steps')}
          value={step}
          onChange={setStep}
          error={asked && step === '' ? t('required') : undefined}
          help={step === '' ? undefined : t(`means.${step}`)}
          options={steps.map((value) => ({ value, label: t(`step.${value}`) }))}
        />
        {step !== '' && <NoteField note={note} asked={asked} onChange={setNote} />}
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

/** The second administrator confirms or declines; nothing is chosen beforehand. */
export function AnswerProposal({ person, onDone }: StepsProps) {
  const { t } = useWords('people');
  const [decision, setDecision] = useState<'CONFIRM' | 'DECLINE' | ''>('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const answering = usePersonStep(
    (wanted: 'CONFIRM' | 'DECLINE') =>
      answerProposal(person.userId, { decision: wanted, version: person.version, note: note.trim() }),
    onDone,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (decision !== '' && note.trim() !== '') answering.mutate(decision);
  };
  return (
    <Section title={t('decision')}>
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
        <NoteField note={note} asked={asked} onChange={setNote} />
        <ProblemNotice error={answering.error} />
        <div>
          <Button type="submit" loading={answering.isPending}>
            {t('answer')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface NoteFieldProps {
  readonly note: string;
  readonly asked: boolean;
  readonly onChange: (note: string) => void;
}

function NoteField({ note, asked, onChange }: NoteFieldProps) {
  const { t } = useWords('people');
  return (
    <Textarea
      label={t('note')}
      description={t('noteHelp')}
      value={note}
      maxLength={500}
      error={asked && note.trim() === '' ? t('required') : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
